import {
  CREATIVE_COMMONS_KINDS,
  CREATIVE_COMMONS_VERSIONS,
  LICENCE_CODES,
  type LicenceCode,
} from './licence-codes.ts';

const codes: ReadonlySet<string> = new Set(LICENCE_CODES);

function knownCode(code: string): LicenceCode | undefined {
  return codes.has(code) ? (code as LicenceCode) : undefined;
}

/** Addresses of licences that are no Creative Commons ones. */
const otherAddresses: readonly (readonly [RegExp, LicenceCode])[] = [
  [/^creativecommons\.org\/publicdomain\/zero\//, 'cc0-1.0'],
  [/^creativecommons\.org\/publicdomain\/mark\//, 'public-domain'],
  [/^creativecommons\.org\/licenses\/publicdomain/, 'public-domain'],
  [/^nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/3/, 'ogl-uk-3.0'],
  [/^govdata\.de\/dl-de\/by-2-0/, 'dl-de-by-2.0'],
  [/^govdata\.de\/dl-de\/zero-2-0/, 'dl-de-zero-2.0'],
  [/^gnu\.org\/(?:copyleft|licenses)\/fdl/, 'gfdl'],
  [/^opendatacommons\.org\/licenses\/odbl/, 'odbl-1.0'],
  [/^opendatacommons\.org\/licenses\/by/, 'odc-by-1.0'],
];

/** The licence an address leads to, whichever language or country its text is in; undefined for other addresses. */
export function licenceByAddress(address: string): LicenceCode | undefined {
  const place = address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  const [, kind, version] = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)?/.exec(place) ?? [];
  if (kind !== undefined) return codeOf(kind, version);
  return otherAddresses.find(([pattern]) => pattern.test(place))?.[1];
}

/** The code of a Creative Commons licence; its parts may come in any order, an unknown version is left out. */
function codeOf(kind: string, version: string | undefined): LicenceCode | undefined {
  const parts = new Set(kind.toLowerCase().split(/[\s–-]+/));
  const name = ['by', 'nc', 'nd', 'sa'].filter((part) => parts.has(part)).join('-');
  const ordered = CREATIVE_COMMONS_KINDS.find((each) => each === name);
  if (ordered === undefined) return undefined;
  const known = CREATIVE_COMMONS_VERSIONS.find((each) => each === version);
  return knownCode(known === undefined ? `cc-${ordered}` : `cc-${ordered}-${known}`);
}

const shortName = /(?<!\p{L})CC[\s–-]{0,3}(BY(?:[\s–-]{1,3}(?:NC|ND|SA))*)(?!\p{L})[\s–-]{0,3}(\d\.\d)?/iu;
/** The names of what the licences ask, in Finnish, Swedish, English and German. */
const longParts: readonly (readonly [string, RegExp])[] = [
  ['by', /nimeä|attribution|erkännande|namensnennung/i],
  ['nc', /ei ?kaupallinen|non-?commercial|icke-?kommersiell|nicht[- ]?kommerziell/i],
  ['nd', /ei muutoksia|eimuutoksia|no ?-?deriv|inga ?bearbetningar|keine bearbeitung/i],
  ['sa', /jaa ?samoin|share ?-?alike|dela ?lika|weitergabe unter gleichen/i],
];
const zero = /(?<!\p{L})CC[\s-]?(?:0|zero)(?!\p{L})|creative commons zero/iu;
const reserved =
  /kaikki oikeudet pidät\p{L}*|(?<!\p{L})alla rättigheter (?:förbehåll|reserver)\p{L}*|all rights? reserved|alle rechte vorbehalten/iu;

/** What a text says of terms: the licence it names and the words that name it. */
export interface NamedLicence {
  /** Which licence. */
  code: LicenceCode;
  /** The words, from the text. */
  words: string;
}

/** The licence a line of text names; undefined when it names none we know. */
export function licenceInText(text: string): NamedLicence | undefined {
  const short = shortName.exec(text);
  const code = short?.[1] === undefined ? undefined : codeOf(short[1], short[2]);
  if (short !== null && code !== undefined) return { code, words: short[0].trim() };
  const none = zero.exec(text)?.[0];
  if (none !== undefined) return { code: 'cc0-1.0', words: none };
  const long = longName(text);
  if (long !== undefined) return long;
  const kept = reserved.exec(text)?.[0];
  return kept === undefined ? undefined : { code: 'all-rights-reserved', words: kept };
}

/** "Creative Commons Nimeä-JaaSamoin 4.0 Kansainvälinen" and its likes. */
function longName(text: string): NamedLicence | undefined {
  const place = text.search(/creative commons/i);
  if (place < 0) return undefined;
  const words = text.slice(place, place + 150).split(/[.!?](?!\d)/)[0] ?? '';
  const kind = longParts.flatMap(([part, pattern]) => (pattern.test(words) ? [part] : [])).join('-');
  const version = /\b(\d\.\d)\b/.exec(words)?.[1];
  const code = codeOf(kind, version);
  if (code === undefined) return undefined;
  const end = version === undefined ? words.length : words.indexOf(version) + version.length;
  return { code, words: words.slice(0, Math.min(end, 100)).trim() };
}

const otherNames: Partial<Record<LicenceCode, string>> = {
  'cc0-1.0': 'CC0 1.0',
  'public-domain': 'Public Domain Mark 1.0',
  'ogl-uk-3.0': 'Open Government Licence v3.0',
  'dl-de-by-2.0': 'Datenlizenz Deutschland – Namensnennung – 2.0',
  'dl-de-zero-2.0': 'Datenlizenz Deutschland – Zero – 2.0',
  gfdl: 'GNU Free Documentation License',
  'odbl-1.0': 'Open Database License 1.0',
  'odc-by-1.0': 'Open Data Commons Attribution License 1.0',
  'all-rights-reserved': 'All rights reserved',
};

/** The name by which a licence is known, for places where the page gives none: `CC BY-SA 4.0`. */
export function licenceName(code: LicenceCode): string {
  const other = otherNames[code];
  if (other !== undefined) return other;
  const [, kind = '', version] = /^cc-([a-z-]+?)(?:-(\d\.\d))?$/.exec(code) ?? [];
  return ['CC', kind.toUpperCase(), version].filter(Boolean).join(' ');
}
