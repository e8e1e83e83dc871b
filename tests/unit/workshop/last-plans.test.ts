import { describe, expect, test } from 'vitest';
import {
  actionCounts,
  actionsToContinue,
  lastFeedback,
  lastPlans,
  planningMunicipalities,
} from '#shared/workshop/last-plans.ts';
import { continued } from '#shared/workshop/series-changes.ts';
import { anArea, aPlan, aSeries, aWorkshop, CODES } from '../../builders/workshop.ts';

const area = anArea();

describe('the last plan', () => {
  const first = aWorkshop(area.id, {
    day: '2024-04-10',
    plans: [aPlan(CODES.joutsa, [{ text: 'ensin' }]), aPlan(CODES.toivakka, [{}])],
    feedback: { participants: 30 },
  });
  const second = aWorkshop(area.id, {
    day: '2025-04-10',
    plans: [aPlan(CODES.joutsa, [{ text: 'sitten' }])],
  });
  const third = aWorkshop(area.id, { day: '2026-04-10' });
  const series = aSeries({ areas: [area], workshops: [third, first, second] });

  test('of each municipality is carried into the next workshop, in the order of the area', () => {
    expect(
      lastPlans(series, third).map(({ municipalityCode, workshop }) => [municipalityCode, workshop.day]),
    ).toEqual([
      [CODES.joutsa, '2025-04-10'],
      [CODES.toivakka, '2024-04-10'],
    ]);
  });

  test('is none in the first workshop of an area', () => {
    expect(lastPlans(series, first)).toEqual([]);
  });

  test('is not one in which nothing was written', () => {
    const empty = aWorkshop(area.id, { day: '2025-10-10', plans: [aPlan(CODES.joutsa, [{ text: ' ' }])] });
    const withEmpty = { ...series, workshops: [...series.workshops, empty] };
    expect(lastPlans(withEmpty, third)[0]?.workshop.day).toBe('2025-04-10');
  });

  test('comes before a workshop without a day too', () => {
    const undated = aWorkshop(area.id);
    expect(lastPlans({ ...series, workshops: [undated, first] }, undated)).toHaveLength(2);
  });

  test('comes with the last feedback there is', () => {
    expect(lastFeedback(series, third)).toBe(first);
    expect(lastFeedback(series, first)).toBeUndefined();
  });
});

describe('actions', () => {
  const plan = aPlan(CODES.joutsa, [
    { state: 'not-begun' },
    { state: 'under-way' },
    { state: 'done' },
    { state: 'dropped' },
    { state: 'done' },
  ]);

  test('are counted by their states', () => {
    expect(actionCounts(plan)).toEqual({ 'not-begun': 1, 'under-way': 1, done: 2, dropped: 1 });
  });

  test('that are unfinished are offered to be carried on, each once', () => {
    const unfinished = actionsToContinue(plan, undefined);
    expect(unfinished.map(({ state }) => state)).toEqual(['not-begun', 'under-way']);
    const [first] = unfinished;
    const next = aPlan(CODES.joutsa, first ? [continued(first, 'new')] : []);
    expect(actionsToContinue(plan, next).map(({ state }) => state)).toEqual(['under-way']);
  });
});

test('a municipality that has left the area stays where it planned something', () => {
  const workshop = aWorkshop(area.id, { plans: [aPlan('020', [{}]), aPlan('005', [])] });
  const series = aSeries({ areas: [area], workshops: [workshop] });
  expect(planningMunicipalities(series, workshop)).toEqual([...area.municipalityCodes, '020']);
});
