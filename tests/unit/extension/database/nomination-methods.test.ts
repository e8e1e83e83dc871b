import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { NominationFacts } from '#shared/nomination/nomination-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import { NotInLibrary } from '../../../../extension/database/library-unavailable.ts';
import { aLibrary } from '../../../builders/library.ts';

const facts: NominationFacts = {
  firstYear: 2025,
  nomineeKind: 'person',
  nominee: 'Maija Malli',
  why: 'Avasi keittiön.',
  nominatedBy: 'Matti Malli',
  result: 'nominated',
};

test('a nomination is kept, changed, and loses what a person emptied', async () => {
  const { library } = aLibrary();
  const { id, createdAt } = await library.addNomination(facts);
  const { nominatedBy: _by, ...rest } = facts;
  await library.editNomination(id, { ...rest, result: 'awarded', prizeDay: '2025-12-04' });
  const { nominations } = await library.nominations();
  expect(nominations).toMatchObject([
    { id, createdAt, revision: 2, result: 'awarded', prizeDay: '2025-12-04' },
  ]);
  expect(nominations[0]).not.toHaveProperty('nominatedBy');
});

test('each change of a nomination can be taken back', async () => {
  const { library, clock } = aLibrary();
  const later = () => {
    clock.now = new Date(clock.now.getTime() + 1_000);
  };
  const { id } = await library.addNomination(facts);
  later();
  await library.editNomination(id, { ...facts, result: 'awarded' });
  later();
  await library.removeNomination(id);
  expect((await library.nominations()).nominations).toEqual([]);
  await library.undo();
  expect((await library.nominations()).nominations).toMatchObject([{ result: 'awarded' }]);
  await library.undo();
  expect((await library.nominations()).nominations).toMatchObject([
    { result: 'nominated', nominatedBy: 'Matti Malli' },
  ]);
});

test('what is no nomination is refused, and a damaged one is counted', async () => {
  const { library, name, clock } = aLibrary();
  await expect(library.addNomination({ ...facts, nominee: ' ' })).rejects.toThrow();
  await expect(library.editNomination('nothing', facts)).rejects.toBeInstanceOf(NotInLibrary);
  const raw = await new Dexie(name).open();
  await raw.table('nominations').put({ ...newRecord(clock.now), nominee: 7 });
  raw.close();
  expect(await library.nominations()).toMatchObject({ nominations: [], unreadable: 1 });
});

test('a nomination knows the plans that cite it', async () => {
  const { library, name, clock } = aLibrary();
  const { id } = await library.addNomination(facts);
  const raw = await new Dexie(name).open();
  const workshops = [{ id: 'w', plans: [{ municipalityCode: '172', nominations: [{ id, text: '' }] }] }];
  await raw.table('workshopSeries').put({ ...newRecord(clock.now), name: 'Pajat', workshops });
  raw.close();
  expect((await library.nominations()).citations.get(id)).toMatchObject([{ seriesName: 'Pajat' }]);
});
