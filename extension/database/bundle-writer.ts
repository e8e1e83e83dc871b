import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  MANIFEST_NAME,
  type Manifest,
  type PackedFile,
  type RowPart,
} from '#shared/bundle/bundle-manifest.ts';
import {
  FILE_TABLES,
  type FileTable,
  ROW_SCHEMAS,
  ROW_TABLES,
  type RowTable,
} from '#shared/bundle/bundle-tables.ts';
import { canonicalJson, isPlainJson } from '#shared/bundle/canonical-json.ts';
import { readRow } from '#shared/bundle/read-rows.ts';
import { zipTools } from './bundle-archive.ts';
import type { BundleSource, SourceRow } from './bundle-source.ts';
import { type BundleSummary, summaryOf } from './bundle-summary.ts';
import type { LongWork } from './long-work.ts';
import { sha256OfBytes } from './sha256.ts';
import { WorkSlices } from './work-slices.ts';

/** Where a library file goes, piece by piece. Whoever opened it closes it. */
export type BundleSink = {
  /** Takes the next piece; resolves when it is ready for more. */
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
};

/** How long a part of rows becomes before the next begins, in bytes. */
const PART_BYTES = 1_000_000;
/** How long a pack of files becomes before the next begins, in bytes. */
const PACK_BYTES = 8_000_000;
/** How many rows are read at a time, and how many files: some are ten megabytes. */
const ROWS_AT_A_TIME = 100;
const FILES_AT_A_TIME = 16;

/**
 * Writes a library as one file, piece by piece: never more than a part of it is in memory. Every batch of rows is read as
 * of one moment; cards come before what rests on them, and a clip goes in only with its card, so that a change made
 * meanwhile leaves no half practice in the file. What the library has lost, or what is damaged, is left out and told.
 */
export async function writeBundleOf(
  source: BundleSource,
  sink: BundleSink,
  madeAt: Date,
  work: LongWork = {},
): Promise<BundleSummary> {
  const writing = await BundleWriting.begin(source, sink, madeAt, work);
  for (const table of ROW_TABLES) await writing.rows(table);
  for (const table of FILE_TABLES) await writing.files(table);
  return writing.finish();
}

/** What rests on a card or a clip, and by which field. */
const OWNERS: { readonly [Name in RowTable]?: { table: 'practices' | 'clips'; field: string } } = {
  clips: { table: 'practices', field: 'practiceId' },
  quotes: { table: 'practices', field: 'practiceId' },
  versions: { table: 'practices', field: 'practiceId' },
  adoptions: { table: 'practices', field: 'practiceId' },
  clipBodies: { table: 'clips', field: 'clipId' },
  clipTables: { table: 'clips', field: 'clipId' },
  clipImages: { table: 'clips', field: 'clipId' },
  snapshots: { table: 'clips', field: 'clipId' },
  publications: { table: 'clips', field: 'clipId' },
  comparisons: { table: 'clips', field: 'clipId' },
};

type ZipWriting = {
  add(name: string, bytes: Uint8Array<ArrayBuffer>, isPacked: boolean): Promise<void>;
  close(): Promise<void>;
};

class BundleWriting {
  readonly #source: BundleSource;
  readonly #zip: ZipWriting;
  readonly #work: LongWork;
  readonly #manifest: Manifest;
  readonly #slices = new WorkSlices();
  /** The cards and clips that were met: what rests on one that was not came later. */
  readonly #seen = { practices: new Set<string>(), clips: new Set<string>() };
  readonly #parts = new Map<string, number>();
  #done = 0;
  readonly #total: number;

  private constructor(
    source: BundleSource,
    zip: ZipWriting,
    work: LongWork,
    manifest: Manifest,
    total: number,
  ) {
    this.#source = source;
    this.#zip = zip;
    this.#work = work;
    this.#manifest = manifest;
    this.#total = total;
  }

  static async begin(
    source: BundleSource,
    sink: BundleSink,
    madeAt: Date,
    work: LongWork,
  ): Promise<BundleWriting> {
    const { databaseVersion, libraryId } = source;
    const counts = await Promise.all([...ROW_TABLES, ...FILE_TABLES].map((table) => source.count(table)));
    const manifest: Manifest = {
      format: BUNDLE_FORMAT,
      version: BUNDLE_VERSION,
      databaseVersion,
      libraryId,
      madeAt: madeAt.toISOString(),
      parts: [],
      leftOut: [],
    };
    const total = counts.reduce((sum, count) => sum + count, 0);
    return new BundleWriting(source, await zipInto(sink, madeAt), work, manifest, total);
  }

  /** Writes a table of rows, in parts. */
  async rows(table: RowTable): Promise<void> {
    let lines: Uint8Array[] = [];
    let size = 0;
    const flush = async () => {
      if (lines.length > 0) await this.#part(table, lines);
      [lines, size] = [[], 0];
    };
    for await (const { key, row } of this.#each(table, ROWS_AT_A_TIME)) {
      const line = (await this.#isWanted(table, key, row)) ? this.#lineOf(table, key, row) : undefined;
      if (line === undefined) continue;
      lines.push(line);
      size += line.length;
      if (size >= PART_BYTES) await flush();
    }
    await flush();
  }

  /** Writes a table of files: their bytes in packs, and a line for each. */
  async files(table: FileTable): Promise<void> {
    let packed: { line: PackedFile; bytes: Uint8Array }[] = [];
    let size = 0;
    const flush = async () => {
      if (packed.length > 0) {
        const pack = joined(packed.map(({ bytes }) => bytes));
        const name = `files/${table}-${this.#placeOf(table)}.bin`;
        await this.#zip.add(name, pack, false);
        const lines = packed.map(({ line }) => lineOf(line));
        await this.#part(table, lines, { name, bytes: pack.length });
      }
      [packed, size] = [[], 0];
    };
    for await (const { key, row } of this.#each(table, FILES_AT_A_TIME)) {
      const file = await wholeFile(row);
      if (file === undefined) this.#manifest.leftOut.push({ table, key: String(key) });
      else packed.push(file);
      size += file?.bytes.length ?? 0;
      if (size >= PACK_BYTES) await flush();
    }
    await flush();
  }

  /** Writes what is in the file, and ends it. */
  async finish(): Promise<BundleSummary> {
    await this.#zip.add(MANIFEST_NAME, lineOf(this.#manifest), true);
    await this.#zip.close();
    return summaryOf(this.#manifest);
  }

  async *#each(table: RowTable | FileTable, limit: number): AsyncGenerator<SourceRow> {
    let key: unknown;
    let batch: SourceRow[] = [];
    do {
      this.#work.signal?.throwIfAborted();
      batch = await this.#source.rowsAfter(table, key, limit);
      for (const each of batch) {
        yield each;
        await this.#slices.pause();
      }
      key = batch.at(-1)?.key;
      this.#done += batch.length;
      this.#work.tell?.({ done: Math.min(this.#done, this.#total), total: this.#total });
    } while (batch.length === limit);
  }

  /** Settings that are not a person's choices stay where they are; so does what came with a card after the cards were written. */
  async #isWanted(table: RowTable, key: unknown, row: unknown): Promise<boolean> {
    if (table === 'settings') return ROW_SCHEMAS.settings.shape.name.safeParse(key).success;
    const owner = OWNERS[table];
    const id: unknown = owner && Object(row)[owner.field];
    if (owner === undefined || typeof id !== 'string') return true;
    return this.#seen[owner.table].has(id) || !(await this.#source.has(owner.table, id));
  }

  #lineOf(table: RowTable, key: unknown, row: unknown): Uint8Array | undefined {
    if (table === 'practices' || table === 'clips') this.#seen[table].add(String(key));
    if (!isPlainJson(row) || readRow(ROW_SCHEMAS[table], row) === undefined) {
      this.#manifest.leftOut.push({ table, key: [key].flat().join('/').slice(0, 500) });
      return undefined;
    }
    return lineOf(row);
  }

  async #part(table: RowTable | FileTable, lines: Uint8Array[], pack?: RowPart['pack']): Promise<void> {
    this.#work.signal?.throwIfAborted();
    const text = joined(lines);
    const name = `records/${table}-${this.#placeOf(table)}.ndjson`;
    this.#parts.set(table, (this.#parts.get(table) ?? 0) + 1);
    const sha256 = await sha256OfBytes(text);
    await this.#zip.add(name, text, true);
    const rows = lines.length;
    this.#manifest.parts.push({ name, table, rows, bytes: text.length, sha256, ...(pack && { pack }) });
  }

  #placeOf(table: string): string {
    return String((this.#parts.get(table) ?? 0) + 1).padStart(4, '0');
  }
}

async function zipInto(sink: BundleSink, madeAt: Date): Promise<ZipWriting> {
  const { ZipWriter, Uint8ArrayReader } = await zipTools();
  const stream = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => sink.write(chunk) });
  const zip = new ZipWriter(stream, { lastModDate: madeAt, extendedTimestamp: false, keepOrder: true });
  return {
    async add(name, bytes, isPacked) {
      await zip.add(name, new Uint8ArrayReader(bytes), { level: isPacked ? 6 : 0 });
    },
    async close() {
      await zip.close();
    },
  };
}

async function wholeFile(row: unknown): Promise<{ line: PackedFile; bytes: Uint8Array } | undefined> {
  const { sha256, type, bytes } = Object(row);
  if (!(bytes instanceof ArrayBuffer) || typeof type !== 'string' || type.length > 200) return undefined;
  if ((await sha256OfBytes(bytes)) !== sha256) return undefined;
  return { line: { sha256, type, bytes: bytes.byteLength }, bytes: new Uint8Array(bytes) };
}

function lineOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${canonicalJson(value)}\n`);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
