import {
  BUNDLE_VERSION,
  envelopeSchema,
  MANIFEST_NAME,
  MAX_HARMLESS_BYTES,
  MAX_PART_BYTES,
  MAX_PARTS,
  MAX_RATIO,
  type Manifest,
  manifestSchema,
} from '#shared/bundle/bundle-manifest.ts';
import { type BundleProblem, BundleRefused } from '#shared/bundle/bundle-problem.ts';
import { FILE_TABLES, ROW_TABLES } from '#shared/bundle/bundle-tables.ts';
import { isPlainJson } from '#shared/bundle/canonical-json.ts';
import { zipTools } from './bundle-archive.ts';
import { LIBRARY_VERSION } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { type BundleEntry, OpenBundle, unpacked } from './open-bundle.ts';

/** Longer than any manifest of as many parts as there may be. */
const MAX_MANIFEST_BYTES = 16_000_000;

/**
 * Opens a library file and checks all of it: its entries, every sum, every row by its schema. It is good as a whole, or
 * refused as a whole. Ended by `work.signal`, it fails with the signal's reason.
 */
export async function readBundle(
  file: Blob,
  work: LongWork = {},
): Promise<OpenBundle | { problem: BundleProblem }> {
  try {
    const bundle = await openBundle(file);
    await checkAll(bundle, work);
    return bundle;
  } catch (error) {
    if (error instanceof BundleRefused) return { problem: error.problem };
    throw error;
  }
}

/** Reads every part once; what is wrong with one ends it. */
async function checkAll(bundle: OpenBundle, work: LongWork): Promise<void> {
  const { parts } = bundle.manifest;
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const tell = (rows: number) => {
    work.signal?.throwIfAborted();
    done += rows;
    work.tell?.({ done, total });
  };
  for (const table of ROW_TABLES) {
    for await (const rows of bundle.rows(table)) tell(rows.length);
  }
  for (const table of FILE_TABLES) {
    for await (const files of bundle.files(table)) tell(files.length);
  }
}

async function openBundle(file: Blob): Promise<OpenBundle> {
  const entries = await entriesOf(file);
  const manifest = await readManifest(entries.get(MANIFEST_NAME));
  const named = new Set([MANIFEST_NAME]);
  for (const { name, pack, bytes } of manifest.parts) {
    for (const part of [{ name, bytes }, ...(pack ? [pack] : [])]) {
      if (named.has(part.name)) throw new BundleRefused({ kind: 'damaged', part: part.name });
      named.add(part.name);
      checkSize(entries.get(part.name), part.name, part.bytes);
    }
  }
  const stranger = [...entries.keys()].find((name) => !named.has(name));
  if (stranger !== undefined) throw new BundleRefused({ kind: 'damaged', part: stranger.slice(0, 200) });
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (size > Math.max(MAX_HARMLESS_BYTES, file.size * MAX_RATIO)) {
    throw new BundleRefused({ kind: 'too-large', part: MANIFEST_NAME });
  }
  return new OpenBundle(manifest, entries);
}

function checkSize(entry: BundleEntry | undefined, part: string, bytes: number): void {
  if (bytes > MAX_PART_BYTES) throw new BundleRefused({ kind: 'too-large', part });
  if (entry?.size !== bytes) throw new BundleRefused({ kind: 'damaged', part });
}

/** The entries of an archive by their names. */
async function entriesOf(file: Blob): Promise<Map<string, BundleEntry>> {
  const { BlobReader, ZipReader } = await zipTools();
  const entries = new Map<string, BundleEntry>();
  try {
    const zip = new ZipReader(new BlobReader(file));
    for await (const entry of zip.getEntriesGenerator()) {
      const { filename: name, uncompressedSize: size } = entry;
      if (entries.size > MAX_PARTS * 2) throw new BundleRefused({ kind: 'too-large', part: name });
      if (entry.directory || entry.encrypted || entries.has(name)) {
        throw new BundleRefused({ kind: 'damaged', part: name.slice(0, 200) });
      }
      // The manifest has only the archive's own sum; everything else has a SHA-256 in it.
      const checkSignature = name === MANIFEST_NAME;
      const isStored = entry.compressionMethod === 0 && entry.compressedSize === size;
      entries.set(name, {
        size,
        unpackTo: (stream) => entry.getData(stream, { checkSignature }),
        ...(isStored && !checkSignature && { stored: () => storedBytes(file, entry.offset, size) }),
      });
    }
    return entries;
  } catch (error) {
    if (error instanceof BundleRefused) throw error;
    throw new BundleRefused({ kind: 'not-a-library-file' }, error);
  }
}

/** How long the head of an entry is, and where in it are the lengths of what follows before the entry itself. */
const HEAD = { bytes: 30, nameAt: 26, extraAt: 28 };
/** With what a head begins. */
const HEAD_SIGNATURE = 0x04034b50;

/** The bytes of an entry that is not compressed: read at once, for in streams packs of files take twice as long. */
async function storedBytes(
  file: Blob,
  offset: number,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const head = new DataView(await file.slice(offset, offset + HEAD.bytes).arrayBuffer());
  if (head.byteLength < HEAD.bytes || head.getUint32(0, true) !== HEAD_SIGNATURE) return undefined;
  const before = HEAD.bytes + head.getUint16(HEAD.nameAt, true) + head.getUint16(HEAD.extraAt, true);
  const bytes = await file.slice(offset + before, offset + before + size).arrayBuffer();
  return new Uint8Array(bytes);
}

async function readManifest(entry: BundleEntry | undefined): Promise<Manifest> {
  if (entry === undefined) throw new BundleRefused({ kind: 'not-a-library-file' });
  if (entry.size > MAX_MANIFEST_BYTES) throw new BundleRefused({ kind: 'too-large', part: MANIFEST_NAME });
  const text = new TextDecoder().decode(await unpacked(MANIFEST_NAME, entry));
  const value = jsonIn(text);
  const envelope = envelopeSchema.safeParse(value).data;
  if (envelope === undefined) throw new BundleRefused({ kind: 'not-a-library-file' });
  if (envelope.version > BUNDLE_VERSION || envelope.databaseVersion > LIBRARY_VERSION) {
    throw new BundleRefused({ kind: 'newer-version' });
  }
  const manifest = isPlainJson(value) ? manifestSchema.safeParse(value).data : undefined;
  if (manifest === undefined) throw new BundleRefused({ kind: 'damaged', part: MANIFEST_NAME });
  return manifest;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
