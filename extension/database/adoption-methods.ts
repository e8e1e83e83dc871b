import { type AdoptingBody, isSameBody } from '#shared/adoption/adopting-body.ts';
import { isReviewDue, lastDayOfNotice } from '#shared/adoption/adoption-review.ts';
import {
  type Adoption,
  type AdoptionFields,
  adoptionSchema,
  type StateEntry,
} from '#shared/adoption/adoption-schema.ts';
import { withStateEntry } from '#shared/adoption/adoption-state.ts';
import type { StepAction } from '#shared/history/step.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import {
  type AdoptionList,
  keepOurBody,
  type ListedAdoption,
  listAdoptions,
  readAdoptions,
  storedOurBody,
} from './stored-adoptions.ts';

/** How an adoption begins. */
export type AdoptionBeginning = {
  /** Who adopts. */
  body: AdoptingBody;
  /** Whether that is our own municipality. */
  isOurs: boolean;
  /** Where it stands, and since when. */
  entry: StateEntry;
  /** Whether the state is to be noted also when the body has adopted the practice already. */
  notesState: boolean;
  /** From whom it is taken. */
  source?: AdoptingBody | undefined;
};

/** What a change of an adoption is called among the steps: something was saved, it came to another state, a row was taken away. */
export type AdoptionAction = Extract<StepAction, 'save-adoption' | 'move-adoption' | 'take-from-adoption'>;

/** The library's methods about adoptions and about whose library it is. */
export type AdoptionMethods = {
  /**
   * Notes that a body adopts a practice. A body that has adopted it already keeps its one adoption: the state is noted
   * in its history, or the adoption is left where it stands when the state is only that of a beginning.
   */
  adoptPractice(practiceId: string, beginning: AdoptionBeginning): Promise<Adoption>;
  /**
   * Changes an adoption as it is now: `change` is given its newest fields and answers what they are to be. `action`
   * names the step.
   */
  changeAdoption(
    adoptionId: string,
    change: (fields: AdoptionFields) => AdoptionFields,
    action?: AdoptionAction,
  ): Promise<Adoption>;
  /** Puts an adoption in the trash. */
  deleteAdoption(adoptionId: string): Promise<void>;
  /** One adoption with its practice; `undefined` when it is not there or is in the trash. */
  adoption(adoptionId: string): Promise<ListedAdoption | undefined>;
  /** The adoptions of a practice, in the order in which they came. */
  adoptionsOf(practiceId: string): Promise<Adoption[]>;
  /** Every adoption that lives, in the order in which they came. */
  adoptions(): Promise<AdoptionList>;
  /** Adoptions whose review is overdue or comes within thirty days, the earliest first. */
  dueReviews(): Promise<ListedAdoption[]>;
  /** The municipality or other body that keeps this library; `undefined` until it is told. */
  ourMunicipality(): Promise<AdoptingBody | undefined>;
  /** Says which municipality or other body keeps this library. Adoptions that were made before stay as they are. */
  setOurMunicipality(body: AdoptingBody): Promise<void>;
};

/** The library's methods about adoptions, on a database. `now` is the clock. */
export function adoptionMethods(db: LibraryDatabase, now: () => Date): AdoptionMethods {
  return {
    async adoptPractice(practiceId, beginning) {
      const title = (await db.practiceRows.get(practiceId))?.title ?? '';
      return changeLibrary(db, now(), { action: 'adopt', title }, async (change) => {
        const practice = await change.get('practices', practiceId);
        if (practice === undefined) throw new NotInLibrary('practice', practiceId);
        const stored = await db.adoptions.where('practiceId').equals(practiceId).toArray();
        const former = readAdoptions(stored).adoptions.find((each) => isSameBody(each, beginning.body));
        if (former === undefined) return change.put('adoptions', begun(practice, beginning, now()));
        const isOurs = former.isOurs || beginning.isOurs;
        if (!beginning.notesState && isOurs === former.isOurs) return former;
        const after = beginning.notesState ? withStateEntry(former, beginning.entry) : former;
        return change.put('adoptions', revised(after, { isOurs }, now()));
      });
    },

    async changeAdoption(adoptionId, edit, action = 'save-adoption') {
      const name = { action, title: await titleOf(db, adoptionId) };
      return changeLibrary(db, now(), name, async (change) => {
        const before = await livingAdoption(db, adoptionId);
        const after = edit(before);
        if (JSON.stringify(after) === JSON.stringify(before)) return before;
        return change.put('adoptions', saying(before, after, now()));
      });
    },

    async deleteAdoption(adoptionId) {
      const name = { action: 'delete-adoption', title: await titleOf(db, adoptionId) } as const;
      await changeLibrary(db, now(), name, async (change) => {
        const adoption = await livingAdoption(db, adoptionId);
        await change.put('adoptions', revised(adoption, { deletedAt: now().toISOString() }, now()));
      });
    },

    async adoption(adoptionId) {
      const stored = await db.adoptions.get(adoptionId);
      if (stored === undefined) return undefined;
      return (await listAdoptions(db, [stored])).adoptions[0];
    },

    async adoptionsOf(practiceId) {
      return readAdoptions(await db.adoptions.where('practiceId').equals(practiceId).toArray()).adoptions;
    },

    async adoptions() {
      return listAdoptions(db, await db.adoptions.toArray());
    },

    async dueReviews() {
      const today = localDay(now());
      const stored = await db.adoptions.where('reviewOn').belowOrEqual(lastDayOfNotice(today)).toArray();
      const { adoptions } = await listAdoptions(db, stored);
      return adoptions.filter(({ adoption }) => isReviewDue(adoption, today));
    },

    ourMunicipality: async () => storedOurBody(db),
    setOurMunicipality: async (body) => keepOurBody(db, body),
  };
}

function begun(
  { id: practiceId, fields }: Practice,
  { body, isOurs, entry, source }: AdoptionBeginning,
  now: Date,
): Adoption {
  const record = newRecord(now);
  return adoptionSchema.parse({
    ...record,
    ...body,
    createdAt: record.updatedAt,
    practiceId,
    practiceTitle: fields.title,
    isOurs,
    state: entry.state,
    history: [entry],
    ...(source !== undefined && { source }),
    steps: [],
    costs: [],
    notes: [],
  });
}

/** The adoption after one more save, saying what `fields` says and nothing else. */
function saying(before: Adoption, fields: AdoptionFields, now: Date): Adoption {
  const { id, updatedAt, revision, createdAt, practiceId, practiceTitle } = before;
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  const record = {
    ...Object.fromEntries(told),
    id,
    updatedAt,
    revision,
    createdAt,
    practiceId,
    practiceTitle,
  };
  return adoptionSchema.parse(revised(record, {}, now));
}

/** The adoption of an id, unless it is in the trash. */
async function livingAdoption(db: LibraryDatabase, adoptionId: string): Promise<Adoption> {
  const stored = await db.adoptions.get(adoptionId);
  if (stored === undefined || stored.deletedAt !== undefined) throw new NotInLibrary('adoption', adoptionId);
  return adoptionSchema.parse(stored);
}

/** The title of the practice that is adopted, by which a step is known. */
async function titleOf(db: LibraryDatabase, adoptionId: string): Promise<string> {
  const { practiceId, practiceTitle } = await livingAdoption(db, adoptionId);
  return (await db.practiceRows.get(practiceId))?.title ?? practiceTitle;
}
