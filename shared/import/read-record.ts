import { MAX_NAME_LENGTH } from '../collection/collection-schema.ts';
import { FIELD_SHAPES } from '../practice/field-order.ts';
import { MAX_NOTE_LENGTH, MAX_NOTES, MAX_TAG_LENGTH, MAX_TAGS } from '../practice/organised-schema.ts';
import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import { MAX_PASSAGE_LENGTH } from '../practice/provenance.ts';
import { withTag } from '../practice/tags.ts';
import { shortened } from '../read/clean-text.ts';
import { recordIdSchema } from '../record/record.ts';
import { addressOfWords } from './address-of-words.ts';
import { momentOfWords } from './day-of-words.ts';
import { fieldOfWords, partsOf } from './field-of-words.ts';
import type {
  IncomingPractice,
  RefusalReason,
  RefusedRecord,
  RemarkReason,
  ValueRemark,
} from './incoming-practice.ts';
import { joinedWithin, plainLine, plainText } from './plain-words.ts';
import { FURTHER_MEANINGS, type PracticeMeaning, type ToldRecord, type ToldValue } from './told-record.ts';

/** What becomes of the folders a record lies in. */
export const FOLDER_USES = ['collections', 'tags', 'none'] as const;
/** What becomes of the folders a record lies in. */
export type FolderUse = (typeof FOLDER_USES)[number];

/** A record that was read: a practice, or why it is none; and what of it is kept in a note. */
export type ReadRecord = {
  /** What came of it. */
  found: { practice: IncomingPractice } | { refused: RefusedRecord };
  /** Values that are kept in a note. */
  remarks: ValueRemark[];
};

/** The longest value of a source, in characters: longer than the longest field of a card. */
const MAX_VALUE = 100_000;
/** The longest title, in characters. */
const MAX_TITLE = 2_000;
/** How much of a record is shown where it is refused or remarked on, in characters. */
const SHOWN = 200;

/** Reads what a source tells of a practice. Nothing is lost: what is no field's value is kept in a note. */
export function readRecord(record: ToldRecord, folderUse: FolderUse): ReadRecord {
  return new RecordReader(record).read(folderUse);
}

class RecordReader {
  private readonly record: ToldRecord;
  private readonly byMeaning: Map<PracticeMeaning, ToldValue[]>;
  private readonly kept: string[] = [];
  private readonly remarks: ValueRemark[] = [];

  constructor(record: ToldRecord) {
    this.record = record;
    const values = record.values.map((value) => ({ ...value, text: plainText(value.text) }));
    this.byMeaning = Map.groupBy(
      values.filter(({ text }) => text !== ''),
      ({ meaning }) => meaning,
    );
  }

  read(folderUse: FolderUse): ReadRecord {
    const { record } = this;
    if (record.isUnreadable) return this.refusal('unreadable');
    const [first, ...furtherTitles] = this.all('title');
    const title = plainLine(first?.text ?? '');
    const [place, ...furtherPlaces] = this.all('address');
    const address = place && addressOfWords(place.text);
    const isTooLong = record.values.some(({ text }) => text.length > MAX_VALUE) || title.length > MAX_TITLE;
    if (isTooLong) return this.refusal('too-long');
    if (title === '') return this.refusal('titleless');
    if (place !== undefined && address === undefined) return this.refusal('address');

    for (const value of [...furtherTitles, ...furtherPlaces]) this.keep(value, 'further');
    const id = recordIdSchema.safeParse(this.all('id')[0]?.text).data;
    const clippedAt = this.clippedAt();
    const card = this.card(title, first);
    const organised = this.organised(folderUse);
    const notes = this.notes();
    if (notes.length > MAX_NOTES) return this.refusal('too-long');
    return {
      found: {
        practice: {
          line: record.line,
          ...(id !== undefined && { id }),
          ...(address !== undefined && { address }),
          ...(clippedAt !== undefined && { clippedAt }),
          ...card,
          ...organised,
          notes,
        },
      },
      remarks: this.remarks,
    };
  }

  private refusal(reason: RefusalReason): ReadRecord {
    const words = this.record.values
      .map(({ text }) => plainLine(text.slice(0, SHOWN)))
      .filter((text) => text !== '')
      .join(' · ');
    return {
      found: { refused: { line: this.record.line, words: shortened(words, SHOWN), reason } },
      remarks: [],
    };
  }

  private all(meaning: PracticeMeaning): readonly ToldValue[] {
    return this.byMeaning.get(meaning) ?? [];
  }

  /** Keeps a value in a note, under the name the source gives it. */
  private keep({ heading, text }: Pick<ToldValue, 'heading' | 'text'>, reason: RemarkReason): void {
    this.kept.push(heading === '' ? text : `${heading}: ${text}`);
    const value = shortened(plainLine(text), SHOWN);
    this.remarks.push({ line: this.record.line, heading, value, reason });
  }

  private clippedAt(): string | undefined {
    const [value, ...further] = this.all('clippedOn');
    for (const each of further) this.keep(each, 'further');
    const moment = value && momentOfWords(value.text);
    if (value !== undefined && moment === undefined) this.keep(value, 'day');
    return moment;
  }

  private card(
    title: string,
    titleValue: ToldValue | undefined,
  ): Pick<IncomingPractice, 'fields' | 'provenance' | 'isKindTold'> {
    let fields: PracticeFields = { kind: 'page', title };
    const provenance: IncomingPractice['provenance'] = {
      ...(titleValue && { title: { source: 'file', passage: passageOf(titleValue.text) } }),
    };
    for (const [meaning, values] of this.byMeaning) {
      if (meaning === 'title' || isFurther(meaning)) continue;
      const value = this.joined(meaning, values);
      const { fields: told, problem } = fieldOfWords(meaning, value.text);
      if (problem !== undefined) this.keep(value, problem);
      if (told === undefined) continue;
      fields = { ...fields, ...told };
      provenance[meaning] = { source: 'file', passage: passageOf(value.text) };
    }
    return { fields, provenance, isKindTold: provenance.kind !== undefined };
  }

  /** Several values of one field as one, where it can hold them; else the first, and the others in a note. */
  private joined(name: PracticeFieldName, values: readonly ToldValue[]): ToldValue {
    const [first = { meaning: name, heading: '', text: '' }, ...further] = values;
    const between = name === 'author' ? '; ' : BETWEEN[FIELD_SHAPES[name]];
    if (between !== undefined) return { ...first, text: values.map(({ text }) => text).join(between) };
    for (const each of further) if (each.text !== first.text) this.keep(each, 'further');
    return first;
  }

  private organised(folderUse: FolderUse): Pick<IncomingPractice, 'tags' | 'collections'> {
    const folders = this.record.folders ?? [];
    const told = this.all('tags').flatMap(({ heading, text, isSingle }) =>
      (isSingle ? [plainLine(text)] : partsOf(text)).map((tag) => ({ heading, text: tag })),
    );
    const fromFolders =
      folderUse === 'tags' ? folders.map((text) => ({ heading: '', text: plainLine(text) })) : [];
    let tags: readonly string[] = [];
    for (const tag of [...told, ...fromFolders]) {
      if (tag.text.length > MAX_TAG_LENGTH || tags.length >= MAX_TAGS) this.keep(tag, 'tag');
      else tags = withTag(tags, tag.text);
    }
    const path = folders.map(plainLine).filter((name) => name !== '');
    const named = [
      ...this.all('collections').flatMap(({ text }) => partsOf(text)),
      ...(folderUse === 'collections' && path.length > 0 ? [path.join(' / ')] : []),
    ];
    const collections = [...new Set(named.map((name) => shortened(name, MAX_NAME_LENGTH)))];
    return { tags, collections };
  }

  private notes(): string[] {
    const own = this.all('note').flatMap(({ text }) => joinedWithin([text], MAX_NOTE_LENGTH));
    return [...own, ...joinedWithin(this.kept, MAX_NOTE_LENGTH)];
  }
}

/** By what several values of a field are put together; a shape that is not named here holds one. */
const BETWEEN: Readonly<Partial<Record<(typeof FIELD_SHAPES)[PracticeFieldName], string>>> = {
  story: '\n\n',
  tags: '\n',
  names: '\n',
  links: '\n',
  attachments: '\n',
  contacts: '\n',
  periods: '\n',
  alternates: '\n',
  elements: '\n',
  'life-stages': '\n',
};

function isFurther(meaning: PracticeMeaning): meaning is (typeof FURTHER_MEANINGS)[number] {
  return (FURTHER_MEANINGS as readonly string[]).includes(meaning);
}

function passageOf(text: string): string {
  return shortened(plainLine(text.slice(0, MAX_PASSAGE_LENGTH * 4)), MAX_PASSAGE_LENGTH);
}
