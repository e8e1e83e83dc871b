import type { Goal } from '../agreement/agreement-schema.ts';
import { nameOrder } from '../language/formats.ts';
import { CONTENT_LANGUAGES, type ContentLanguage } from '../language/language.ts';
import { chooseText, type LocalizedText } from '../language/localized-text.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import type { PartnerEntry } from './partner-entry.ts';
import { PARTNER_KINDS } from './partner-schema.ts';

/** By what a list of partners can be narrowed, in the order offered; `language` is one the partner serves in. */
export const PARTNER_FACETS = ['kind', 'element', 'lifeStage', 'goal', 'area', 'language'] as const;

/** One way to narrow a list of partners. */
export type PartnerFacet = (typeof PARTNER_FACETS)[number];

/** The values chosen: any of them within a facet, all facets together. A facet without values narrows nothing. */
export type PartnerChoices = { readonly [facet in PartnerFacet]?: readonly string[] | undefined };

/** One value of a facet. */
export type FacetValue = {
  /** A code or a goal's id; of an area its name in Finnish, or in the first language it is given in. */
  readonly value: string;
  /** What a goal or an area is called; the others are named by the domain's words. */
  readonly name?: LocalizedText | undefined;
  /** How many partners have it, of those that pass the choices in the other facets. */
  readonly count: number;
};

/** What is left of a list, and what it can be narrowed by. */
export type NarrowedPartners = {
  /** The partners that pass, in the order given. */
  readonly entries: PartnerEntry[];
  /** Every facet, with the values that some partner of the whole list has, in their own order; a count may be 0. */
  readonly facets: readonly { readonly facet: PartnerFacet; readonly values: readonly FacetValue[] }[];
};

/** What a partner has of each facet; the same value may come several times. */
const READERS: Readonly<Record<PartnerFacet, (entry: PartnerEntry) => readonly string[]>> = {
  kind: ({ partner }) => [partner.kind],
  element: ({ commitments }) => commitments.flatMap(({ elements }) => elements),
  lifeStage: ({ commitments }) => commitments.flatMap(({ lifeStages }) => lifeStages),
  goal: ({ commitments }) => commitments.flatMap(({ goalIds }) => goalIds),
  area: ({ partner }) => (partner.area ? [areaValue(partner.area)] : []),
  language: ({ partner }) => partner.languages,
};

/** A value while partners are counted. */
type Tally = {
  name: LocalizedText | undefined;
  bit: number;
  isHad: boolean;
  isChosen: boolean;
  count: number;
};

/** A facet while partners are counted; what a partner lacks of the choices is one number, with a bit for each facet. */
type TalliedFacet = { facet: PartnerFacet; bit: number; tallies: ReadonlyMap<string, Tally> };

/**
 * Reads once what a whole list can be narrowed by, and gives the function that narrows it, or what a search has found of it.
 * Goals keep the agreement's order, areas are in the order of their names; goals the agreement lacks are not offered. A chosen
 * value that no partner has lets none through.
 */
export function facetPartners(
  all: readonly PartnerEntry[],
  goals: readonly Goal[],
  language: ContentLanguage,
): (found: readonly PartnerEntry[], choices: PartnerChoices) => NarrowedPartners {
  const facets = listFacets(all, goals, language);
  const talliesOf = new Map(all.map((entry) => [entry, talliesOfEntry(entry, facets)]));

  return (found, choices) => {
    const wanted = startCounting(facets, choices);
    const entries = found.filter((entry) => {
      const own = talliesOf.get(entry) ?? [];
      let missing = wanted;
      for (const tally of own) if (tally.isChosen) missing &= ~tally.bit;
      // A facet's own counts do without its own choice: what it alone keeps out is counted in it.
      for (const tally of own) if (missing === 0 || missing === tally.bit) tally.count++;
      return missing === 0;
    });
    return {
      entries,
      facets: facets.map(({ facet, tallies }) => ({
        facet,
        values: [...tallies].flatMap(([value, { name, isHad, count }]) =>
          isHad ? [{ value, name, count }] : [],
        ),
      })),
    };
  };
}

/** Marks what is chosen and sets the counts to nothing; gives the bits of the facets in which something is chosen. */
function startCounting(facets: readonly TalliedFacet[], choices: PartnerChoices): number {
  let wanted = 0;
  for (const { facet, bit, tallies } of facets) {
    const chosen = choices[facet] ?? [];
    if (chosen.length > 0) wanted |= bit;
    for (const [value, tally] of tallies) {
      tally.isChosen = chosen.includes(value);
      tally.count = 0;
    }
  }
  return wanted;
}

function talliesOfEntry(entry: PartnerEntry, facets: readonly TalliedFacet[]): Tally[] {
  const own = new Set<Tally>();
  for (const { facet, tallies } of facets) {
    for (const value of READERS[facet](entry)) {
      const tally = tallies.get(value);
      if (tally) own.add(tally);
    }
  }
  for (const tally of own) tally.isHad = true;
  return [...own];
}

function listFacets(
  all: readonly PartnerEntry[],
  goals: readonly Goal[],
  language: ContentLanguage,
): TalliedFacet[] {
  const values: Record<PartnerFacet, readonly (readonly [value: string, name?: LocalizedText])[]> = {
    kind: PARTNER_KINDS.map((kind) => [kind]),
    element: ELEMENTS.map((element) => [element]),
    lifeStage: LIFE_STAGES.map((stage) => [stage]),
    goal: goals.map(({ id, name }) => [id, name]),
    area: listAreas(all, language),
    language: CONTENT_LANGUAGES.map((served) => [served]),
  };
  return PARTNER_FACETS.map((facet, place) => {
    const bit = 1 << place;
    const tallies = new Map(
      values[facet].map(([value, name]) => [value, { name, bit, isHad: false, isChosen: false, count: 0 }]),
    );
    return { facet, bit, tallies };
  });
}

/** The areas in the order of their names; the same area written in different objects is one, in all their languages. */
function listAreas(all: readonly PartnerEntry[], language: ContentLanguage): [string, LocalizedText][] {
  const areas = new Map<string, LocalizedText>();
  for (const { partner } of all) {
    if (partner.area)
      areas.set(areaValue(partner.area), { ...partner.area, ...areas.get(areaValue(partner.area)) });
  }
  const compare = nameOrder(language);
  const nameOf = (area: LocalizedText) => chooseText(area, language).text;
  return [...areas].sort(([, one], [, other]) => compare(nameOf(one), nameOf(other)));
}

function areaValue(area: LocalizedText): string {
  return chooseText(area, 'fi').text;
}
