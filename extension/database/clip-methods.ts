import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip, ClipState } from '#shared/clip/clip-schema.ts';
import type { PracticeDraft } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { fillClip } from './fill-clip.ts';
import { knownPage, reconsiderKnown, resolveKnown } from './known-pages.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { addPractice, livingClip, practiceOf, practiceTables } from './practice-record.ts';

/** The library's methods about clips and drafts. */
export type ClipMethods = Pick<
  Library,
  | 'beginClip'
  | 'fillClip'
  | 'knownPage'
  | 'resolveKnown'
  | 'reconsiderKnown'
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
    async beginClip({ address, tabTitle, scope, target }) {
      const record = newRecord(now());
      const clip: Clip = {
        ...record,
        address: address.slice(0, 4_000),
        addressKey: addressKey(address),
        tabTitle: tabTitle.slice(0, 2_000),
        clippedAt: record.updatedAt,
        scope,
        ...(target !== undefined && { target: target.slice(0, 4_000) }),
        state: 'begun',
      };
      await db.clips.add(clip);
      return clip;
    },

    async fillClip(clipId, reading) {
      return fillClip(db, clipId, reading, now);
    },

    async knownPage(clipId) {
      return knownPage(db, clipId);
    },

    async resolveKnown(clipId, choice) {
      return resolveKnown(db, clipId, choice, now());
    },

    async reconsiderKnown(clipId) {
      await reconsiderKnown(db, clipId, now());
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
      const waiting = [...(await inState(db, 'interrupted')), ...(await inState(db, 'known'))];
      return waiting.sort((one, other) => other.clippedAt.localeCompare(one.clippedAt));
    },

    async discardDraft(clipId) {
      const kept = [
        db.comparisons,
        db.clipBodies,
        db.clipTables,
        db.clipImages,
        db.snapshots,
        db.publications,
      ];
      await db.transaction('rw', [db.clips, ...kept], async () => {
        const clip = await livingClip(db, clipId);
        if (clip === undefined || clip.practiceId !== undefined) return;
        await db.clips.put(revised(clip, { deletedAt: now().toISOString() }, now()));
        await Promise.all(kept.map((table) => table.delete(clipId)));
      });
    },

    async clip(clipId) {
      return livingClip(db, clipId);
    },
  };
}

/** Living clips in a state, the oldest first. */
async function inState(db: LibraryDatabase, state: ClipState): Promise<Clip[]> {
  const clips = await db.clips.where('[state+clippedAt]').between([state, ''], [state, '\uffff']).toArray();
  return clips.filter((clip) => clip.deletedAt === undefined);
}
