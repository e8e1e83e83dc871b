import {
  MAX_NOTES,
  NOT_ORGANISED,
  type Note,
  noteSchema,
  type Organised,
} from '#shared/practice/organised-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import {
  cleanTag,
  isSameTag,
  type TagCount,
  withoutTag,
  withRenamedTag,
  withTag,
} from '#shared/practice/tags.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeEachPractice } from './change-each-practice.ts';
import { changeLibrary, type StepName } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { practiceOf } from './practice-record.ts';
import { idsWithTag, spellingInUse, tagCounts } from './tag-counts.ts';

/** What came of organising several practices at once. */
export type OrganiseOutcome = {
  /** How many practices were changed; the others were so already. */
  changed: number;
  /** How many had no room for more and stay as they were. */
  full: number;
};

/** The library's methods about tags, pins and notes. Each that changes something is one step that can be taken back. */
export type OrganiseMethods = {
  /** The tags in use with how many living practices have each, the most used first. */
  tags(): Promise<TagCount[]>;
  /** Gives practices a tag, in the spelling the library has for it. */
  tagPractices(practiceIds: readonly string[], tag: string): Promise<OrganiseOutcome>;
  /** Takes a tag from practices, however it is written there. */
  untagPractices(practiceIds: readonly string[], tag: string): Promise<OrganiseOutcome>;
  /** Gives a tag another name everywhere; where a practice has both, they become one. */
  renameTag(from: string, to: string): Promise<OrganiseOutcome>;
  /** Pins practices to the top of lists. */
  pinPractices(practiceIds: readonly string[]): Promise<OrganiseOutcome>;
  /** Takes pins off. */
  unpinPractices(practiceIds: readonly string[]): Promise<OrganiseOutcome>;
  /** Writes a note to a practice; nothing is written of an empty one or when there is no room. */
  addNote(practiceId: string, text: string): Promise<OrganiseOutcome>;
  /** Writes a note anew. */
  changeNote(practiceId: string, noteId: string, text: string): Promise<OrganiseOutcome>;
  /** Takes a note away. */
  removeNote(practiceId: string, noteId: string): Promise<OrganiseOutcome>;
};

/** The library's methods about tags, pins and notes, on a database. `now` is the clock. */
export function organiseMethods(db: LibraryDatabase, now: () => Date): OrganiseMethods {
  return {
    tags: () => tagCounts(db),

    async tagPractices(practiceIds, typed) {
      const tag = await spellingInUse(db, cleanTag(typed));
      const step: StepName = { action: 'tag', title: tag };
      return organisePractices(db, now(), step, practiceIds, (organised) => {
        const tags = withTag(organised.tags, tag);
        if (tags !== organised.tags) return { ...organised, tags: [...tags] };
        return organised.tags.some((each) => isSameTag(each, tag)) ? organised : 'full';
      });
    },

    async untagPractices(practiceIds, tag) {
      return organisePractices(db, now(), { action: 'untag', title: tag }, practiceIds, (organised) => {
        const tags = withoutTag(organised.tags, tag);
        return tags === organised.tags ? organised : { ...organised, tags: [...tags] };
      });
    },

    async renameTag(from, to) {
      const practiceIds = await idsWithTag(db, from);
      const step: StepName = { action: 'rename-tag', title: `${from} → ${cleanTag(to)}` };
      return organisePractices(db, now(), step, practiceIds, (organised) => {
        const tags = withRenamedTag(organised.tags, from, to);
        return isSameList(tags, organised.tags) ? organised : { ...organised, tags: [...tags] };
      });
    },

    async pinPractices(practiceIds) {
      const pinnedAt = now().toISOString();
      const step = await stepOf(db, 'pin', practiceIds);
      return organisePractices(db, now(), step, practiceIds, (organised) =>
        organised.pinnedAt === undefined ? { ...organised, pinnedAt } : organised,
      );
    },

    async unpinPractices(practiceIds) {
      const step = await stepOf(db, 'unpin', practiceIds);
      return organisePractices(db, now(), step, practiceIds, (organised) => {
        const { pinnedAt, ...rest } = organised;
        return pinnedAt === undefined ? organised : rest;
      });
    },

    ...noteMethods(db, now),
  };
}

function noteMethods(
  db: LibraryDatabase,
  now: () => Date,
): Pick<OrganiseMethods, 'addNote' | 'changeNote' | 'removeNote'> {
  const changeNotes = async (practiceId: string, changed: (notes: readonly Note[]) => Note[] | 'full') => {
    const step = await stepOf(db, 'note', [practiceId]);
    return organisePractices(db, now(), step, [practiceId], (organised) => {
      const notes = changed(organised.notes);
      return notes === 'full' ? 'full' : { ...organised, notes };
    });
  };
  const written = (id: string, text: string) =>
    noteSchema.safeParse({ id, text, writtenAt: now().toISOString() }).data;
  return {
    async addNote(practiceId, text) {
      const note = written(newRecord(now()).id, text);
      return changeNotes(practiceId, (notes) =>
        note === undefined || notes.length >= MAX_NOTES ? 'full' : [...notes, note],
      );
    },
    async changeNote(practiceId, noteId, text) {
      const note = written(noteId, text);
      return changeNotes(practiceId, (notes) =>
        note === undefined ? 'full' : notes.map((each) => (each.id === noteId ? note : each)),
      );
    },
    async removeNote(practiceId, noteId) {
      return changeNotes(practiceId, (notes) => notes.filter(({ id }) => id !== noteId));
    },
  };
}

/**
 * Organises practices anew, all or nothing, as one step. `organise` answers what it was given when nothing is to be
 * done, and `full` when there is no room. Fails with `NotInLibrary` when a practice is not there.
 */
export async function organisePractices(
  db: LibraryDatabase,
  now: Date,
  step: StepName,
  practiceIds: readonly string[],
  organise: (organised: Organised, practice: Practice) => Organised | 'full',
): Promise<OrganiseOutcome> {
  return changeLibrary(db, now, step, async (change) => {
    const outcome: OrganiseOutcome = { changed: 0, full: 0 };
    await changeEachPractice(change, practiceIds, (practice) => {
      const before = practice.organised ?? NOT_ORGANISED;
      const organised = organise(before, practice);
      if (organised === 'full') outcome.full += 1;
      if (organised === 'full' || organised === before) return practice;
      outcome.changed += 1;
      return revised(practice, { organised }, now);
    });
    return outcome;
  });
}

/** A step named after the practice when it is only one. */
async function stepOf(
  db: LibraryDatabase,
  action: StepName['action'],
  practiceIds: readonly string[],
): Promise<StepName> {
  const [only, second] = practiceIds;
  if (only === undefined || second !== undefined) return { action, title: '' };
  return { action, title: (await practiceOf(db, only)).fields.title };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
