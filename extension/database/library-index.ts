import type { IndexState } from '#shared/find/find-answer.ts';
import { type ChunkReader, LiveIndex } from '#shared/find/index/live-index.ts';
import { mergeBase } from '#shared/find/index/merge-base.ts';
import { pageTerms } from '#shared/find/index/practice-entry.ts';
import { pageTextsOf, type StoredChange } from './index-delta.ts';
import { alone } from './index-lock.ts';
import { rebuildIndex } from './index-rebuild.ts';
import { chunkReader, GenerationWriter, type IndexReading, readIndex } from './index-store.ts';
import type { LibraryDatabase } from './library-database.ts';

/** From so many changes on the index is put together anew: until then a search takes hardly longer for them. */
const MOST_CHANGES = 300;

/** The index in use, and which one it is. */
type Loaded = {
  generation: string;
  index: LiveIndex;
  readChunks: ChunkReader;
  /** The last change that was taken in. */
  order: number;
  /** Living practices that the library counts but whose records are damaged. */
  unreadable: number;
  /** Some change asks that words be gone from the disk soon. */
  mustForget: boolean;
};

/** The search index of the library: kept up with storage, made anew when it is lacking or disagrees with the records. */
export class LibraryIndex {
  readonly #db: LibraryDatabase;
  readonly #show: (state: IndexState) => void;
  #state: IndexState = { state: 'building', done: 0, total: 0 };
  #loaded: Loaded | undefined;
  #reading: Promise<unknown> = Promise.resolve();
  #work: Promise<void> | undefined;
  /** By how much the records and the library's own count differ even after the index was made anew. */
  #knownDifference = 0;

  constructor(db: LibraryDatabase, show: (state: IndexState) => void) {
    this.#db = db;
    this.#show = show;
  }

  /** Where the index stands. */
  get state(): IndexState {
    return this.#state;
  }

  /** Ends when nothing is being put together any more. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** The index as storage has it now; undefined while there is none. One that is being made anew is begun at once. */
  async upToDate(): Promise<LiveIndex | undefined> {
    const turn = this.#reading.then(
      () => this.#takeIn(),
      () => this.#takeIn(),
    );
    this.#reading = turn;
    return turn;
  }

  /** Forgets what is in memory: a part of it was not there any more. */
  reload(): void {
    this.#loaded = undefined;
  }

  /** Puts the index together anew when enough has changed; to be called when there is time. */
  async tidy(): Promise<void> {
    const { index, mustForget = false } = this.#loaded ?? {};
    if (this.#work !== undefined || index === undefined) return;
    if (index.deltaSize < MOST_CHANGES && !mustForget) return;
    await this.#begin(() => this.#merge());
  }

  async #takeIn(): Promise<LiveIndex | undefined> {
    const reading = await readIndex(this.#db, this.#loaded);
    await this.#apply(reading);
    const loaded = this.#loaded;
    const difference = loaded === undefined ? 0 : this.#difference(loaded, reading.count);
    if (loaded === undefined || difference !== this.#knownDifference) this.#rebuildSoon(reading.count);
    else if (this.#work === undefined) this.#tell({ state: 'ready' });
    return loaded?.index;
  }

  async #apply({ manifest, base, changes }: IndexReading): Promise<void> {
    if (manifest === undefined) {
      this.#loaded = undefined;
      return;
    }
    if (base !== undefined) {
      const { generation, unreadable } = manifest;
      const readChunks = chunkReader(this.#db, generation);
      const index = new LiveIndex(base, readChunks);
      this.#loaded = { generation, index, readChunks, order: 0, unreadable, mustForget: false };
    }
    const loaded = this.#loaded;
    if (loaded === undefined) return;
    for (const change of changes) {
      loaded.index.apply(await this.#whole(loaded.index, change));
      loaded.order = change.order;
      loaded.mustForget ||= change.mustForget === true;
    }
  }

  /** A practice that came back from the trash after the index had forgotten it: the words of its pages are read anew. */
  async #whole(index: LiveIndex, change: StoredChange): Promise<StoredChange> {
    if (change.pages !== undefined || index.catalogue.numberOf(change.id) >= 0) return change;
    const practice = await this.#db.practices.get(change.id);
    return { ...change, pages: pageTerms(await pageTextsOf(this.#db, practice?.clipIds ?? [])) };
  }

  #difference({ index, unreadable }: Loaded, count: number): number {
    return count - index.catalogue.livingCount - unreadable;
  }

  #rebuildSoon(total: number): void {
    if (this.#work !== undefined) return;
    this.#tell({ state: 'building', done: 0, total });
    void this.#begin(() => this.#rebuild());
  }

  async #begin(work: () => Promise<void>): Promise<void> {
    this.#work = alone(work)
      .catch(() => this.#tell({ state: 'failed' }))
      .finally(() => {
        this.#work = undefined;
      });
    await this.#work;
  }

  async #rebuild(): Promise<void> {
    // While this window waited, another one may have done it.
    await this.#apply(await readIndex(this.#db, this.#loaded));
    const before = await readIndex(this.#db, this.#loaded);
    if (this.#loaded !== undefined && this.#difference(this.#loaded, before.count) === 0) return;
    await rebuildIndex(this.#db, (done, total) => this.#tell({ state: 'building', done, total }));
    const after = await readIndex(this.#db, this.#loaded);
    await this.#apply(after);
    if (this.#loaded !== undefined) this.#knownDifference = this.#difference(this.#loaded, after.count);
    this.#tell({ state: 'ready' });
  }

  async #merge(): Promise<void> {
    await this.#apply(await readIndex(this.#db, this.#loaded));
    const loaded = this.#loaded;
    if (loaded === undefined) return;
    const { index, readChunks, generation: former, order: consumed, unreadable } = loaded;
    const writer = new GenerationWriter(this.#db);
    const base = await mergeBase(index, readChunks, writer);
    await writer.finish(base, { former, consumed, unreadable });
  }

  #tell(state: IndexState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#show(state);
  }
}
