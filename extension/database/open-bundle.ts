import { type Manifest, packedFileSchema, type RowPart } from '#shared/bundle/bundle-manifest.ts';
import { BundleRefused } from '#shared/bundle/bundle-problem.ts';
import {
  type BundleRow,
  type FileTable,
  isAfter,
  keyOf,
  ROW_SCHEMAS,
  type RowTable,
} from '#shared/bundle/bundle-tables.ts';
import { readLines, readRow } from '#shared/bundle/read-rows.ts';
import { textPrint } from '#shared/clip/text-print.ts';
import { type BundleSummary, summaryOf } from './bundle-summary.ts';
import { readAhead } from './read-ahead.ts';
import { sha256OfBytes } from './sha256.ts';
import type { StoredFile } from './stored-evidence.ts';
import { WorkSlices } from './work-slices.ts';

/** An entry of a library file's archive. */
export type BundleEntry = {
  /** How long it says it is, unpacked, in bytes. */
  size: number;
  /** Unpacks it into a stream. */
  unpackTo: (stream: WritableStream<Uint8Array>) => Promise<unknown>;
  /** Its bytes as they lie in the file, when it is not compressed; undefined when they are not found there. */
  stored?: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

/** Changes a row of a table that is read. */
export type ChangeRow = (table: RowTable, row: unknown) => Promise<unknown>;

/** Clips before this version of the database had no print of their text. */
const FIRST_WITH_PRINTS = 2;

/** A library file that is open. Whatever is read from it is checked each time, for the file may change under way: it fails with `BundleRefused`. */
export class OpenBundle {
  /** What is in it. */
  readonly manifest: Manifest;
  readonly #entries: ReadonlyMap<string, BundleEntry>;
  readonly #slices = new WorkSlices();
  readonly #change: ChangeRow | undefined;
  #prints: Promise<Map<string, string[]>> | undefined;

  constructor(manifest: Manifest, entries: ReadonlyMap<string, BundleEntry>, change?: ChangeRow) {
    this.manifest = manifest;
    this.#entries = entries;
    this.#change = change;
  }

  /** The same file, whose rows are read as another function leaves them. Their keys and the files stay as they are. */
  changed(change: ChangeRow): OpenBundle {
    return new OpenBundle(this.manifest, this.#entries, change);
  }

  /** What is in it, in figures. */
  get summary(): BundleSummary {
    return summaryOf(this.manifest);
  }

  /** The rows of a table in the present shape, part by part, in the order of their keys. */
  rows<Name extends RowTable>(table: Name): AsyncGenerator<BundleRow[Name][]> {
    return readAhead(this.#rows(table));
  }

  /** The files of a table, pack by pack. */
  files(table: FileTable): AsyncGenerator<StoredFile[]> {
    return readAhead(this.#files(table));
  }

  async *#rows<Name extends RowTable>(table: Name): AsyncGenerator<BundleRow[Name][]> {
    const prints =
      table === 'clips' && this.manifest.databaseVersion < FIRST_WITH_PRINTS
        ? await this.#printsOfTexts()
        : undefined;
    let last: string[] | undefined;
    for (const part of this.#partsOf(table)) {
      const rows: BundleRow[Name][] = [];
      for (const value of await this.#valuesOf(part)) {
        const row = readRow(ROW_SCHEMAS[table], prints ? withPrint(value, prints) : value);
        const key = keyOf(table, row);
        if (row === undefined || (last !== undefined && !isAfter(key, last))) throw damaged(part.name);
        last = key;
        rows.push((this.#change ? await this.#change(table, row) : row) as BundleRow[Name]);
        await this.#slices.pause();
      }
      yield rows;
    }
  }

  async *#files(table: FileTable): AsyncGenerator<StoredFile[]> {
    let last = '';
    for (const part of this.#partsOf(table)) {
      const { pack } = part;
      if (pack === undefined) throw damaged(part.name);
      const bytes = await this.#bytesOf(pack.name);
      const files: StoredFile[] = [];
      let at = 0;
      for (const value of await this.#valuesOf(part)) {
        const told = readRow(packedFileSchema, value);
        if (told === undefined || told.sha256 <= last) throw damaged(part.name);
        const own = bytes.slice(at, at + told.bytes).buffer;
        if ((await sha256OfBytes(own)) !== told.sha256) throw damaged(pack.name);
        files.push({ sha256: told.sha256, type: told.type, bytes: own });
        at += told.bytes;
        last = told.sha256;
      }
      if (at !== bytes.length) throw damaged(pack.name);
      yield files;
    }
  }

  #partsOf(table: RowTable | FileTable): RowPart[] {
    return this.manifest.parts.filter((part) => part.table === table);
  }

  async #valuesOf({ name, sha256, rows }: RowPart): Promise<unknown[]> {
    const bytes = await this.#bytesOf(name);
    const values = (await sha256OfBytes(bytes)) === sha256 ? readLines(textIn(bytes)) : undefined;
    if (values?.length !== rows) throw damaged(name);
    return values;
  }

  async #bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw damaged(name);
    return unpacked(name, entry);
  }

  #printsOfTexts(): Promise<Map<string, string[]>> {
    this.#prints ??= (async () => {
      const prints = new Map<string, string[]>();
      for await (const bodies of this.rows('clipBodies')) {
        for (const { clipId, text } of bodies) {
          const print = textPrint(text);
          if (print.length > 0) prints.set(clipId, print);
        }
      }
      return prints;
    })();
    return this.#prints;
  }
}

/** An entry's bytes, never more than it says it is long. */
export async function unpacked(name: string, entry: BundleEntry): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stored = await entry.stored?.();
    if (stored?.length === entry.size) return stored;
  } catch (error) {
    throw new BundleRefused({ kind: 'damaged', part: name }, error);
  }
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  const stream = new WritableStream<Uint8Array>({
    write(chunk) {
      if (at + chunk.length > entry.size) throw new BundleRefused({ kind: 'too-large', part: name });
      bytes.set(chunk, at);
      at += chunk.length;
    },
  });
  try {
    await entry.unpackTo(stream);
  } catch (error) {
    throw error instanceof BundleRefused ? error : new BundleRefused({ kind: 'damaged', part: name }, error);
  }
  if (at !== entry.size) throw damaged(name);
  return bytes;
}

function damaged(part: string): BundleRefused {
  return new BundleRefused({ kind: 'damaged', part });
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A clip as the migration of its database to version 2 would leave it. */
function withPrint(clip: unknown, prints: ReadonlyMap<string, string[]>): unknown {
  const { id, textPrint: print } = Object(clip);
  const own = prints.get(id);
  return print === undefined && own !== undefined ? { ...Object(clip), textPrint: own } : clip;
}
