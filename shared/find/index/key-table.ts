import type { Dictionary } from './dictionary.ts';
import { sortedTexts } from './sorted-texts.ts';
import { endingOrder, WordColumnBuilder } from './word-column.ts';

/** How many keys, and how many pairs of a key and a form, are gone through between two pauses. */
const [KEYS_AT_A_TIME, PAIRS_AT_A_TIME] = [5_000, 100_000];

/** Gathers which forms have which keys, and sorts them into the tables of a dictionary. */
export class KeyTableBuilder {
  readonly #places = new Map<string, number>();
  #keys = new Uint32Array(1 << 10);
  #forms = new Uint32Array(1 << 10);
  #weights = new Uint8Array(1 << 10);
  #size = 0;

  /** Says that a form has a key, as surely as `weight` 255ths. */
  add(key: string, form: number, weight: number): void {
    this.addAt(this.placeOf(key), form, weight);
  }

  /** The place of a key in here, for saying more than once that something has it. */
  placeOf(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#places.size);
    return this.#places.size - 1;
  }

  /** Says that a form has the key of a place. */
  addAt(place: number, form: number, weight: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    this.#keys[this.#size] = place;
    this.#forms[this.#size] = form;
    this.#weights[this.#size] = weight;
    this.#size += 1;
  }

  /** The tables: keys sorted, the forms of each one after another. `pause` lets others have a turn. */
  async tables(
    pause: () => Promise<void>,
  ): Promise<Pick<Dictionary, 'keys' | 'keyEndings' | 'keyEnds' | 'keyForms' | 'keyWeights'>> {
    const sorted = await sortedTexts(this.#places.keys(), pause);
    const ranks = new Uint32Array(sorted.length);
    const keys = new WordColumnBuilder();
    for (const [rank, key] of sorted.entries()) {
      if (rank % KEYS_AT_A_TIME === 0) await pause();
      ranks[this.#places.get(key) ?? 0] = rank;
      keys.add(key);
    }
    const lists = await this.#inOrderOf(ranks, pause);
    const column = keys.column();
    return { keys: column, keyEndings: await endingOrder(column, pause), ...lists };
  }

  async #inOrderOf(
    ranks: Uint32Array,
    pause: () => Promise<void>,
  ): Promise<Pick<Dictionary, 'keyEnds' | 'keyForms' | 'keyWeights'>> {
    const next = new Uint32Array(ranks.length + 1);
    for (let pair = 0; pair < this.#size; pair += 1) {
      const rank = ranks[this.#keys[pair] ?? 0] ?? 0;
      next[rank + 1] = (next[rank + 1] ?? 0) + 1;
    }
    await pause();
    for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
    const keyEnds = next.slice(1);
    const keyForms = new Uint32Array(this.#size);
    const keyWeights = new Uint8Array(this.#size);
    for (let pair = 0; pair < this.#size; pair += 1) {
      if (pair % PAIRS_AT_A_TIME === 0) await pause();
      const rank = ranks[this.#keys[pair] ?? 0] ?? 0;
      const at = next[rank] ?? 0;
      next[rank] = at + 1;
      keyForms[at] = this.#forms[pair] ?? 0;
      keyWeights[at] = this.#weights[pair] ?? 0;
    }
    return { keyEnds, keyForms, keyWeights };
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    const forms = new Uint32Array(keys.length);
    const weights = new Uint8Array(keys.length);
    keys.set(this.#keys);
    forms.set(this.#forms);
    weights.set(this.#weights);
    this.#keys = keys;
    this.#forms = forms;
    this.#weights = weights;
  }
}
