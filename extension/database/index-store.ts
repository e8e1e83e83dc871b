import { ANALYSER_VERSION } from '#shared/find/index/analyser.ts';
import { rememberingChunks } from '#shared/find/index/chunk-memory.ts';
import type { Base, ChunkReader } from '#shared/find/index/live-index.ts';
import type { BaseSink } from '#shared/find/index/write-base.ts';
import { newRecord } from '#shared/record/record.ts';
import { type StoredChange, storedChangeSchema } from './index-delta.ts';
import {
  catalogueSchema,
  chunkSchema,
  dictionarySchema,
  INDEX_FORMAT,
  MANIFEST,
  type Manifest,
  manifestSchema,
  partContent,
  type StoredPart,
  storedPart,
  wholeBase,
} from './index-parts.ts';
import type { LibraryDatabase } from './library-database.ts';
import { practiceCount } from './practice-count.ts';
import { WorkSlices } from './work-slices.ts';

/** A part of the index is not there any more, or is damaged. */
export class PartMissing extends Error {
  constructor(name: string) {
    super(`The index lacks its part ${name}`);
    this.name = 'PartMissing';
  }
}

/** What is known of the index already: its generation, and the last change that was taken in. */
export type KnownIndex = { generation: string; order: number };

/** What storage says of the index. */
export type IndexReading = {
  /** Which parts make it up; absent when there is no usable index. */
  manifest?: Manifest;
  /** Its base, when that is not the one that is known. */
  base?: Base;
  /** The changes since the last one that is known, the earliest first. */
  changes: StoredChange[];
  /** How many living practices the library counts. */
  count: number;
};

/** Reads what is new of the index, as of one moment. */
export async function readIndex(db: LibraryDatabase, known?: KnownIndex): Promise<IndexReading> {
  const tables = [db.indexParts, db.indexDelta, db.facts, db.practiceRows];
  return db.transaction('r', tables, async () => {
    const [stored, count] = await Promise.all([db.indexParts.get(MANIFEST), practiceCount(db)]);
    const manifest = manifestSchema.safeParse(stored).data;
    if (manifest === undefined || manifest.analyser !== ANALYSER_VERSION) return { changes: [], count };
    const isKnown = manifest.generation === known?.generation;
    const base = isKnown ? undefined : await readBase(db, manifest);
    if (!isKnown && base === undefined) return { changes: [], count };
    const rows = await db.indexDelta
      .where('order')
      .above(isKnown ? known.order : 0)
      .toArray();
    const changes = rows.flatMap((row) => storedChangeSchema.safeParse(row).data ?? []);
    if (changes.length < rows.length) return { changes: [], count };
    return { manifest, changes, count, ...(base !== undefined && { base }) };
  });
}

/** From so many changes on the index may be let go. */
const MANY_CHANGES = 300;
/** Which part of the library has to change for that: making the index anew is then hardly more work than telling it each. */
const SHARE_LET_GO = 1 / 4;

/** Whether so many practices come or change at once that the index is let go rather than told of each. */
export async function isIndexLetGo(db: LibraryDatabase, changes: number): Promise<boolean> {
  return changes >= MANY_CHANGES && changes >= (await practiceCount(db)) * SHARE_LET_GO;
}

/**
 * Within a transaction over the parts: the index does not count any more. One that is being made just now from the records
 * as they were shall not count either, so it must not find what it began from.
 */
export async function letIndexGo(db: LibraryDatabase): Promise<void> {
  await db.indexParts.put({ name: MANIFEST, generation: newRecord(new Date()).id });
}

/** The generation that storage names, whether it can be used or not. */
export function generationOf(manifest: unknown): string | undefined {
  const generation: unknown = Object(manifest).generation;
  return typeof generation === 'string' ? generation : undefined;
}

async function readBase(db: LibraryDatabase, { generation, chunks }: Manifest): Promise<Base | undefined> {
  const [catalogue, dictionary] = await db.indexParts.bulkGet([
    `${generation}/catalogue`,
    `${generation}/dictionary`,
  ]);
  const [columns, words] = [
    partContent(catalogue, catalogueSchema),
    partContent(dictionary, dictionarySchema),
  ];
  return columns && words && wholeBase(columns, words, chunks);
}

/** Reads the postings of a generation, and remembers those used last. */
export function chunkReader(db: LibraryDatabase, generation: string): ChunkReader {
  return rememberingChunks(async (chunks) => {
    const names = chunks.map((chunk) => chunkName(generation, chunk));
    const stored = await db.indexParts.bulkGet(names);
    return new Map(
      chunks.map((chunk, place) => {
        const content = partContent(stored[place], chunkSchema);
        if (content === undefined) throw new PartMissing(names[place] ?? '');
        return [chunk, content.bytes];
      }),
    );
  });
}

function chunkName(generation: string, chunk: number): string {
  return `${generation}/postings/${chunk}`;
}

/** How many chunks are written in one transaction: each transaction waits for the disk. */
const CHUNKS_AT_A_TIME = 8;

/**
 * Writes a new generation of the index beside the one in use. Until `finish` nothing of it counts: a window that is
 * closed in the middle leaves parts behind that the next generation removes.
 */
export class GenerationWriter implements BaseSink {
  readonly generation = newRecord(new Date()).id;
  readonly #db: LibraryDatabase;
  readonly #tell: (share: number) => void;
  readonly #slices = new WorkSlices();
  #chunks = 0;
  #waiting: StoredPart[] = [];

  constructor(db: LibraryDatabase, tell: (share: number) => void = () => undefined) {
    this.#db = db;
    this.#tell = tell;
  }

  async putChunk(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#waiting.push(storedPart(chunkName(this.generation, this.#chunks), { bytes }));
    this.#chunks += 1;
    if (this.#waiting.length === CHUNKS_AT_A_TIME) await this.#flush();
  }

  async pause(share: number): Promise<void> {
    this.#tell(share);
    await this.#slices.pause();
  }

  /**
   * Makes this generation the index, in one transaction with forgetting the changes up to `consumed`, which it holds,
   * and the former generation. Does nothing when the index is not any more the one it was made from.
   */
  async finish(
    base: Base,
    { former, consumed, unreadable }: { former: string | undefined; consumed: number; unreadable: number },
  ): Promise<void> {
    const db = this.#db;
    const { generation } = this;
    this.#waiting.push(storedPart(`${generation}/catalogue`, base.catalogue));
    this.#waiting.push(storedPart(`${generation}/dictionary`, base.dictionary));
    await this.#flush();
    const manifest: Manifest = {
      ...{ name: MANIFEST, format: INDEX_FORMAT, analyser: ANALYSER_VERSION },
      ...{ generation, chunks: this.#chunks, unreadable },
    };
    await db.transaction('rw', db.indexParts, db.indexDelta, async () => {
      if (generationOf(await db.indexParts.get(MANIFEST)) !== former) return;
      await db.indexParts.put(manifest);
      await db.indexDelta.where('order').belowOrEqual(consumed).delete();
      await removeOtherParts(db, generation);
    });
  }

  async #flush(): Promise<void> {
    const parts = this.#waiting;
    this.#waiting = [];
    await this.#db.indexParts.bulkPut(parts);
  }
}

/** Removes every part that belongs neither to a generation nor to the manifest. */
async function removeOtherParts(db: LibraryDatabase, generation: string): Promise<void> {
  const names = await db.indexParts.toCollection().primaryKeys();
  await db.indexParts.bulkDelete(
    names.filter((name) => name !== MANIFEST && !name.startsWith(`${generation}/`)),
  );
}
