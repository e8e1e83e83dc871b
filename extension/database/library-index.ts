import type { IndexState } from '#shared/find/find-answer.ts';
import { type ChunkReader, LiveIndex } from '#shared/find/index/live-index.ts';
import { mergeBase } from '#shared/find/index/merge-base.ts';
import { pageTerms } from '#shared/find/index/practice-entry.ts';
import { pageTextsOf, type StoredChange } from './index-delta.ts';
import { alone } from './index-lock.ts';
import { MANIFEST, manifestSchema } from './index-parts.ts';
import { rebuildIndex } from './index-rebuild.ts';
import { chunkReader, GenerationWriter, type IndexReading, PartMissing, readIndex } from './index-store.ts';
import type { LibraryDatabase } from './library-database.ts';

/** From so many changes on the index is put together anew: until then a search takes hardly longer for them. */
const MOST_CHANGES = 300;

/** How long after a failure the index is not made anew again, in milliseconds. */
const RETRY_MS = 60_000;

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
  #failedAt = Number.NEGATIVE_INFINITY;

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

  /**
   * To be called when a part was not there: another window has put the index together anew, and what is in memory is
   * forgotten; or the part is lost, and the index does not count any more.
   */
  async partMissing(): Promise<void> {
    const generation = this.#loaded?.generation;
    this.#loaded = undefined;
    await this.#db.transaction('rw', this.#db.indexParts, async () => {
      const present = manifestSchema.safeParse(await this.#db.indexParts.get(MANIFEST)).data;
      if (present?.generation === generation) await this.#db.indexParts.delete(MANIFEST);
    });
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

  /** Takes in what storage has; undefined when there is no index. */
  async #differenceNow(): Promise<number | undefined> {
    const reading = await readIndex(this.#db, this.#loaded);
    await this.#apply(reading);
    const loaded = this.#loaded;
    return loaded && this.#difference(loaded, reading.count);
  }

  #rebuildSoon(total: number): void {
    if (this.#work !== undefined || Date.now() - this.#failedAt < RETRY_MS) return;
    this.#tell({ state: 'building', done: 0, total });
    void this.#begin(async () => {
      await this.#rebuild();
      this.#tell({ state: 'ready' });
    });
  }

  async #begin(work: () => Promise<void>): Promise<void> {
    this.#work = alone(work)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#work = undefined;
      });
    await this.#work;
  }

  async #rebuild(): Promise<void> {
    // While this window waited, another one may have done it.
    if ((await this.#differenceNow()) === 0) return;
    await rebuildIndex(this.#db, (done, total) => this.#tell({ state: 'building', done, total }));
    this.#knownDifference = (await this.#differenceNow()) ?? 0;
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

  async #fail(error: unknown): Promise<void> {
    if (error instanceof PartMissing) {
      await this.partMissing();
      return;
    }
    this.#failedAt = Date.now();
    this.#tell({ state: 'failed' });
  }

  #tell(state: IndexState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#show(state);
  }
}
