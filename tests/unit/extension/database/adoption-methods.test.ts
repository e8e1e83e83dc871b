import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { withStateEntry } from '#shared/adoption/adoption-state.ts';
import { type AdoptionMethods, adoptionMethods } from '../../../../extension/database/adoption-methods.ts';
import { historyMethods } from '../../../../extension/database/history-methods.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import { NotInLibrary } from '../../../../extension/database/library-unavailable.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const KONNEVESI = { municipalityCode: '275' };
const ours = {
  body: KONNEVESI,
  isOurs: true,
  notesState: false,
  entry: { state: 'found', since: '2026-11-22' },
} as const;
const others = {
  body: { municipalityCode: '435' },
  isOurs: false,
  notesState: true,
  entry: { state: 'trial', since: '2019' },
} as const;

/** A library with one practice, and its database. */
async function onePractice(): Promise<{
  adoptions: AdoptionMethods;
  library: Library;
  undo: () => Promise<unknown>;
  practiceId: string;
  db: LibraryDatabase;
}> {
  const { library, name, clock } = aLibrary();
  const { id: practiceId } = await clipped(library);
  const db = libraryDatabase(name);
  // Steps are in order by the moment they were made, so the clock goes on.
  const now = () => {
    clock.now = new Date(clock.now.getTime() + 1_000);
    return clock.now;
  };
  const undo = () => historyMethods(db, now).undo();
  return { adoptions: adoptionMethods(db, now), library, undo, practiceId, db };
}

describe('adoptPractice', () => {
  test('keeps who adopts, from whom, where it stands and since when', async () => {
    const { adoptions, practiceId } = await onePractice();
    await adoptions.adoptPractice(practiceId, { ...ours, source: { municipalityCode: '172' } });
    expect(await adoptions.adoptionsOf(practiceId)).toMatchObject([
      {
        municipalityCode: '275',
        isOurs: true,
        state: 'found',
        history: [{ state: 'found', since: '2026-11-22' }],
        source: { municipalityCode: '172' },
      },
    ]);
  });

  test('leaves our own adoption as it is when it is there already', async () => {
    const { adoptions, practiceId } = await onePractice();
    const first = await adoptions.adoptPractice(practiceId, ours);
    expect(await adoptions.adoptPractice(practiceId, ours)).toEqual(first);
    expect(await adoptions.adoptionsOf(practiceId)).toHaveLength(1);
  });

  test('takes for ours what was noted before as another’s, and leaves it where it stands', async () => {
    const { adoptions, practiceId } = await onePractice();
    await adoptions.adoptPractice(practiceId, { ...others, body: KONNEVESI });
    await adoptions.adoptPractice(practiceId, ours);
    expect(await adoptions.adoptionsOf(practiceId)).toMatchObject([
      { isOurs: true, state: 'trial', history: [{ state: 'trial', since: '2019' }] },
    ]);
  });

  test('notes a state that was told of our own adoption', async () => {
    const { adoptions, practiceId } = await onePractice();
    await adoptions.adoptPractice(practiceId, ours);
    const entry = { state: 'decided', since: '2026-11' } as const;
    await adoptions.adoptPractice(practiceId, { ...ours, notesState: true, entry });
    expect(await adoptions.adoptionsOf(practiceId)).toMatchObject([
      { isOurs: true, state: 'decided', history: [{ state: 'found' }, { state: 'decided' }] },
    ]);
  });

  test('notes the state of another body’s adoption that is there already', async () => {
    const { adoptions, practiceId } = await onePractice();
    await adoptions.adoptPractice(practiceId, others);
    await adoptions.adoptPractice(practiceId, { ...others, entry: { state: 'in-use', since: '2021' } });
    expect(await adoptions.adoptionsOf(practiceId)).toMatchObject([
      { state: 'in-use', history: [{ state: 'trial' }, { state: 'in-use' }] },
    ]);
  });

  test('refuses a practice that is not in the library', async () => {
    const { adoptions, db } = await onePractice();
    await expect(adoptions.adoptPractice('no-such', ours)).rejects.toThrow(NotInLibrary);
    expect(await db.adoptions.count()).toBe(0);
  });
});

describe('changeAdoption', () => {
  test('is given the newest fields, so that two windows do not undo each other’s work', async () => {
    const { adoptions, practiceId } = await onePractice();
    const { id } = await adoptions.adoptPractice(practiceId, ours);
    await Promise.all([
      adoptions.changeAdoption(id, (fields) => ({ ...fields, ownerRole: 'Hyvinvointikoordinaattori' })),
      adoptions.changeAdoption(id, (fields) =>
        withStateEntry(fields, { state: 'trial', since: '2026-11-23' }),
      ),
    ]);
    expect((await adoptions.adoption(id))?.adoption).toMatchObject({
      ownerRole: 'Hyvinvointikoordinaattori',
      state: 'trial',
      revision: 3,
    });
  });

  test('empties what is left out, and keeps the record’s own identity', async () => {
    const { adoptions, practiceId } = await onePractice();
    const { id } = await adoptions.adoptPractice(practiceId, ours);
    await adoptions.changeAdoption(id, (fields) => ({ ...fields, ownerRole: 'Sivistysjohtaja' }));
    const after = await adoptions.changeAdoption(id, (fields) => ({
      ...fields,
      ownerRole: undefined,
      id: 'x',
    }));
    expect(after).not.toHaveProperty('ownerRole');
    expect(after).toMatchObject({ id, practiceId });
  });

  test('refuses what an adoption cannot be, and keeps it as it was', async () => {
    const { adoptions, practiceId } = await onePractice();
    const { id } = await adoptions.adoptPractice(practiceId, ours);
    const drop = adoptions.changeAdoption(id, (fields) =>
      withStateEntry(fields, { state: 'dropped', since: '2026-11-24' }),
    );
    await expect(drop).rejects.toThrow();
    expect((await adoptions.adoption(id))?.adoption.state).toBe('found');
  });

  test('can be taken back', async () => {
    const { adoptions, undo, practiceId } = await onePractice();
    const { id } = await adoptions.adoptPractice(practiceId, ours);
    await adoptions.changeAdoption(id, (fields) =>
      withStateEntry(fields, { state: 'trial', since: '2026-12' }),
    );
    await undo();
    expect((await adoptions.adoption(id))?.adoption.state).toBe('found');
  });
});

test('an erased practice takes its adoptions along, and the steps that hold what they said', async () => {
  const { adoptions, library, practiceId, db } = await onePractice();
  const { id } = await adoptions.adoptPractice(practiceId, ours);
  await adoptions.changeAdoption(id, (fields) => ({ ...fields, ownerRole: 'Sivistysjohtaja' }));
  await adoptions.changeAdoption(id, (fields) => ({ ...fields, ownerRole: 'Kunnanjohtaja' }));
  await library.deletePractice(practiceId);
  await library.emptyTrash();
  expect(await adoptions.adoption(id)).toBeUndefined();
  expect(JSON.stringify(await db.stepRecords.toArray())).not.toContain('Sivistysjohtaja');
});

test('a deleted adoption is found no more, and undo brings it back', async () => {
  const { adoptions, library, undo, practiceId } = await onePractice();
  const { id } = await adoptions.adoptPractice(practiceId, ours);
  await adoptions.deleteAdoption(id);
  expect(await adoptions.adoption(id)).toBeUndefined();
  expect(await adoptions.adoptionsOf(practiceId)).toEqual([]);
  expect((await adoptions.adoptions()).adoptions).toEqual([]);
  expect((await library.trash(10)).items).toMatchObject([{ table: 'adoptions', title: 'Kumppanuuspöytä' }]);
  await undo();
  expect((await adoptions.adoption(id))?.adoption.state).toBe('found');
});

test('the board lists every adoption with its practice, and counts damaged ones', async () => {
  const { adoptions, practiceId, db } = await onePractice();
  await adoptions.adoptPractice(practiceId, ours);
  await db.adoptions.put({ id: 'damaged' } as never);
  const { adoptions: listed, unreadable } = await adoptions.adoptions();
  expect(listed.map(({ practice }) => practice?.title)).toEqual(['Kumppanuuspöytä']);
  expect(unreadable).toBe(1);
});

test('reviews that are overdue or near are told of, the earliest first', async () => {
  const { adoptions, practiceId } = await onePractice();
  const days = ['2026-12-20', '2026-01-01', '2027-06-01'];
  for (const [index, reviewOn] of days.entries()) {
    const body = { organisation: `Kylä ${index}` };
    const { id } = await adoptions.adoptPractice(practiceId, { ...others, body });
    await adoptions.changeAdoption(id, (fields) => ({ ...fields, reviewOn }));
  }
  const due = await adoptions.dueReviews();
  expect(due.map(({ adoption }) => adoption.reviewOn)).toEqual(['2026-01-01', '2026-12-20']);
});

describe('whose library it is', () => {
  test('is not known before it is told', async () => {
    const { adoptions } = await onePractice();
    expect(await adoptions.ourMunicipality()).toBeUndefined();
  });

  test.each([KONNEVESI, { organisation: 'Keski-Suomen liitto' }])('is kept: %o', async (body) => {
    const { adoptions } = await onePractice();
    await adoptions.setOurMunicipality(body);
    expect(await adoptions.ourMunicipality()).toEqual(body);
  });
});
