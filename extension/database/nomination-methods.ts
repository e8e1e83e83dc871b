import {
  type Nomination,
  type NominationFacts,
  nominationSchema,
} from '#shared/nomination/nomination-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { type PlanCitation, planCitations } from './plan-citations.ts';

/** The nominations that live, and what else a list of them shows. */
export type NominationList = {
  /** The nominations, as they came. */
  nominations: Nomination[];
  /** How many cannot be read and are left out. */
  unreadable: number;
  /** The plans that cite them, by the nomination’s id. */
  citations: ReadonlyMap<string, readonly PlanCitation[]>;
};

/** The library's methods about nominations for the award. */
export type NominationMethods = {
  /** The nominations that live. */
  nominations(): Promise<NominationList>;
  /** Keeps a new nomination. */
  addNomination(facts: NominationFacts): Promise<Nomination>;
  /** Writes what a person tells of a nomination in the place of what was told. */
  editNomination(nominationId: string, facts: NominationFacts): Promise<void>;
  /** Puts a nomination in the trash. */
  removeNomination(nominationId: string): Promise<void>;
};

/** The library's methods about nominations, on a database. `now` is the clock. */
export function nominationMethods(db: LibraryDatabase, now: () => Date): NominationMethods {
  return {
    async nominations() {
      const stored = (await db.nominations.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
      const nominations = stored.flatMap((each) => {
        const parsed = nominationSchema.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      });
      const citations = await planCitations(db, 'nominations');
      return { nominations, unreadable: stored.length - nominations.length, citations };
    },

    async addNomination(facts) {
      const record = newRecord(now());
      const nomination = nominationSchema.parse({ ...record, createdAt: record.updatedAt, ...facts });
      const step = { action: 'save-nomination', title: nomination.nominee } as const;
      return changeLibrary(db, now(), step, async ({ put }) => {
        await put('nominations', nomination);
        return nomination;
      });
    },

    async editNomination(nominationId, facts) {
      const step = { action: 'save-nomination', title: facts.nominee } as const;
      await changeLibrary(db, now(), step, async ({ put }) => {
        const { id, createdAt, updatedAt, revision, deletedAt } = await nominationOf(db, nominationId);
        const kept = { id, createdAt, updatedAt, revision, ...(deletedAt !== undefined && { deletedAt }) };
        // Only what is told now stands afterwards: a field that was emptied goes.
        await put('nominations', nominationSchema.parse(revised({ ...kept, ...facts }, {}, now())));
      });
    },

    async removeNomination(nominationId) {
      const { nominee: title } = await nominationOf(db, nominationId);
      await changeLibrary(db, now(), { action: 'delete', title }, async ({ put }) => {
        const nomination = await nominationOf(db, nominationId);
        await put('nominations', revised(nomination, { deletedAt: now().toISOString() }, now()));
      });
    },
  };
}

/** The nomination of an id, in the trash or not; fails with `NotInLibrary` when there is none that can be read. */
async function nominationOf(db: LibraryDatabase, nominationId: string): Promise<Nomination> {
  const parsed = nominationSchema.safeParse(await db.nominations.get(nominationId));
  if (!parsed.success) throw new NotInLibrary('nomination', nominationId);
  return parsed.data;
}
