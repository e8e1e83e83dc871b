import { formKeys } from './analyser.ts';
import type { CatalogueColumns } from './catalogue-columns.ts';
import { type Dictionary, hasKey, listOf } from './dictionary.ts';
import type { GrowingPostings } from './growing-postings.ts';
import { KeyTableBuilder } from './key-table.ts';
import type { Base, ChunkReader } from './live-index.ts';
import { eachPosting, PostingWriter } from './postings.ts';
import { sortedTexts } from './sorted-texts.ts';
import { WordColumnBuilder, wordAt } from './word-column.ts';

/** How large a chunk of postings becomes, in bytes: large enough that a search reads few, small enough to read in a millisecond. */
const CHUNK_SIZE = 128 * 1024;

/** After how many words others may have a turn. */
const WORDS_AT_A_TIME = 100;

/** An older base that goes into a new one. */
export type OldBase = {
  /** The base. */
  base: Base;
  /** Its chunks. */
  readChunks: ChunkReader;
  /** The new number of each of its practices; -1 for one that is gone. */
  numbers: Int32Array;
  /** Which bits of its codes still hold, by old number. */
  valid: Uint8Array;
};

/** Postings that go into a new base. */
export type Additions = {
  /** The postings, by numbers of their own. */
  postings: GrowingPostings;
  /** The new number of a practice by the number it has there; -1 when it is gone or came too late. */
  numberOf: (entry: number) => number;
  /** Which bits of its codes still hold. */
  validOf: (entry: number) => number;
};

/** Where a new base is written to. */
export type BaseSink = {
  /** Keeps a chunk of postings; its place is how many came before. */
  putChunk: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Lets others have a turn when it is time, so that searches are answered meanwhile. `share` of the words are done, from 0 to 1. */
  pause: (share: number) => Promise<void>;
};

/** Writes a new base of an older one and additions; the catalogue is ready, with its practices in the order of their new numbers. */
export async function writeBase(
  catalogue: CatalogueColumns,
  old: OldBase | undefined,
  additions: Additions,
  sink: BaseSink,
): Promise<Base> {
  const added = await sortedTexts(additions.postings.words(), () => sink.pause(0));
  const writer = new BaseWriter(sink);
  const keys = new KeyTableBuilder();
  const newKeys: NewKey[] = [];
  const oldForms = old?.base.dictionary.forms;
  const oldCount = oldForms?.ends.length ?? 0;
  const newForms = new Int32Array(oldCount).fill(-1);
  const reader = old === undefined ? undefined : new OldPostings(old);
  let atOld = 0;
  let atAdded = 0;
  let oldWord = oldForms === undefined || oldCount === 0 ? undefined : wordAt(oldForms, 0);
  for (let turn = 1; oldWord !== undefined || atAdded < added.length; turn += 1) {
    const addedWord = added[atAdded];
    const takesOld = oldWord !== undefined && (addedWord === undefined || oldWord <= addedWord);
    const takesAdded = addedWord !== undefined && (oldWord === undefined || addedWord <= oldWord);
    const word = (takesOld ? oldWord : addedWord) ?? '';
    const place = addedWord === undefined ? 0 : (additions.postings.placeOf(addedWord) ?? 0);
    const list = new PostingList();
    if (takesOld && reader !== undefined) await reader.each(atOld, (number, code) => list.add(number, code));
    if (takesAdded) addTo(list, additions, place);
    const form = await writer.write(word, list);
    if (takesOld) newForms[atOld] = form;
    if (takesAdded && form >= 0) {
      const known = takesOld && old !== undefined ? old.base.dictionary : undefined;
      for (const { key, weight } of formKeys(word, additions.postings.languagesAt(place)))
        if (old === undefined) keys.add(key, form, Math.round(weight * 255));
        else if (known === undefined || !hasKey(known, key, atOld))
          newKeys.push({ key, form, weight: Math.round(weight * 255) });
    }
    if (takesOld && oldForms !== undefined) {
      atOld += 1;
      oldWord = atOld < oldCount ? wordAt(oldForms, atOld) : undefined;
    }
    if (takesAdded) atAdded += 1;
    if (turn % WORDS_AT_A_TIME === 0) await sink.pause((atOld + atAdded) / (oldCount + added.length));
  }
  // The old keys come first: they are sorted, and sorting them again with some new ones behind them takes one pass.
  if (old !== undefined) carryKeys(old.base.dictionary, newForms, keys);
  for (const { key, form, weight } of newKeys) keys.add(key, form, weight);
  return { catalogue, dictionary: { ...(await writer.end()), ...(await keys.tables(() => sink.pause(1))) } };
}

/** A key of a form that the old base does not know. */
type NewKey = { key: string; form: number; weight: number };

function addTo(list: PostingList, { postings, numberOf, validOf }: Additions, place: number): void {
  postings.each(place, (entry, code) => {
    const number = numberOf(entry);
    const held = code & validOf(entry);
    if (number >= 0 && held !== 0) list.add(number, held);
  });
}

/** The keys of older forms stay theirs: words are not analysed again. */
function carryKeys(
  { keys, keyEnds, keyForms, keyWeights }: Dictionary,
  newForms: Int32Array,
  into: KeyTableBuilder,
) {
  let at = 0;
  for (let key = 0; key < keyEnds.length; key += 1) {
    let place = -1;
    for (; at < (keyEnds[key] ?? 0); at += 1) {
      const form = newForms[keyForms[at] ?? 0] ?? -1;
      if (form < 0) continue;
      if (place < 0) place = into.placeOf(wordAt(keys, key));
      into.addAt(place, form, keyWeights[at] ?? 0);
    }
  }
}

/** The postings of one word, which may come in any order and more than once for a practice. */
class PostingList {
  readonly numbers: number[] = [];
  readonly codes: number[] = [];
  #isSorted = true;

  add(number: number, code: number): void {
    const last = this.numbers.at(-1);
    if (last !== undefined && number <= last) this.#isSorted = false;
    this.numbers.push(number);
    this.codes.push(code);
  }

  /** The postings in order, one for a practice. */
  sorted(): [number, number][] | undefined {
    if (this.#isSorted) return undefined;
    const joined = new Map<number, number>();
    for (const [index, number] of this.numbers.entries())
      joined.set(number, (joined.get(number) ?? 0) | (this.codes[index] ?? 0));
    return [...joined].sort(([one], [other]) => one - other);
  }
}

/** Reads the posting lists of an older base one after another, with new numbers and without what does not hold any more. */
class OldPostings {
  readonly #old: OldBase;
  #chunk = -1;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(old: OldBase) {
    this.#old = old;
  }

  async each(form: number, visit: (number: number, code: number) => void): Promise<void> {
    const { base, numbers, valid, readChunks } = this.#old;
    const [chunk, from, to] = listOf(base.dictionary, form);
    if (chunk !== this.#chunk) {
      const bytes = (await readChunks([chunk])).get(chunk);
      if (bytes === undefined) throw new Error(`Chunk ${chunk} of the postings was not read`);
      this.#bytes = bytes;
      this.#chunk = chunk;
    }
    eachPosting(this.#bytes, from, to, (practice, code) => {
      const held = code & (valid[practice] ?? 0);
      const number = numbers[practice] ?? -1;
      if (held !== 0 && number >= 0) visit(number, held);
    });
  }
}

/** Writes words with their posting lists, and cuts the lists into chunks. */
class BaseWriter {
  readonly #sink: BaseSink;
  readonly #forms = new WordColumnBuilder();
  readonly #postings = new PostingWriter();
  readonly #listEnds: number[] = [];
  readonly #chunkForms: number[] = [];
  #written = 0;

  constructor(sink: BaseSink) {
    this.#sink = sink;
  }

  /** Writes a word and gives its place; -1 for a word that no practice has any more. */
  async write(word: string, list: PostingList): Promise<number> {
    if (list.numbers.length === 0) return -1;
    if (this.#postings.length >= CHUNK_SIZE) await this.#endChunk();
    const form = this.#forms.add(word);
    if (this.#postings.length === 0) this.#chunkForms.push(form);
    this.#postings.begin();
    const sorted = list.sorted();
    if (sorted !== undefined) for (const [number, code] of sorted) this.#postings.write(number, code);
    else
      for (let at = 0; at < list.numbers.length; at += 1)
        this.#postings.write(list.numbers[at] ?? 0, list.codes[at] ?? 0);
    this.#listEnds.push(this.#written + this.#postings.length);
    return form;
  }

  async end(): Promise<Pick<Dictionary, 'forms' | 'listEnds' | 'chunkForms'>> {
    if (this.#postings.length > 0) await this.#endChunk();
    return {
      forms: this.#forms.column(),
      listEnds: Uint32Array.from(this.#listEnds),
      chunkForms: Uint32Array.from(this.#chunkForms),
    };
  }

  async #endChunk(): Promise<void> {
    this.#written += this.#postings.length;
    await this.#sink.putChunk(this.#postings.take());
  }
}
