import { municipalitiesInText } from '../municipality/municipalities-in-text.ts';
import { municipalityByHost } from '../municipality/municipality-by-host.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName } from '../municipality/regions.ts';
import type { Block } from './blocks.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';

/** What a page's municipality is judged by. */
export interface PlaceClues {
  /** The page's host. */
  host: string;
  /** The locality as a label gives it; empty when there is none. */
  locality: string;
  /** The page's own heading. */
  heading: string;
  /** The main text. */
  text: string;
}

/** The code of the one municipality a page is about; none when several are named alike. */
export function readMunicipality(clues: PlaceClues): Evidence<string> | undefined {
  return firstOf(
    () => hostMunicipality(clues.host),
    () => localityMunicipality(clues.locality),
    () => headingMunicipality(clues.heading),
    () => commonestMunicipality(clues.text),
  );
}

function hostMunicipality(host: string): Evidence<string> | undefined {
  const municipality = municipalityByHost(host);
  return municipality && evidence(municipality.code, 'address', host);
}

const partsOf = (locality: string) => locality.split(/\s*(?:[,;/()]|\s(?:ja|och|and|sekä|&)\s)\s*/);

function localityMunicipality(locality: string): Evidence<string> | undefined {
  const named = partsOf(locality).flatMap((part) => municipalityByName(part)?.code ?? []);
  const mentioned = municipalitiesInText(locality).map((mention) => mention.code);
  const codes = new Set([...named, ...mentioned]);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? evidence(code, 'label', locality) : undefined;
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

/** The village or area below the municipality that a page is about. */
export function readArea(_blocks: readonly Block[], _clues: PlaceClues): Evidence<string> | undefined {
  return undefined;
}
