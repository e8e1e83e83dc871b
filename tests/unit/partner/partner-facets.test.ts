import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import {
  facetPartners,
  PARTNER_FACETS,
  type PartnerChoices,
  type PartnerFacet,
} from '#shared/partner/partner-facets.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

const goals = [
  { id: 'goal-b', name: { fi: 'Osallisuus' } },
  { id: 'goal-a', name: { fi: 'Hyvinvointi' } },
];
const ballClub = aPartnerEntry({ area: { fi: 'Rantakylä' }, languages: ['sv', 'fi'] }, [
  { goalIds: ['goal-a', 'goal-lost'], elements: ['services', 'livelihood'], lifeStages: ['youth'] },
  { goalIds: ['goal-b'], elements: ['services'], lifeStages: ['youth', 'older-people'] },
]);
const bakery = aPartnerEntry({ kind: 'company', area: { fi: 'Äijälä' }, languages: ['fi'] });
const village = aPartnerEntry({ kind: 'village', area: { fi: 'Rantakylä', sv: 'Strandby' }, languages: [] });
const all = [ballClub, bakery, village];

/** What is offered of one facet, as `value count`. */
function offered(
  facet: PartnerFacet,
  choices: PartnerChoices = {},
  found: readonly PartnerEntry[] = all,
): string[] {
  const { facets } = facetPartners(all, goals, 'fi')(found, choices);
  return facets
    .filter((given) => given.facet === facet)
    .flatMap(({ values }) => values.map(({ value, count }) => `${value} ${count}`));
}

const chosen = (choices: PartnerChoices) => facetPartners(all, goals, 'fi')(all, choices).entries;

describe('facetPartners', () => {
  test('offers what partners have, in its own order', () => {
    expect(offered('kind')).toEqual(['village 1', 'association 1', 'company 1']);
    expect(offered('element')).toEqual(['livelihood 1', 'services 1']);
    expect(offered('lifeStage')).toEqual(['youth 1', 'older-people 1']);
    expect(offered('language')).toEqual(['fi 2', 'sv 1']);
  });

  test('keeps the agreement’s order of goals and leaves out those it lacks', () => {
    expect(offered('goal')).toEqual(['goal-b 1', 'goal-a 1']);
  });

  test('takes the same area in different objects for one, and puts ä after r', () => {
    expect(offered('area')).toEqual(['Rantakylä 2', 'Äijälä 1']);
  });

  test('tells an area’s name in every language it is given in', () => {
    const { facets } = facetPartners(all, goals, 'fi')(all, {});
    expect(facets.find(({ facet }) => facet === 'area')?.values[0]?.name).toEqual({
      fi: 'Rantakylä',
      sv: 'Strandby',
    });
  });

  test('lets any value of a facet through, and wants all facets', () => {
    expect(chosen({ kind: ['company', 'village'] })).toEqual([bakery, village]);
    expect(chosen({ kind: ['company', 'village'], area: ['Rantakylä'] })).toEqual([village]);
  });

  test('counts a facet without its own choice and the others with it', () => {
    expect(offered('kind', { kind: ['company'] })).toEqual(['village 1', 'association 1', 'company 1']);
    expect(offered('area', { kind: ['company'] })).toEqual(['Rantakylä 0', 'Äijälä 1']);
  });

  test('counts what a search has found and offers what the whole list has', () => {
    expect(offered('kind', {}, [bakery])).toEqual(['village 0', 'association 0', 'company 1']);
  });

  test('lets none through by a value that no partner has', () => {
    expect(chosen({ area: ['Atlantis'] })).toEqual([]);
  });

  test('narrows by nothing when a facet has no values chosen', () => {
    expect(chosen({ kind: [], area: undefined })).toEqual(all);
  });

  test('finds and counts as looking at every partner one by one does', () => {
    const anyEntry = fc
      .record({
        kind: fc.constantFrom('company', 'village', 'other' as const),
        area: fc.option(fc.constantFrom('Rantakylä', 'Äijälä', '__proto__'), { nil: undefined }),
        elements: fc.uniqueArray(fc.constantFrom('services', 'livelihood' as const)),
      })
      .map(({ kind, area, elements }) =>
        aPartnerEntry({ kind, area: area === undefined ? undefined : { fi: area } }, [
          { elements },
          { elements },
        ]),
      );
    const anyChoices = fc.record({
      kind: fc.array(fc.constantFrom('company', 'village', 'constructor'), { maxLength: 2 }),
      area: fc.array(fc.constantFrom('Rantakylä', '__proto__', ''), { maxLength: 2 }),
      element: fc.array(fc.constantFrom('services', 'livelihood'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), anyChoices, (entries, choices) => {
        const { entries: passing, facets } = facetPartners(entries, [], 'fi')(entries, choices);
        expect(passing).toEqual(entries.filter((entry) => passes(entry, choices)));
        for (const { facet, values } of facets) {
          for (const { value, count } of values) {
            const narrowed = entries.filter((entry) => passes(entry, { ...choices, [facet]: [value] }));
            expect([facet, value, count]).toEqual([facet, value, narrowed.length]);
          }
        }
      }),
    );
  });
});

function passes({ partner, commitments }: PartnerEntry, choices: PartnerChoices): boolean {
  const own: Partial<Record<PartnerFacet, (string | undefined)[]>> = {
    kind: [partner.kind],
    area: [partner.area?.fi],
    element: commitments.flatMap(({ elements }) => elements),
    lifeStage: commitments.flatMap(({ lifeStages }) => lifeStages),
    language: partner.languages,
  };
  return PARTNER_FACETS.every((facet) => {
    const values = choices[facet] ?? [];
    return values.length === 0 || values.some((value) => own[facet]?.includes(value));
  });
}
