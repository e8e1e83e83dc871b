import type { Clip } from '#shared/clip/clip-schema.ts';
import type { PracticeDraft } from '#shared/practice/practice-schema.ts';
import { libraryDatabase } from '../../../extension/database/library-database.ts';
import type { LongWork } from '../../../extension/database/long-work.ts';
import { OpenBundle } from '../../../extension/database/open-bundle.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';
import { toPracticeRow } from '../../../extension/database/to-practice-row.ts';
import { inventedPractices } from '../library/invented-practices.ts';

/* Runs in an extension page: a library is written to a file of the browser's own, read, and taken into an empty one. */

/** Every clip has an image of the size of a small photograph. */
const FILE_BYTES = 40_000;
const FILE = 'exchange-bench.zip';

/** What one measured work took, in milliseconds. */
export type Took = {
  /** From its beginning to its end. */
  ms: number;
  /** The longest time in which the page could not answer a person. */
  longest: number;
};

/** What the benchmark calls in the page. */
export type InExchange = {
  /** Invents practices `from` to before `to` with a clip, a text and a picture each. */
  fill(from: number, to: number): Promise<void>;
  /** Writes the library to the file; its size in bytes. */
  write(): Promise<Took & { bytes: number }>;
  /** Opens and checks the file. */
  read(): Promise<Took>;
  /** Compares the opened file with an empty library. */
  plan(): Promise<Took>;
  /** Takes the opened file into an empty library, as the way says; how many practices there are then. */
  take(way: 'restore' | 'import'): Promise<Took & { practices: number }>;
  /** How long after a person ends it a work is over, when it has come so far (share of all it tells). */
  endedAfter(work: 'write' | 'read' | 'import', share: number): Promise<number>;
};

const library = openLibrary();
const db = libraryDatabase();
const invent = inventedPractices();
let opened: OpenBundle | undefined;
let targets = 0;

const inPage: InExchange = {
  async fill(from, to) {
    const batch = await Promise.all(Array.from({ length: to - from }, (_, index) => invented(from + index)));
    const { practices, practiceRows, clips, clipBodies, clipImages, files, facts } = db;
    await db.transaction(
      'rw',
      [practices, practiceRows, clips, clipBodies, clipImages, files, facts],
      async () => {
        await practices.bulkPut(batch.map(({ practice }) => practice));
        await practiceRows.bulkPut(
          batch.map(({ practice, clip }) => toPracticeRow(practice, clip.addressKey)),
        );
        await clips.bulkPut(batch.map(({ clip }) => clip));
        await clipBodies.bulkPut(batch.map(({ body }) => body));
        await clipImages.bulkPut(batch.map(({ images }) => images));
        await files.bulkPut(batch.map(({ file }) => file));
        await facts.put({ name: 'practiceCount', value: to });
      },
    );
  },

  write: () => measured(() => writeTo(FILE)),

  read: () =>
    measured(async () => {
      opened = await openFile();
      return {};
    }),

  plan: () =>
    measured(async () => {
      await emptyLibrary().planBundle(await whole());
      return {};
    }),

  take: (way) =>
    measured(async () => {
      const target = emptyLibrary();
      if (way === 'restore') await target.restoreBundle(await whole());
      else await importInto(target);
      const practices = await target.practiceCount();
      return { practices };
    }).then(async (took) => {
      await removeTarget();
      return took;
    }),

  async endedAfter(work, share) {
    const target = emptyLibrary();
    const ms = await endedAfter(share, (how) => {
      if (work === 'write') return writeTo(`${FILE}-ended`, how);
      return work === 'read' ? openFile(how) : importInto(target, how);
    });
    if (work === 'import') await removeTarget();
    return ms;
  },
};

Object.assign(globalThis, { inExchange: inPage });

async function invented(index: number) {
  const { practice, clipId, pageText } = invent(index);
  const bytes = crypto.getRandomValues(new Uint8Array(FILE_BYTES)).buffer;
  const [textSum, sha256] = await Promise.all([sumOf(new TextEncoder().encode(pageText)), sumOf(bytes)]);
  const clip: Clip = {
    ...{ id: clipId, revision: 1, updatedAt: practice.updatedAt, clippedAt: practice.createdAt },
    ...{ address: `https://kunta.example/${index}`, addressKey: `kunta.example/${index}` },
    ...{ tabTitle: practice.fields.title, scope: 'page', state: 'saved', practiceId: practice.id },
  };
  const provenance: PracticeDraft['provenance'] = { title: { source: 'heading', clipId } };
  return {
    practice: { ...practice, clipIds: [clipId], provenance },
    clip,
    body: { clipId, html: '', text: pageText, sha256: textSum },
    images: { clipId, images: [{ address: 'https://kunta.example/kuva.jpg', alt: '', sha256 }] },
    file: { sha256, type: 'image/jpeg', bytes },
  };
}

async function sumOf(bytes: BufferSource): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function handleOf(name: string): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

async function writeTo(name: string, work: LongWork = {}): Promise<{ bytes: number }> {
  const handle = await handleOf(name);
  const stream = await handle.createWritable();
  try {
    await library.writeBundle({ write: (chunk) => stream.write(chunk) }, work);
    await stream.close();
  } catch (error) {
    await stream.abort();
    throw error;
  }
  return { bytes: (await handle.getFile()).size };
}

async function openFile(work?: LongWork): Promise<OpenBundle> {
  const read = await library.readBundle(await (await handleOf(FILE)).getFile(), work);
  if (!(read instanceof OpenBundle)) throw new Error(JSON.stringify(read.problem));
  return read;
}

async function whole(): Promise<OpenBundle> {
  opened ??= await openFile();
  return opened;
}

function emptyLibrary() {
  return openLibrary({ name: `hyvan-kierre-bench-${targets}` });
}

async function importInto(target: ReturnType<typeof emptyLibrary>, work?: LongWork): Promise<void> {
  const how = { choices: { others: 'ours', chosen: new Map() }, title: FILE } as const;
  await target.importBundle(await whole(), how, work);
}

async function removeTarget(): Promise<void> {
  await emptyLibrary().removeLibrary();
  targets += 1;
}

/** How long some work takes, and the longest time in which a timer of the page did not get its turn. */
async function measured<Result>(work: () => Promise<Result>): Promise<Took & Result> {
  let [longest, last, isOver] = [0, performance.now(), false];
  const watch = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isOver) setTimeout(watch, 5);
  };
  watch();
  const began = performance.now();
  const result = await work();
  isOver = true;
  return { ...result, ms: performance.now() - began, longest };
}

async function endedAfter(share: number, work: (how: LongWork) => Promise<unknown>): Promise<number> {
  const life = new AbortController();
  let endedAt = Number.NaN;
  const tell: LongWork['tell'] = ({ done, total }) => {
    if (life.signal.aborted || done < total * share) return;
    endedAt = performance.now();
    life.abort(new Error('ended'));
  };
  await work({ signal: life.signal, tell }).catch((error: unknown) => {
    if (error !== life.signal.reason) throw error;
  });
  return performance.now() - endedAt;
}
