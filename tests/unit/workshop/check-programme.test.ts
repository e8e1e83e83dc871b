import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProgramme, programmeSums } from '#shared/workshop/check-programme.ts';
import { PROGRAMME_KINDS } from '#shared/workshop/workshop-schema.ts';
import { aProgramme } from '../../builders/workshop.ts';

const GOOD = aProgramme([20, 'break'], [45, 'information'], [70, 'workshop'], [15, 'other']);
const codes = (workshop: Parameters<typeof checkProgramme>[0]) =>
  checkProgramme(workshop).map(({ code }) => code);

describe('a programme', () => {
  test('of two and a half hours, a third of it information, is in order', () => {
    expect(codes({ programme: GOOD, startsAt: '17:00', endsAt: '19:30' })).toEqual(['in-order']);
  });

  test('without parts is not judged', () => {
    expect(codes({ programme: [], startsAt: '17:00', endsAt: '19:30' })).toEqual([]);
  });

  test.each([
    [59, true],
    [60, false],
  ])('with %i minutes of work together: too short is %s', (minutes, isTold) => {
    const programme = aProgramme([45, 'information'], [minutes, 'workshop'], [150 - 45 - minutes, 'other']);
    expect(codes({ programme }).includes('workshop-too-short')).toBe(isTold);
  });

  test('tells how much work there is and how much there should be', () => {
    const [finding] = checkProgramme({
      programme: aProgramme([60, 'information'], [40, 'workshop'], [50, 'other']),
    });
    expect(finding).toMatchObject({ code: 'workshop-too-short', minutes: 40, least: 60 });
  });

  test.each([
    [60, false],
    [61, true],
  ])('of 150 minutes with %i of information: too much is %s', (minutes, isTold) => {
    const programme = aProgramme([minutes, 'information'], [70, 'workshop'], [80 - minutes, 'other']);
    expect(codes({ programme }).includes('too-much-information')).toBe(isTold);
  });

  test('without information says so', () => {
    expect(codes({ programme: aProgramme([150, 'workshop']) })).toEqual(['no-information']);
  });

  test('much shorter or longer than usual says so', () => {
    expect(codes({ programme: aProgramme([40, 'information'], [79, 'workshop']) })).toContain(
      'unusual-length',
    );
    expect(codes({ programme: aProgramme([60, 'information'], [121, 'workshop']) })).toContain(
      'unusual-length',
    );
    expect(codes({ programme: aProgramme([40, 'information'], [80, 'workshop']) })).toEqual(['in-order']);
  });

  test('longer or shorter than the event tells by how much', () => {
    expect(checkProgramme({ programme: GOOD, startsAt: '17:00', endsAt: '19:00' })).toEqual([
      { code: 'longer-than-event', tone: 'warning', minutes: 30 },
    ]);
    expect(checkProgramme({ programme: GOOD, startsAt: '17:00', endsAt: '20:00' })).toEqual([
      { code: 'shorter-than-event', tone: 'plain', minutes: 30 },
    ]);
  });

  test('of an event that ends before it begins, or at once, says so', () => {
    expect(codes({ programme: [], startsAt: '17:00', endsAt: '16:00' })).toEqual(['ends-before-start']);
    expect(codes({ programme: [], startsAt: '17:00', endsAt: '17:00' })).toEqual(['ends-before-start']);
  });
});

test('the sums of the kinds are the whole, whatever the parts', () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...PROGRAMME_KINDS));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { total, ...kinds } = programmeSums({ programme: aProgramme(...parts) });
      expect(Object.values(kinds).reduce((sum, minutes) => sum + minutes, 0)).toBe(total);
    }),
  );
});
