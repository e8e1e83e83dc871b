import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '#shared/workshop/last-plans.ts';
import { insertedAt, movedBy, without } from '#shared/workshop/listed-items.ts';
import {
  bringingAreaBack,
  changingPlan,
  changingWorkshop,
  nextWorkshop,
  withoutArea,
} from '#shared/workshop/series-changes.ts';
import { seriesOverview } from '#shared/workshop/series-overview.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { anArea, aPlan, aProgramme, aSeries, aWorkshop, CODES } from '../../builders/workshop.ts';

const [south, north, west] = [
  anArea({ name: 'Etelä' }),
  anArea({ name: 'Pohjoinen' }),
  anArea({ name: 'Länsi' }),
];

describe('a series', () => {
  const workshops = [aWorkshop(south.id), aWorkshop(north.id), aWorkshop(south.id)];
  const series = aSeries({ areas: [south, north, west], workshops });

  test('loses an area with its workshops and gets all of it back in its place', () => {
    const less = withoutArea(south.id)(series);
    expect(less.areas.map(({ name }) => name)).toEqual(['Pohjoinen', 'Länsi']);
    expect(less.workshops).toEqual([workshops[1]]);
    expect(bringingAreaBack(south.id, series)(less)).toEqual(series);
  });

  test('changes one workshop and one plan and leaves the others', () => {
    const [first] = workshops;
    const id = first?.id ?? '';
    const changed = changingPlan(id, CODES.joutsa, (plan) => ({ ...plan, teamName: 'Tiimi' }))(
      changingWorkshop(id, (before) => withField(before, 'place', 'Tupa'))(series),
    );
    expect(changed.workshops[0]).toMatchObject({ place: 'Tupa' });
    expect(changed.workshops[0] && planOf(changed.workshops[0], CODES.joutsa)?.teamName).toBe('Tiimi');
    expect(changed.workshops.slice(1)).toEqual(workshops.slice(1));
  });

  test('empties a field by leaving it out', () => {
    expect('place' in withField(aWorkshop(south.id, { place: 'Tupa' }), 'place', undefined)).toBe(false);
  });
});

test('the next workshop takes times, programme and invited roles from the last, and a new host', () => {
  const last = aWorkshop(south.id, {
    day: '2026-04-10',
    startsAt: '17:00',
    hostCode: CODES.joutsa,
    programme: aProgramme([45, 'information']),
    invitations: [{ id: 'kutsu', role: 'Kunnanjohtaja', channel: 'email', sentOn: '2026-03-01' }],
    plans: [aPlan(CODES.joutsa, [{}])],
  });
  let made = 0;
  const next = nextWorkshop(aSeries({ areas: [south], workshops: [last] }), south.id, () => `uusi-${made++}`);
  expect(next).toMatchObject({ id: 'uusi-0', startsAt: '17:00', hostCode: CODES.luhanka, plans: [] });
  expect(next).not.toHaveProperty('day');
  expect(next.programme).toMatchObject([{ id: 'uusi-1', minutes: 45 }]);
  expect(next.invitations).toEqual([{ id: 'uusi-2', role: 'Kunnanjohtaja', channel: 'email' }]);
});

test('the overview has a column for each year, one for those without a day, and tells plans and teams', () => {
  const series = aSeries({
    areas: [south, north],
    workshops: [
      aWorkshop(north.id, { day: '2026-05-01' }),
      aWorkshop(south.id, {
        day: '2025-04-10',
        plans: [aPlan(CODES.joutsa, [{}], { teamMembers: ['sihteeri'] }), aPlan(CODES.luhanka, [{}])],
      }),
      aWorkshop(south.id),
    ],
  });
  const { years, hasUndated, rows } = seriesOverview(series);
  expect([years, hasUndated]).toEqual([['2025', '2026'], true]);
  expect(rows.map(({ cells }) => cells.map(({ workshops }) => workshops.length))).toEqual([
    [1, 0, 1],
    [0, 1, 0],
  ]);
  expect(rows[0]?.cells[0]?.workshops[0]).toMatchObject({ municipalities: 3, plans: 2, teams: 1 });
});

describe('a list', () => {
  const items = fc.uniqueArray(fc.string(), { minLength: 1 }).map((ids) => ids.map((id) => ({ id })));
  const listAndPlace = items.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

  test('is the same after taking a thing out and putting it back', () => {
    fc.assert(
      fc.property(listAndPlace, ([list, place]) => {
        const item = list[place];
        if (item) expect(insertedAt(without(list, item.id), item, place)).toEqual(list);
      }),
    );
  });

  test('keeps all its things and their order when one moves', () => {
    fc.assert(
      fc.property(listAndPlace, fc.integer({ min: -3, max: 3 }), ([list, place], step) => {
        const id = list[place]?.id ?? '';
        const moved = movedBy(list, id, step);
        expect(without(moved, id)).toEqual(without(list, id));
        expect(moved.findIndex((item) => item.id === id)).toBe(
          Math.min(list.length - 1, Math.max(0, place + step)),
        );
      }),
    );
  });
});
