import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip, ClipBody, ClipState } from '#shared/clip/clip-schema.ts';
import type { Practice, PracticeDraft } from '#shared/practice/practice-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { addToCount } from './practice-count.ts';
import { readPublication } from './read-publication.ts';
import { sha256 } from './sha256.ts';
import { toPracticeRow, toSearchText } from './to-practice-row.ts';
import { withPublication } from './with-publication.ts';

/** The library's methods about clips and drafts. */
export type ClipMethods = Pick<
  Library,
  | 'beginClip'
  | 'fillClip'
  | 'keepAddress'
  | 'interruptClip'
  | 'interruptClipsBegunBefore'
  | 'drafts'
  | 'discardDraft'
  | 'clip'
>;

/** The library's methods about clips and drafts, on a database. `now` is the clock. */
export function clipMethods(db: LibraryDatabase, now: () => Date): ClipMethods {
  return {
    async beginClip({ address, tabTitle, scope }) {
      const record = newRecord(now());
      const clip: Clip = {
        ...record,
        address: address.slice(0, 4_000),
        addressKey: addressKey(address),
        tabTitle: tabTitle.slice(0, 2_000),
        clippedAt: record.updatedAt,
        scope,
        state: 'begun',
      };
      await db.clips.add(clip);
      return clip;
    },

    async fillClip(clipId, reading) {
      return fillClip(db, clipId, reading, now);
    },

    async keepAddress(clipId, title) {
      return db.transaction('rw', [db.clips, ...practiceTables(db)], async () => {
        const clip = await livingClip(db, clipId);
        if (clip === undefined) throw new NotInLibrary('clip', clipId);
        if (clip.practiceId !== undefined) return practiceOf(db, clip.practiceId);
        const draft: PracticeDraft = {
          fields: { kind: 'page', title },
          provenance: { title: { source: 'tab' } },
        };
        return addPractice(db, clip, { state: 'address-only' }, draft, now());
      });
    },

    async interruptClip(clipId) {
      await db.transaction('rw', db.clips, async () => {
        const clip = await livingClip(db, clipId);
        if (clip?.state === 'begun') await db.clips.put(revised(clip, { state: 'interrupted' }, now()));
      });
    },

    async interruptClipsBegunBefore(moment) {
      return db.transaction('rw', db.clips, async () => {
        const begun = await inState(db, 'begun');
        const left = begun.filter((clip) => clip.clippedAt < moment.toISOString());
        await db.clips.bulkPut(left.map((clip) => revised(clip, { state: 'interrupted' }, now())));
        return left.length;
      });
    },

    async drafts() {
      return (await inState(db, 'interrupted')).reverse();
    },

    async discardDraft(clipId) {
      await db.transaction('rw', db.clips, async () => {
        const clip = await livingClip(db, clipId);
        if (clip === undefined || clip.practiceId !== undefined) return;
        await db.clips.put(revised(clip, { deletedAt: now().toISOString() }, now()));
      });
    },

    async clip(clipId) {
      return livingClip(db, clipId);
    },
  };
}

/** Finishes a clip. What takes time (the hash, the publication) is done first, so that the transaction waits for nothing. */
async function fillClip(
  db: LibraryDatabase,
  clipId: string,
  reading: PageReading,
  now: () => Date,
): Promise<Practice | undefined> {
  const body: ClipBody = { clipId, ...reading.body, sha256: await sha256(reading.body.text) };
  const carried = readPublication(reading.publicationText);
  const draft = carried?.publication ? withPublication(reading.draft, carried.publication) : reading.draft;
  const { language } = draft.fields;
  const tables = [db.clips, db.clipBodies, db.publications, ...practiceTables(db)];
  return db.transaction('rw', tables, async () => {
    const clip = await livingClip(db, clipId);
    if (clip === undefined) return undefined;
    if (clip.practiceId !== undefined) return practiceOf(db, clip.practiceId);
    const changes: Partial<Clip> = {
      state: 'saved',
      ...(reading.canonicalAddress !== undefined && { canonicalAddress: reading.canonicalAddress }),
      ...(language !== undefined && { language }),
    };
    const agreementId = carried?.publication?.agreement.id;
    const practice = await addPractice(db, clip, changes, draft, now(), agreementId);
    await db.clipBodies.put(body);
    if (carried) await db.publications.put({ clipId, practiceId: practice.id, ...carried });
    return practice;
  });
}

/** The tables every new practice is written to. */
function practiceTables(db: LibraryDatabase) {
  return [db.practices, db.practiceRows, db.searchTexts, db.facts];
}

/** Within a transaction: makes the practice that rests on `clip`, and changes the clip to say so. */
async function addPractice(
  db: LibraryDatabase,
  clip: Clip,
  changes: Partial<Clip>,
  draft: PracticeDraft,
  now: Date,
  agreementId?: string,
): Promise<Practice> {
  const record = newRecord(now);
  const practice: Practice = {
    ...record,
    createdAt: record.updatedAt,
    fields: draft.fields,
    provenance: restingOn(clip.id, draft.provenance),
    clipIds: [clip.id],
    ...(agreementId !== undefined && { agreementId }),
  };
  await db.clips.put(revised(clip, { ...changes, practiceId: practice.id }, now));
  await db.practices.add(practice);
  await db.practiceRows.add(toPracticeRow(practice, clip.addressKey));
  await db.searchTexts.add(toSearchText(practice));
  await addToCount(db, 1);
  return practice;
}

/** The provenance with the clip named that holds the evidence. */
function restingOn(clipId: string, provenance: Practice['provenance']): Practice['provenance'] {
  return Object.fromEntries(Object.entries(provenance).map(([name, why]) => [name, { ...why, clipId }]));
}

async function livingClip(db: LibraryDatabase, clipId: string): Promise<Clip | undefined> {
  const clip = await db.clips.get(clipId);
  return clip?.deletedAt === undefined ? clip : undefined;
}

async function practiceOf(db: LibraryDatabase, practiceId: string): Promise<Practice> {
  const practice = await db.practices.get(practiceId);
  if (practice === undefined) throw new NotInLibrary('practice', practiceId);
  return practice;
}

/** Living clips in a state, the oldest first. */
async function inState(db: LibraryDatabase, state: ClipState): Promise<Clip[]> {
  const clips = await db.clips.where('[state+clippedAt]').between([state, ''], [state, '\uffff']).toArray();
  return clips.filter((clip) => clip.deletedAt === undefined);
}
