import { expect, test } from 'vitest';
import { mergeAdoptions } from '#shared/adoption/merge-adoptions.ts';
import { newRecord } from '#shared/record/record.ts';
import { anAdoption } from '../../builders/adoption.ts';

const noteOf = (day: string) => ({ id: newRecord(new Date(day)).id, day, text: `Nähty ${day}.` });

test('the adoption with the newer state stays as it is and gets what the other went through, by its days', () => {
  const trial = anAdoption({ fit: 'Sopii meille.', notes: [noteOf('2018-10-01')] });
  const used = anAdoption({
    state: 'in-use',
    history: [
      { state: 'decided', since: '2018-06' },
      { state: 'in-use', since: '2020' },
    ],
    changes: 'Kokoontuu harvemmin.',
    notes: [noteOf('2020-02-01')],
  });
  const { stays, goes } = mergeAdoptions(trial, used);
  expect(goes).toBe(trial);
  expect(stays).toMatchObject({ id: used.id, state: 'in-use', changes: 'Kokoontuu harvemmin.' });
  expect(stays.fit).toBeUndefined();
  expect(stays.history.map(({ state }) => state)).toEqual(['found', 'decided', 'trial', 'in-use']);
  expect(stays.notes.map(({ day }) => day)).toEqual(['2020-02-01', '2018-10-01']);
});

test('of states of one day the one that is further on stays; of equal ones the first, and nothing is told twice', () => {
  const found = anAdoption({ state: 'found', history: [{ state: 'found', since: '2018-09' }] });
  const trial = anAdoption({ state: 'trial', history: [{ state: 'trial', since: '2018-09-03' }] });
  expect(mergeAdoptions(found, trial).stays).toMatchObject({
    id: trial.id,
    state: 'trial',
    history: [
      { state: 'found', since: '2018-09' },
      { state: 'trial', since: '2018-09-03' },
    ],
  });
  const one = anAdoption();
  const { stays } = mergeAdoptions(one, anAdoption());
  expect(stays).toEqual(one);
});

test('the state of now stays last, whatever the other one says of the past', () => {
  const dropped = anAdoption({
    state: 'dropped',
    history: [{ state: 'dropped', since: '2019', reason: 'Kukaan ei tullut.' }],
  });
  const used = anAdoption({ state: 'in-use', history: [{ state: 'in-use', since: '2019-05' }] });
  const { stays } = mergeAdoptions(used, dropped);
  expect(stays.state).toBe('dropped');
  expect(stays.history.map(({ state }) => state)).toEqual(['in-use', 'dropped']);
});

test('what is ours in one is ours', () => {
  const { stays } = mergeAdoptions(anAdoption({ isOurs: false }), anAdoption({ isOurs: true }));
  expect(stays.isOurs).toBe(true);
});
