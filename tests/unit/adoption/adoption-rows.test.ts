import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  costTotals,
  lateSteps,
  newestFirst,
  withoutRow,
  withRow,
  withStepDone,
} from '#shared/adoption/adoption-rows.ts';
import { anAdoption } from '../../builders/adoption.ts';

const step = { id: uuidv7(), text: 'Sovitaan vetäjä' };
const other = { id: uuidv7(), text: 'Kutsutaan yhdistykset' };

test('a step is late from the day after its day until it is done', () => {
  const due = { ...step, dueOn: '2026-11-25' };
  expect(lateSteps([due, other], '2026-11-26')).toEqual([due]);
  expect(lateSteps([due, other], '2026-11-25')).toEqual([]);
  expect(lateSteps([{ ...due, doneOn: '2026-11-26' }], '2026-11-26')).toEqual([]);
});

test('costs come to a sum that is paid once and one that is paid yearly, to the cent', () => {
  const cost = (euros: number, rhythm: 'once' | 'yearly') => ({
    id: uuidv7(),
    text: 'Kahvit',
    euros,
    rhythm,
  });
  expect(costTotals([cost(0.1, 'once'), cost(0.2, 'once'), cost(300, 'yearly')])).toEqual({
    once: 0.3,
    yearly: 300,
  });
  expect(costTotals([])).toEqual({ once: 0, yearly: 0 });
});

test('notes stand the newest day first, those of one day the last written first', () => {
  const first = { id: uuidv7({ msecs: 1 }), day: '2026-11-01', text: 'Ensin' };
  const second = { id: uuidv7({ msecs: 2 }), day: '2026-11-01', text: 'Sitten' };
  const old = { id: uuidv7({ msecs: 3 }), day: '2018-09-05', text: 'Vanha' };
  expect(newestFirst([first, old, second])).toEqual([second, first, old]);
});

describe('a row', () => {
  test('that is new goes after the others', () => {
    expect(withRow(anAdoption({ steps: [step] }), 'steps', other).steps).toEqual([step, other]);
  });

  test('that is there is changed in its place', () => {
    const changed = { ...step, text: 'Sovitaan kaksi vetäjää' };
    expect(withRow(anAdoption({ steps: [step, other] }), 'steps', changed).steps).toEqual([changed, other]);
  });

  test('goes away by its id', () => {
    expect(withoutRow(anAdoption({ steps: [step, other] }), 'steps', step.id).steps).toEqual([other]);
  });
});

test('a step is marked done on a day, and not done again', () => {
  const done = withStepDone(anAdoption({ steps: [step, other] }), step.id, '2026-11-26');
  expect(done.steps).toEqual([{ ...step, doneOn: '2026-11-26' }, other]);
  expect(withStepDone(done, step.id, undefined).steps).toEqual([step, other]);
});
