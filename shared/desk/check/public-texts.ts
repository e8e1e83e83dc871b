import { CONTENT_LANGUAGES, type ContentLanguage } from '../../language/language.ts';
import type { LocalizedText } from '../../language/localized-text.ts';
import type { RecordPath } from './record-path.ts';

/** A text of a record in its languages. Every text on the desk that is kept in languages may be published. */
export type PublicText = {
  /** Where it is. */
  readonly path: RecordPath;
  /** It, in its languages. */
  readonly texts: LocalizedText;
};

/** A web address or a mailbox of a record that may be published. */
export type PublicLine = {
  /** Where it is. */
  readonly path: RecordPath;
  /** What it says. */
  readonly text: string;
};

/** Fields that hold a web address and may be published, or are told to who publishes. */
const ADDRESS_FIELDS = new Set(['address', 'website', 'privacyNotice', 'folder']);

/** Fields of the desk that hold nothing public, however they are made. */
const INTERNAL_FIELDS = new Set([
  'internalNote',
  'internalContact',
  'practices',
  'importedFrom',
  'attributes',
]);

/** What was found in records: each is looked through once for all checks, and records do not change. */
const known = new WeakMap<object, { texts: PublicText[]; addresses: PublicLine[] }>();

/** Every text of a record that is kept in languages, in the order of its fields. */
export function publicTexts(record: object): readonly PublicText[] {
  return lookThrough(record).texts;
}

/** Every web address of a record that may be published. */
export function publicAddresses(record: object): readonly PublicLine[] {
  return lookThrough(record).addresses;
}

function lookThrough(record: object): { texts: PublicText[]; addresses: PublicLine[] } {
  const before = known.get(record);
  if (before !== undefined) return before;
  const found = { texts: [] as PublicText[], addresses: [] as PublicLine[] };
  walk(record, [], (path, value) => {
    if (typeof value === 'string') {
      if (ADDRESS_FIELDS.has(path.at(-1) ?? '')) found.addresses.push({ path, text: value });
      return false;
    }
    if (!isLocalized(value)) return true;
    found.texts.push({ path, texts: value });
    return false;
  });
  known.set(record, found);
  return found;
}

/** The texts of a record one by one, each language by itself. */
export function textsByLanguage(record: object): (PublicLine & { language: ContentLanguage })[] {
  return publicTexts(record).flatMap(({ path, texts }) =>
    CONTENT_LANGUAGES.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [{ path, language, text }];
    }),
  );
}

/** Looks at everything in a record; what `look` answers tells whether to look inside. */
function walk(value: unknown, path: RecordPath, look: (path: RecordPath, value: unknown) => boolean): void {
  if (!look(path, value) || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      walk(each, [...path, String(Object(each).id ?? index)], look);
    }
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    if (!INTERNAL_FIELDS.has(name)) walk(each, [...path, name], look);
  }
}

function isLocalized(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => (CONTENT_LANGUAGES as readonly string[]).includes(name));
}
