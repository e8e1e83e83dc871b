import type { Clip, ClipBody } from '#shared/clip/clip-schema.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { Practice, PracticeDraft } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { revised } from '#shared/record/record.ts';
import { forgetStepsOf } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { practiceOf, practiceTables, putPractice } from './practice-record.ts';
import { sha256 } from './sha256.ts';
import type { StoredComparison, StoredImage, StoredSnapshot, StoredTables } from './stored-evidence.ts';

/** Text whose hash is kept; one that is not whole stays damaged when it is written anew. */
type Hashed<T extends { sha256: string }> = Omit<T, 'sha256'> & { isWhole: boolean };

/** Everything the library keeps of a practice that may name a person, and nothing else of it. */
export type PersonalTexts = {
  /** The practice. */
  practiceId: string;
  /** Its card. */
  card: PracticeDraft;
  /** What its clips, and those that wait for a choice about it, say of their pages. */
  clips: Pick<Clip, 'id' | 'tabTitle' | 'target'>[];
  /** Their texts and mark-up. */
  bodies: Hashed<ClipBody>[];
  /** Their tables. */
  tables: StoredTables[];
  /** What is told of their pictures. */
  images: { clipId: string; images: ImageWords[] }[];
  /** Their snapshots. */
  snapshots: Hashed<StoredSnapshot>[];
  /** Data that came with the page and could not be read. */
  unread: { clipId: string; text: string }[];
  /** What was read when the page was known already. */
  comparisons: Pick<StoredComparison, 'clipId' | 'draft' | 'quotes'>[];
  /** Its former cards. */
  versions: { id: string; card: PracticeDraft }[];
  /** Its quotes, removed ones too. */
  quotes: (Pick<Quote, 'id'> & QuoteWords)[];
};

/** What a quote says of its page. */
export type QuoteWords = Pick<Quote, 'selector' | 'section' | 'presentText' | 'presentSection'>;

/** What is told of a picture. */
export type ImageWords = Pick<StoredImage, 'address' | 'alt' | 'caption' | 'credit'>;

/** Everything of a practice that may name a person. Fails with `NotInLibrary` when there is no such practice. */
export async function personalTexts(db: LibraryDatabase, practiceId: string): Promise<PersonalTexts> {
  const practice = await practiceOf(db, practiceId);
  const [waiting, owned] = [
    await db.comparisons.where('practiceId').equals(practiceId).toArray(),
    await db.comparisons.bulkGet(practice.clipIds),
  ];
  const comparisons = new Map(
    [...waiting, ...owned.filter((row) => row !== undefined)].map((row) => [row.clipId, row]),
  );
  const clips = (await db.clips.bulkGet([...new Set([...practice.clipIds, ...comparisons.keys()])]))
    .filter((clip) => clip !== undefined)
    .filter((clip) => clip.practiceId === undefined || clip.practiceId === practiceId);
  const ids = clips.map(({ id }) => id);
  const present = <T>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
  const [bodies, tables, images, snapshots, publications, versions, quotes] = await Promise.all([
    db.clipBodies.bulkGet(ids).then(present),
    db.clipTables.bulkGet(ids).then(present),
    db.clipImages.bulkGet(ids).then(present),
    db.snapshots.bulkGet(ids).then(present),
    db.publications.bulkGet(ids).then(present),
    db.versions.where('practiceId').equals(practiceId).toArray(),
    db.quotes.where('practiceId').equals(practiceId).toArray(),
  ]);
  return {
    practiceId,
    card: cardOf(practice),
    clips: clips.map(({ id, tabTitle, target }) => ({
      id,
      tabTitle,
      ...(target !== undefined && { target }),
    })),
    bodies: await Promise.all(
      bodies.map(async ({ sha256: hash, ...body }) => ({
        ...body,
        isWhole: (await sha256(body.text)) === hash,
      })),
    ),
    tables,
    images: images.map(({ clipId, images: told }) => ({ clipId, images: told.map(imageWords) })),
    snapshots: await Promise.all(
      snapshots.map(async ({ sha256: hash, ...snapshot }) => ({
        ...snapshot,
        isWhole: (await sha256(snapshot.html)) === hash,
      })),
    ),
    unread: publications.flatMap(({ clipId, text }) => (text === undefined ? [] : [{ clipId, text }])),
    comparisons: [...comparisons.values()].map(({ clipId, draft, quotes: picked }) => ({
      clipId,
      draft,
      quotes: picked,
    })),
    versions: versions.map(({ id, practice: former }) => ({ id, card: cardOf(former) })),
    quotes: quotes.map(({ id, selector, section, presentText, presentSection }) => ({
      id,
      selector,
      ...(section !== undefined && { section }),
      ...(presentText !== undefined && { presentText }),
      ...(presentSection !== undefined && { presentSection }),
    })),
  };
}

/**
 * Writes such texts in the place of those there are, all or nothing. A field that does not say any more what it said in
 * `from` was changed meanwhile and stays as it is; so does what is not there any more.
 */
export async function replacePersonalTexts(
  db: LibraryDatabase,
  from: PersonalTexts,
  to: PersonalTexts,
  now: Date,
): Promise<void> {
  const bodies = await Promise.all(to.bodies.map(async (body) => hashed(body, body.text)));
  const snapshots = await Promise.all(to.snapshots.map(async (snapshot) => hashed(snapshot, snapshot.html)));
  const kept = [db.clips, db.clipBodies, db.clipTables, db.clipImages, db.snapshots, db.publications];
  const former = [db.comparisons, db.versions, db.steps, db.stepRecords];
  const tables = [...kept, ...former, db.quotes, ...practiceTables(db)];
  await db.transaction('rw', tables, async () => {
    for (const { id, ...told } of to.clips) await changeClip(db, id, told, now);
    await db.clipBodies.bulkPut(bodies);
    await db.clipTables.bulkPut(to.tables);
    await db.snapshots.bulkPut(snapshots);
    for (const { clipId, images } of to.images) await changeImages(db, clipId, images);
    for (const { clipId, text } of to.unread) await db.publications.update(clipId, { text });
    for (const { clipId, ...read } of to.comparisons) await db.comparisons.update(clipId, read);
    for (const { id, card } of to.versions) {
      await db.versions
        .where('id')
        .equals(id)
        .modify((row) => {
          row.practice = { ...row.practice, ...card };
        });
    }
    for (const { id, ...words } of to.quotes) await changeQuote(db, id, words, now);
    const practice = await practiceOf(db, to.practiceId);
    const card = merged(cardOf(practice), from.card, to.card);
    await putPractice(db, practice, revised(practice, card, now), 'forgotten');
    // Steps keep records as they were: what was taken away must not stay there, nor come back by undo.
    await forgetStepsOf(db, [
      { table: 'practices', id: practice.id },
      ...to.clips.map(({ id }) => ({ table: 'clips' as const, id })),
      ...to.quotes.map(({ id }) => ({ table: 'quotes' as const, id })),
    ]);
  });
}

function cardOf({ fields, provenance }: Practice): PracticeDraft {
  return { fields, provenance };
}

function imageWords({ address, alt, caption, credit }: StoredImage): ImageWords {
  return { address, alt, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

/** A hash that no text has. */
const NO_HASH = '0'.repeat(64);

async function hashed<T extends { isWhole: boolean }>(
  { isWhole, ...row }: T,
  text: string,
): Promise<Omit<T, 'isWhole'> & { sha256: string }> {
  return { ...row, sha256: isWhole ? await sha256(text) : NO_HASH };
}

async function changeClip(
  db: LibraryDatabase,
  clipId: string,
  told: Pick<Clip, 'tabTitle' | 'target'>,
  now: Date,
): Promise<void> {
  const clip = await db.clips.get(clipId);
  if (clip === undefined) return;
  const { target: _former, ...rest } = clip;
  await db.clips.put(revised<Clip>(rest, told, now));
}

async function changeImages(
  db: LibraryDatabase,
  clipId: string,
  words: readonly ImageWords[],
): Promise<void> {
  const row = await db.clipImages.get(clipId);
  if (row === undefined) return;
  const images = row.images.map(({ caption: _caption, credit: _credit, ...image }, at) => ({
    ...image,
    ...words[at],
  }));
  await db.clipImages.put({ clipId, images });
}

async function changeQuote(
  db: LibraryDatabase,
  quoteId: string,
  words: QuoteWords,
  now: Date,
): Promise<void> {
  const quote = await db.quotes.get(quoteId);
  if (quote === undefined) return;
  const { section: _section, presentText: _text, presentSection: _present, ...rest } = quote;
  await db.quotes.put(revised<Quote>(rest, words, now));
}

/** The card as `to` says it, but for the fields that have changed since `from`. */
function merged(present: PracticeDraft, from: PracticeDraft, to: PracticeDraft): PracticeDraft {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const names = FIELD_ORDER.filter((name) => same(present.fields[name], from.fields[name]));
  const fields: Record<string, unknown> = { ...present.fields };
  const provenance: Record<string, unknown> = { ...present.provenance };
  for (const name of names) {
    for (const [into, source] of [
      [fields, to.fields],
      [provenance, to.provenance],
    ] as const) {
      if (source[name] === undefined) delete into[name];
      else into[name] = source[name];
    }
  }
  return { fields, provenance } as PracticeDraft;
}
