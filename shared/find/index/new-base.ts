import { languageBit } from './analyser.ts';
import { CatalogueBuilder } from './catalogue-columns.ts';
import { GrowingPostings } from './growing-postings.ts';
import type { IndexEntry } from './index-entry.ts';
import { type Base, joinedTerms } from './live-index.ts';
import { CARD_BITS, PAGE_BITS } from './term-code.ts';
import { type BaseSink, writeBase } from './write-base.ts';

/** Makes a base from nothing: practices are added in the order of their ids, then it is written. */
export class NewBase {
  readonly #catalogue = new CatalogueBuilder();
  readonly #postings = new GrowingPostings();

  /** How many practices have been added. */
  get size(): number {
    return this.#catalogue.size;
  }

  /** Adds the next practice; one that does not live is left out. */
  add(entry: IndexEntry): void {
    if (!entry.isLiving) return;
    const number = this.#catalogue.add(entry);
    const languages = languageBit(entry.language);
    for (const [word, code] of joinedTerms(entry.card, entry.pages))
      this.#postings.add(word, number, code, languages);
  }

  /** Writes the base. */
  async write(sink: BaseSink): Promise<Base> {
    const additions = {
      postings: this.#postings,
      numberOf: (entry: number) => entry,
      validOf: () => CARD_BITS | PAGE_BITS,
    };
    const titleOrder = await this.#catalogue.titleOrder(() => sink.pause(0));
    return writeBase(this.#catalogue.columns(titleOrder), undefined, additions, sink);
  }
}
