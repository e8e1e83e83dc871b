import { canonicalJson } from '#shared/bundle/canonical-json.ts';
import { fieldsOfPart, valueAt } from '#shared/bundle/record-parts.ts';
import {
  formatDay,
  formatEuros,
  formatMomentDay,
  formatNumber,
  formatPartialDay,
  formatTime,
} from '#shared/language/formats.ts';
import { CONTENT_LANGUAGES, type ContentLanguage, type Language } from '#shared/language/language.ts';
import type { RecordTable } from '../../database/library-database.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { Wording } from '../parts/wording.ts';
import { codeName } from './code-names.ts';
import { innerName, partName } from './part-names.ts';

/** A line of a value as it is read. */
export type PartLine = {
  /** What it is, when that does not show. */
  label?: string;
  /** Its words. */
  text: string;
  /** The language they are written in, where it is known. */
  language?: ContentLanguage;
};

/** A part of a record as it is read. */
export type ReadPart = {
  /** What the two sides do not share, line by line. */
  lines: PartLine[];
  /** How many things of its lists are the same on both sides. */
  alike: number;
};

/** How values are read: of which table, in which words, and what other records are called, by their ids. */
export type PartReader = { table: RecordTable; wording: Wording; names: ReadonlyMap<string, string> };

/** A part of one of two records as it is read: words for codes, days as people write them, of lists what differs. */
export function readPart(part: string, side: object, other: object, reader: PartReader): ReadPart {
  const read: ReadPart = { lines: [], alike: 0 };
  for (const path of fieldsOfPart(reader.table, part)) {
    const [value, otherValue] = [valueAt(side, path), valueAt(other, path)];
    const name = path.split('.').at(-1) ?? path;
    if (Array.isArray(value)) {
      const left = withoutShared(value, Array.isArray(otherValue) ? otherValue : []);
      read.alike += value.length - left.length;
      read.lines.push(...left.flatMap((each) => lineOf(each, name, reader)));
    } else {
      const label = path === part ? undefined : followerName(path, reader);
      const lines = linesOf(value, name, reader);
      read.lines.push(...lines.map((line) => (label === undefined ? line : { label, ...line })));
    }
  }
  return read;
}

/** What a field is called that is chosen with another; undefined when it has no name of its own. */
function followerName(path: string, { table, wording }: PartReader): string | undefined {
  const name = partName(table, path, wording);
  return name === wording.words.bundle.parts.other ? undefined : name;
}

/** The things of a list that another has not; all of them when only their order differs. */
function withoutShared(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const others = new Set(other.map(canonicalJson));
  const left = list.filter((each) => !others.has(canonicalJson(each)));
  const isReordered = left.length === 0 && list.length === other.length;
  return isReordered ? list : left;
}

function linesOf(value: unknown, name: string, reader: PartReader): PartLine[] {
  if (!isObject(value)) return lineOf(value, name, reader);
  // Of a passage with its place, the passage alone is read.
  if ('exact' in value) return lineOf(value.exact, 'exact', reader);
  const texts = inLanguages(value);
  if (texts !== undefined) {
    const { languageNames } = reader.wording.domain;
    return texts.map(([language, text]) => ({
      ...(texts.length > 1 && { label: languageNames[language] }),
      text,
      language,
    }));
  }
  return Object.entries(value).flatMap(([inner, each]) => {
    // Within a value, a record that is not there is no more than an id.
    const text = isId(each) && !reader.names.has(each) ? '' : textOf(each, inner, reader);
    if (text === '') return [];
    const label = innerName(reader.table, inner, reader.wording);
    return [{ ...(label !== undefined && { label }), text }];
  });
}

function lineOf(value: unknown, name: string, reader: PartReader): PartLine[] {
  const text = textOf(value, name, reader);
  return text === '' ? [] : [{ text }];
}

/** What is for the program alone, in any table and in some. */
const HIDDEN = new Set(['id', 'sha256', 'textPrint', 'addressKey', 'provenance', 'clipIds', 'failedRules']);
const HIDDEN_OF: { readonly [Name in RecordTable]?: ReadonlySet<string> } = {
  clips: new Set(['state', 'scope', 'canonicalAddress']),
  quotes: new Set(['state', 'clipId', 'section']),
  versions: new Set(['practiceId', 'isEdit']),
};

/** A value on one line; empty when it says nothing to a person. */
function textOf(value: unknown, name: string, reader: PartReader): string {
  const { language, words } = reader.wording;
  if (value === null || value === undefined) return '';
  if (HIDDEN.has(name) || HIDDEN_OF[reader.table]?.has(name)) return '';
  if (typeof value === 'string') return wordOf(value, name, reader);
  if (typeof value === 'number') return numberOf(value, name, language);
  if (typeof value === 'boolean') return value ? words.bundle.yes : words.bundle.no;
  if (Array.isArray(value))
    return joined(
      value.map((each) => textOf(each, name, reader)),
      ', ',
    );
  const lines = linesOf(value, name, reader);
  return joined(
    lines.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`)),
    ' · ',
  );
}

function numberOf(value: number, name: string, language: Language): string {
  if (/year$/i.test(name)) return String(value);
  return name === 'euros' ? formatEuros(value, language) : formatNumber(value, language);
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const OF_MUNICIPALITY = /^(?:municipalityCodes?|hostCode|code)$/;

function wordOf(text: string, name: string, { table, wording, names }: PartReader): string {
  const { language, words } = wording;
  if (isId(text)) return names.get(text) ?? words.bundle.unknownRecord;
  if (MOMENT.test(text)) return `${formatMomentDay(text, language)} ${formatTime(text, language)}`;
  if (DAY.test(text)) return formatDay(text, language);
  if (name === 'since') return formatPartialDay(text, language);
  const municipality = OF_MUNICIPALITY.test(name) ? municipalityName(text, language) : undefined;
  return municipality ?? codeName(table, name, text, wording) ?? text;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A text in languages, one by one; undefined when the value is something else. */
function inLanguages(value: object): [ContentLanguage, string][] | undefined {
  const names = Object.keys(value);
  const isText = names.length > 0 && names.every((name) => CONTENT_LANGUAGES.some((each) => each === name));
  if (!isText) return undefined;
  return CONTENT_LANGUAGES.flatMap((language) => {
    const text: unknown = Reflect.get(value, language);
    return typeof text === 'string' ? [[language, text] as [ContentLanguage, string]] : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joined(texts: readonly string[], between: string): string {
  return texts.filter((text) => text !== '').join(between);
}
