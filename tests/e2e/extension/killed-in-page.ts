import { libraryDatabase } from '../../../extension/database/library-database.ts';
import { OpenBundle } from '../../../extension/database/open-bundle.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';
import { sha256OfBytes } from '../../../extension/database/sha256.ts';
import { aBody, aClipStart, aReading } from '../../builders/clip.ts';
import { aDraft } from '../../builders/practice.ts';

/* Runs in an extension page: does the library's own work until the browser is killed, and looks afterwards what there is. */

/** A practice's title as the library has said that it is kept. */
export type Kept = { id: string; title: string };

/** What there is after a kill. */
export type Found = {
  /** The title of each living practice, by its id. */
  titles: Record<string, string>;
  /** What is half written, one sentence each. */
  faults: string[];
};

/** What the test calls in the page. */
export type KilledInPage = {
  /** Makes `count` library files to take in, each with `PRACTICES_TO_TAKE_IN` practices and as many pictures. */
  prepare(count: number): Promise<void>;
  /** Clips, corrects and undoes without end; tells `keptInTest` of each thing when it is kept. */
  save(turn: number): Promise<void>;
  /** Clips so many pages. */
  clip(count: number): Promise<void>;
  /** Takes a library file in, and tells `takenInTest` when that is done. */
  takeIn(place: number): Promise<void>;
  /** What there is. */
  look(): Promise<Found>;
};

/** How many practices each library file has. */
export const PRACTICES_TO_TAKE_IN = 40;

/** What the test has put into the page. */
declare const keptInTest: (kept: Kept) => Promise<void>;
/** What the test has put into the page. */
declare const takenInTest: (place: number) => Promise<void>;

const library = openLibrary();

const inPage: KilledInPage = {
  async prepare(count) {
    const folder = await navigator.storage.getDirectory();
    for (let place = 0; place < count; place += 1) {
      const source = openLibrary({ name: `lahde-${place}` });
      for (let at = 0; at < PRACTICES_TO_TAKE_IN; at += 1)
        await clipped(source, `Tuotu ${place}`, `tuotu-${place}/${at}`);
      const file = await folder.getFileHandle(`tuonti-${place}.zip`, { create: true });
      const sink = await file.createWritable();
      await source.writeBundle(sink);
      await sink.close();
      await source.removeLibrary();
    }
  },
  async save(turn) {
    for (let count = 0; ; count += 1) {
      const title = `Tallennettu ${turn}/${count}`;
      const id = await clipped(library, title, `tallennettu-${turn}/${count}`);
      await keptInTest({ id, title });
      await library.editPractice(id, { title: `${title}, muokattu` });
      await keptInTest({ id, title: `${title}, muokattu` });
      if (count % 3 !== 0) continue;
      await library.undo();
      await keptInTest({ id, title });
    }
  },
  async clip(count) {
    for (let at = 0; at < count; at += 1) await clipped(library, `Lisätty ${at}`, `lisatty/${at}`);
  },
  async takeIn(place) {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(`tuonti-${place}.zip`)).getFile();
    const bundle = await library.readBundle(file);
    if (!(bundle instanceof OpenBundle)) throw new Error(JSON.stringify(bundle.problem));
    await library.importBundle(bundle, {
      choices: { others: 'ours', chosen: new Map() },
      title: `Tuonti ${place}`,
    });
    await takenInTest(place);
  },
  look,
};
Object.assign(globalThis, { killedInPage: inPage });

async function clipped(into: typeof library, title: string, path: string): Promise<string> {
  const address = `https://www.koivula.example/${path}`;
  const clip = await into.beginClip(aClipStart({ address, tabTitle: title }));
  const practice = await into.fillClip(
    clip.id,
    aReading({
      draft: aDraft({ title }),
      body: aBody(`Pöytä kokoontuu: ${path}.`),
      images: [
        { address: `${address}.png`, alt: title, data: { type: 'image/png', base64: randomBase64() } },
      ],
      snapshot: `<p>${title}</p>`,
    }),
  );
  if (practice === undefined) throw new Error(`The page ${path} is taken for one that is there.`);
  return practice.id;
}

/** 30 kilobytes, which the browser may keep apart from their row. */
function randomBase64(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(30_000));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function look(): Promise<Found> {
  const db = libraryDatabase();
  const faults: string[] = [];
  const practices = await db.practices.toArray();
  const rows = new Map((await db.practiceRows.toArray()).map((row) => [row.id, row]));
  const clips = new Map((await db.clips.toArray()).map((clip) => [clip.id, clip]));
  for (const { id, fields, clipIds } of practices) {
    if (rows.get(id)?.title !== fields.title) faults.push(`The row of ${fields.title} is another.`);
    for (const clipId of clipIds) {
      if (clips.get(clipId)?.practiceId !== id) faults.push(`A clip of ${fields.title} is missing.`);
      if ((await db.clipBodies.get(clipId)) === undefined) faults.push(`${fields.title} has no text.`);
      if ((await db.snapshots.get(clipId)) === undefined) faults.push(`${fields.title} has no snapshot.`);
      for (const { sha256 = '' } of (await db.clipImages.get(clipId))?.images ?? []) {
        const file = await db.files.get(sha256);
        if (file === undefined || (await sha256OfBytes(file.bytes)) !== sha256)
          faults.push(`A picture of ${fields.title} is missing or another.`);
      }
    }
  }
  if (rows.size !== practices.length) faults.push(`There are ${rows.size} rows.`);
  const living = practices.filter(({ deletedAt }) => deletedAt === undefined);
  const counted = await db.facts.get('practiceCount');
  if (counted?.value !== living.length) faults.push(`${counted?.value} practices are counted.`);
  faults.push(...(await leftovers()));
  db.close();
  return { titles: Object.fromEntries(living.map(({ id, fields }) => [id, fields.title])), faults };

  /** What nothing refers to. */
  async function leftovers(): Promise<string[]> {
    const steps = new Set(await db.steps.toCollection().primaryKeys());
    const stray = await db.stepRecords.filter(({ stepId }) => !steps.has(stepId)).count();
    const staged = await db.settings.where('name').startsWith('staged/').count();
    const named = new Set<string | undefined>();
    await db.clipImages.each(({ images }) => images.forEach(({ sha256 }) => void named.add(sha256)));
    const orphans = (await db.files.toCollection().primaryKeys()).filter((sha256) => !named.has(sha256));
    const bodies = (await db.clipBodies.toCollection().primaryKeys()).filter((id) => !clips.has(id));
    return [
      ...(stray > 0 ? [`${stray} records of no step`] : []),
      ...(staged > 0 ? [`${staged} batches that were being taken in`] : []),
      ...(orphans.length > 0 ? [`${orphans.length} pictures of no clip`] : []),
      ...(bodies.length > 0 ? [`${bodies.length} texts of no clip`] : []),
    ];
  }
}
