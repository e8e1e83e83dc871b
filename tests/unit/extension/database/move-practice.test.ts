import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CollectionFacts } from '#shared/collection/collection-schema.ts';
import type { AdoptionBeginning } from '../../../../extension/database/adoption-methods.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import { anAdoption } from '../../../builders/adoption.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';
import { aNomination } from '../../../builders/nomination.ts';
import { aSurvey } from '../../../builders/survey.ts';
import { aPlan, aSeries, aWorkshop, CODES } from '../../../builders/workshop.ts';

let library: Library;
let clock: TestLibrary['clock'];
let db: LibraryDatabase;
let kept: string;
let other: string;

beforeEach(async () => {
  const made = aLibrary();
  ({ library, clock } = made);
  db = libraryDatabase(made.name);
  kept = (await clipped(library, { title: 'yksi' }, 'https://kunta.example/yksi')).id;
  other = (await clipped(library, { title: 'kaksi' }, 'https://kunta.example/kaksi')).id;
});

const merge = () => library.mergePractices(kept, other, new Set());

describe('when practices are merged', () => {
  test('surveys, nominations and plans speak of the one that stays, and undo takes it back', async () => {
    const survey = aSurvey({ source: { practiceId: other } });
    const nomination = aNomination({ practiceId: other });
    const plans = [aPlan(CODES.joutsa, [], { practices: [{ id: other, text: 'kaksi' }] })];
    const series = aSeries({ workshops: [aWorkshop(survey.id, { plans })] });
    await db.surveys.add(survey);
    await db.nominations.add(nomination);
    await db.workshopSeries.add(series);
    const spokenOf = async () => [
      (await db.surveys.get(survey.id))?.source.practiceId,
      (await db.nominations.get(nomination.id))?.practiceId,
      (await db.workshopSeries.get(series.id))?.workshops[0]?.plans[0]?.practices[0]?.id,
    ];
    await merge();
    expect(await spokenOf()).toEqual([kept, kept, kept]);
    expect((await library.undo()).left).toBe(0);
    expect(await spokenOf()).toEqual([other, other, other]);
  });

  test('a damaged series keeps nothing from being merged', async () => {
    await db.workshopSeries.add({ id: 'rikki' } as never);
    await merge();
    expect(await library.practiceCount()).toBe(1);
  });

  test('the one that stays has the place of the other in an order made by hand', async () => {
    const third = (await clipped(library, { title: 'kolme' }, 'https://kunta.example/kolme')).id;
    const facts: CollectionFacts = { name: 'Kokous', order: 'hand', materials: [], members: [] };
    const { id } = await library.makeCollection(facts);
    await library.addToCollection(id, [other, third]);
    await library.moveInCollection(id, other, -1);
    const order = async () => (await library.collection(id, 10))?.rows.map((row) => row.id);
    expect(await order()).toEqual([other, third]);
    await merge();
    expect(await order()).toEqual([kept, third]);
    await library.undo();
    expect(await order()).toEqual([other, third]);
  });

  test('one body has one adoption, that with the newer state, and undo brings both back', async () => {
    const body = { municipalityCode: '275' };
    const begin = (state: 'found' | 'trial', since: string): AdoptionBeginning => ({
      body,
      isOurs: true,
      notesState: true,
      entry: { state, since },
    });
    await library.adoptPractice(kept, begin('found', '2018'));
    const trial = await library.adoptPractice(other, begin('trial', '2020'));
    clock.now = new Date(clock.now.getTime() + 1_000);
    await library.adoptPractice(other, { ...begin('trial', '2021'), body: { municipalityCode: '435' } });
    await merge();
    expect(await library.adoptionsOf(kept)).toMatchObject([
      { id: trial.id, state: 'trial', history: [{ state: 'found' }, { state: 'trial' }] },
      { municipalityCode: '435' },
    ]);
    expect((await library.trash(10)).items.map(({ table }) => table).toSorted()).toEqual([
      'adoptions',
      'practices',
    ]);
    expect((await library.undo()).left).toBe(0);
    expect(await library.adoptionsOf(kept)).toMatchObject([
      { state: 'found', history: [{ state: 'found' }] },
    ]);
    expect(await library.adoptionsOf(other)).toMatchObject([
      { id: trial.id, history: [{ state: 'trial' }] },
      { municipalityCode: '435' },
    ]);
  });

  test('an adoption in the trash moves along and stays there', async () => {
    const adoption = anAdoption({ practiceId: other, deletedAt: '2026-11-22T10:00:00.000Z' });
    await db.adoptions.add(adoption);
    await merge();
    expect(await db.adoptions.get(adoption.id)).toMatchObject({
      practiceId: kept,
      deletedAt: adoption.deletedAt,
    });
  });
});
