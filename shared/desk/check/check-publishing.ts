import type { ContentLanguage } from '../../language/language.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import type { MadePublication, MissingPart } from '../publication-of-desk.ts';
import { type Finding, finding } from './finding.ts';
import type { Mending } from './mending.ts';

/**
 * How large a data file a resident's telephone takes in without a wait that is noticed, in bytes. A megabyte of JSON packs to
 * about a sixth of that, which a slow mobile connection (1.6 Mbit/s) brings in a second.
 */
export const COMFORTABLE_BYTES = 1_000_000;

/** What is known of publishing besides the desk itself. */
export type PublishingState = {
  /** The moment of the check. */
  readonly now: Date;
  /** What would go out now. */
  readonly made: MadePublication;
  /** When the newest publication that the desk knows of went out. */
  readonly known?: string | undefined;
  /** When the newest publication in the library went out. */
  readonly newest?: string | undefined;
  /** The size of its data file in bytes, where it is known already. */
  readonly bytes?: number | undefined;
  /** How many partners could not be read and so are not on the desk. */
  readonly unreadable: number;
};

const MISSING = {
  purpose: ['missing-purpose', ['purpose'], 'basics'],
  municipality: ['missing-municipality', ['municipality'], 'basics'],
  website: ['missing-website', ['publishing', 'website'], 'publish'],
} as const satisfies Record<MissingPart, unknown>;

/** What stops publishing, and a data file that is larger than residents should have to load. */
export function checkPublishing(state: PublishingState, languages: readonly ContentLanguage[]): Finding[] {
  const { made, unreadable } = state;
  const lost =
    unreadable > 0 ? [finding('unreadable-partners', {}, [], { figure: unreadable, page: 'partners' })] : [];
  return [
    ...notMade(made, languages),
    ...lost,
    ...checkTime(state),
    ...('publication' in made ? checkSize(state.bytes ?? dataFileBytes(made.publication)) : []),
  ];
}

function notMade(made: MadePublication, languages: readonly ContentLanguage[]): Finding[] {
  if ('missing' in made) {
    return made.missing.map((part) => {
      const [kind, path, page] = MISSING[part];
      return finding(kind, {}, path, { page, ...fillingOf(part, languages) });
    });
  }
  return 'invalid' in made ? [finding('not-in-format', {}, [], { text: made.invalid })] : [];
}

/** What can be written at once; a municipality is chosen on its own page, where its code comes with it. */
function fillingOf(part: MissingPart, [language = 'fi']: readonly ContentLanguage[]): { mending?: Mending } {
  if (part === 'purpose') return { mending: { act: 'fill', path: ['purpose', language], language } };
  return part === 'website' ? { mending: { act: 'fill', path: MISSING.website[1] } } : {};
}

/** A newer publication is never overwritten without a word: one of another window, or of a clock that was right. */
function checkTime({ now, known, newest }: PublishingState): Finding[] {
  if (newest === undefined) return [];
  const isBehind = newest > now.toISOString();
  if (isBehind) return [finding('clock-behind', {}, [], { days: [newest], page: 'versions' })];
  const isNewer = known === undefined || newest > known;
  return isNewer ? [finding('newer-published', {}, [], { days: [newest], page: 'versions' })] : [];
}

function checkSize(bytes: number): Finding[] {
  return bytes > COMFORTABLE_BYTES ? [finding('large-file', {}, [], { figure: bytes, page: 'publish' })] : [];
}

/** The data file as it is written. */
export function dataFileText(publication: Publication): string {
  return `${JSON.stringify(publication, null, 2)}\n`;
}

/** The size of the data file, in bytes of UTF-8. */
export function dataFileBytes(publication: Publication): number {
  return new TextEncoder().encode(dataFileText(publication)).length;
}
