import { EVERYTHING, type FindRequest } from '#shared/find/find-request.ts';
import { libraryDatabase } from '../../../extension/database/library-database.ts';
import type { FinderPort } from '../../../extension/database/open-finder.ts';
import { openFinder } from '../../../extension/database/open-finder.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';
import type { StoredFile } from '../../../extension/database/stored-evidence.ts';
import { toPracticeRow } from '../../../extension/database/to-practice-row.ts';
import { type InventedPractice, inventedPractices } from './invented-practices.ts';
import type { Peer } from './peers-in-page.ts';
import { peers } from './peers-in-page.ts';

/* Runs in an extension page: everything is measured there, with the library's own code and its own worker. */

const db = libraryDatabase();
const PAGE = { offset: 0, limit: 50 };
const NO_SUM = '0'.repeat(64);

const invent = inventedPractices();

/**
 * Invents practices `from` to before `to` and puts them straight into the tables, as clipping would leave them but for the
 * index, in one transaction: saving each as a person does would take hours. Gives back every so-manieth.
 */
async function fill(from: number, to: number, every: number): Promise<InventedPractice[]> {
  const batch = Array.from({ length: to - from }, (_, index) => invent(from + index));
  const { practices, practiceRows, clipBodies, clipImages, files, facts } = db;
  await db.transaction('rw', [practices, practiceRows, clipBodies, clipImages, files, facts], async () => {
    await db.practices.bulkPut(batch.map(({ practice }) => practice));
    await db.practiceRows.bulkPut(batch.map(({ practice }) => toPracticeRow(practice, undefined)));
    await db.clipBodies.bulkPut(
      batch.map(({ clipId, pageText }) => ({ clipId, html: '', text: pageText, sha256: NO_SUM })),
    );
    await clipImages.bulkPut(batch.map(({ clipId }) => ({ clipId, images: [imageOf(clipId)] })));
    await files.bulkPut(batch.map(({ clipId }) => fileOf(clipId)));
    await db.facts.put({ name: 'practiceCount', value: to });
  });
  return batch.filter((_, index) => (from + index) % every === 0);
}

/** Every clip has an image of its own, of the size of a small photograph. */
const FILE_BYTES = 40_000;

const imageOf = (clipId: string) => ({
  address: 'https://kunta.example/kuva.jpg',
  alt: '',
  sha256: nameOf(clipId),
});

const nameOf = (clipId: string) => clipId.replaceAll('-', '').padEnd(64, '0');

function fileOf(clipId: string): StoredFile {
  const bytes = new Uint8Array(FILE_BYTES);
  crypto.getRandomValues(bytes);
  return { sha256: nameOf(clipId), type: 'image/jpeg', bytes: bytes.buffer };
}

let worker: Worker | undefined;
let finder: ReturnType<typeof openFinder> | undefined;

type Policy = { createScriptURL: (address: string) => string };
type WithPolicies = { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } };

/** Starts the worker of the extension as a window does. */
function open(): void {
  const policy = (globalThis as WithPolicies).trustedTypes?.createPolicy('finder', {
    createScriptURL: (address) => address,
  });
  const started = new Worker(policy?.createScriptURL('/finder.js') ?? '/finder.js');
  worker = started;
  const port: FinderPort = {
    send: (question) => started.postMessage(question),
    listen: (take) => started.addEventListener('message', ({ data }) => take(data)),
    onEnd: (fail) => started.addEventListener('error', fail),
  };
  finder = openFinder(port);
}

function close(): void {
  worker?.terminate();
}

/** Searches, and how long the answer took in milliseconds. */
async function search(told: Partial<FindRequest>): Promise<{ ms: number; total: number; state: string }> {
  const start = performance.now();
  const answer = await finder?.find({ ...EVERYTHING, ...told }, PAGE);
  return {
    ms: performance.now() - start,
    total: answer?.total ?? 0,
    state: answer?.index.state ?? 'failed',
  };
}

/** Searches until the index is there; how long that took, and the longest that an answer took meanwhile, in milliseconds. */
async function untilReady(): Promise<{ ms: number; longest: number }> {
  const start = performance.now();
  let longest = 0;
  for (;;) {
    const { ms, state } = await search({});
    if (state === 'ready') return { ms: performance.now() - start, longest };
    longest = Math.max(longest, ms);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Edits a card, durably; how long that took in milliseconds. */
async function save(id: string, title: string): Promise<number> {
  const start = performance.now();
  await openLibrary().editPractice(id, { title });
  return performance.now() - start;
}

/** How many bytes the parts of the index hold. */
async function indexBytes(): Promise<number> {
  let bytes = 0;
  await db.indexParts.each((part) => {
    bytes += bytesIn(part);
  });
  return bytes;
}

function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + bytesIn(inner), 0);
}

/** Measures a peer over the same texts: how long it takes to build and to open again, what it stores, and its answers. */
async function measurePeer(name: string, queries: readonly string[]) {
  const make = peers[name as keyof typeof peers];
  const texts: { id: string; title: string; text: string }[] = [];
  await db.practices.each(({ id, fields, clipIds }) => {
    texts.push({ id, title: fields.title, text: `${fields.summary ?? ''} ${clipIds[0] ?? ''}` });
  });
  for (const text of texts) {
    const body = await db.clipBodies.get(text.text.split(' ').at(-1) ?? '');
    text.text = `${text.text} ${body?.text ?? ''}`;
  }
  let start = performance.now();
  const built: Peer = await make(texts);
  const build = performance.now() - start;
  const stored = await built.store();
  start = performance.now();
  const opened = await built.open(stored);
  const openMs = performance.now() - start;
  const times: number[] = [];
  let hits = 0;
  for (const query of queries) {
    start = performance.now();
    hits += await opened(query);
    times.push(performance.now() - start);
  }
  return { build, open: openMs, bytes: stored.length, times, hits: hits / queries.length };
}

const inPage = { fill, open, close, search, untilReady, save, indexBytes, measurePeer };
Object.assign(globalThis, { inPage });
/** What the bench calls in the page. */
export type InPage = typeof inPage;
