import { municipalitiesInText } from '../municipality/municipalities-in-text.ts';
import { municipalityByAdministration } from '../municipality/municipality-by-administration.ts';
import { municipalityByHost, municipalityByPath } from '../municipality/municipality-by-host.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName } from '../municipality/regions.ts';
import type { Block } from './blocks.ts';
import { comparable } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { findMarks, openSections } from './labelled-sections.ts';

/** What a page's municipality is judged by. */
export interface PlaceClues {
  /** The page's address. */
  address: URL;
  /** The locality as a label gives it; empty when there is none. */
  locality: string;
  /** The name of the site, with its reason. */
  site: Evidence<string> | undefined;
  /** The page's own heading. */
  heading: string;
  /** The main text. */
  text: string;
  /** The blocks of the main text. */
  blocks: readonly Block[];
}

/** The code of the one municipality a page is about; none when several are named alike. */
export function readMunicipality(clues: PlaceClues): Evidence<string> | undefined {
  return firstOf(
    () => addressMunicipality(clues.address),
    () => localityMunicipality(clues.locality),
    () => labelledMunicipality(clues.blocks),
    () => siteMunicipality(clues.site),
    () => headingMunicipality(clues.heading),
    () => commonestMunicipality(clues.text),
  );
}

function addressMunicipality(address: URL): Evidence<string> | undefined {
  const byHost = municipalityByHost(address.hostname);
  if (byHost !== undefined) return evidence(byHost.code, 'address', address.hostname);
  const byPath = municipalityByPath(address);
  return byPath && evidence(byPath.code, 'address', `${address.hostname}${address.pathname}`);
}

const partsOf = (locality: string) => locality.split(/\s*(?:[,;/()]|\s(?:ja|och|and|sekä|&)\s)\s*/);

function localityMunicipality(locality: string): Evidence<string> | undefined {
  const named = partsOf(locality).flatMap((part) => municipalityByName(part)?.code ?? []);
  const mentioned = municipalitiesInText(locality).map((mention) => mention.code);
  const codes = new Set([...named, ...mentioned]);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? evidence(code, 'label', locality) : undefined;
}

const labels: ReadonlySet<string> = new Set(
  'kunta kaupunki paikkakunta kotikunta kommun stad ort municipality city'.split(' '),
);

/** A label such as "Kunta" before one municipality's name: a row, a term or a line, not the heading of a section. */
function labelledMunicipality(blocks: readonly Block[]): Evidence<string> | undefined {
  const labelOf = (words: string) => (labels.has(comparable(words)) ? words : undefined);
  const found = openSections(blocks, findMarks(blocks, { labelOf })).flatMap(
    ({ words, isHeading, blocks: [value, more] }) => {
      if (value === undefined || more !== undefined || isHeading) return [];
      const municipality = municipalityByName(value.text);
      return municipality === undefined
        ? []
        : [evidence(municipality.code, 'label', `${words}: ${value.text}`)];
    },
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** The municipality whose administration the site is: "Siikajoen kunta", "Porin kaupunki – Kulttuuri". */
function siteMunicipality(site: Evidence<string> | undefined): Evidence<string> | undefined {
  if (site === undefined || site.source === 'address') return undefined;
  const [code] = site.value
    .split(/\s+[|–—/-]\s+|,\s+/)
    .flatMap((part) => municipalityByAdministration(part)?.code ?? []);
  return code === undefined ? undefined : evidence(code, site.source, site.passage);
}

function headingMunicipality(heading: string): Evidence<string> | undefined {
  const codes = new Set(municipalitiesInText(heading).map((mention) => mention.code));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? evidence(code, 'text', heading) : undefined;
}

/** A name must be there at least so many times in running text. */
const ENOUGH = 2;

function commonestMunicipality(text: string): Evidence<string> | undefined {
  const mentions = municipalitiesInText(text);
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < ENOUGH || first[1] === second?.[1]) return undefined;
  const place = mentions.find((mention) => mention.code === first[0])?.index ?? 0;
  return evidence(first[0], 'text', text.slice(Math.max(0, place - 60), place + 120));
}

/** The code of the region that a locality label names. */
export function readRegion(locality: string): Evidence<string> | undefined {
  const codes = new Set(partsOf(locality).flatMap((part) => regionByName(part)?.code ?? []));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? evidence(code, 'label', locality) : undefined;
}
