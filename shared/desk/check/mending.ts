import type { ContentLanguage } from '../../language/language.ts';
import { type RecordPath, valueAt, withValueAt } from './record-path.ts';

/** What mends a finding at once, with one press or one field to fill. */
export type Mending =
  /** What is there is taken away. */
  | { readonly act: 'remove'; readonly path: RecordPath }
  /** Words within a text, or a whole address, give way to others. */
  | { readonly act: 'replace'; readonly path: RecordPath; readonly text: string; readonly by: string }
  /** A list whose things have days is put in their order. */
  | { readonly act: 'sort'; readonly path: RecordPath }
  /** A text is to be written. */
  | {
      readonly act: 'fill';
      readonly path: RecordPath;
      /** The language it is to be written in. */
      readonly language?: ContentLanguage;
      /** What it says in another language, to be translated. */
      readonly original?: { readonly text: string; readonly language: ContentLanguage };
    };

type Filling = Extract<Mending, { act: 'fill' }>;

/**
 * A record with a finding mended; `written` is what was typed for one that is filled. A record that has changed meanwhile,
 * so that there is nothing to mend, comes back as it is.
 */
export function mended<Whole>(record: Whole, mending: Mending, written = ''): Whole {
  const { act, path } = mending;
  const there = valueAt(record, path);
  if (act === 'fill') return written.trim() === '' ? record : filled(record, mending, written.trim());
  if (there === undefined) return record;
  if (act === 'remove') return withValueAt(record, path, undefined);
  if (act === 'sort') return Array.isArray(there) ? withValueAt(record, path, inOrderOfDays(there)) : record;
  if (typeof there !== 'string' || !there.includes(mending.text)) return record;
  const replaced = there.split(mending.text).join(mending.by).replaceAll(/ {2,}/g, ' ').trim();
  return replaced === '' ? withoutText(record, path) : withValueAt(record, path, replaced);
}

/** Writes the text; one in a language that is the first of its field begins the field. */
function filled<Whole>(record: Whole, { path, language }: Filling, written: string): Whole {
  const holder = path.slice(0, -1);
  const isFirst = language !== undefined && valueAt(record, holder) === undefined;
  if (isFirst) return withValueAt(record, holder, { [language]: written });
  return withValueAt(record, path, written);
}

/** Things with days, the earliest first; equal days stay as they stood. */
function inOrderOfDays(things: readonly unknown[]): unknown[] {
  const dayOf = (thing: unknown) => String(Object(thing).day ?? '');
  return things.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** Takes the text away, and with it what held the text in its languages when no other language is left. */
function withoutText<Whole>(record: Whole, path: RecordPath): Whole {
  const holder = path.slice(0, -1);
  const texts = Object.keys(Object(valueAt(record, holder)));
  return withValueAt(record, holder.length > 0 && texts.length === 1 ? holder : path, undefined);
}
