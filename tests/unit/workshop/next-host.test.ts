import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextHost } from '#shared/workshop/next-host.ts';
import { anArea, aSeries, aWorkshop, CODES } from '../../builders/workshop.ts';

const area = anArea();
const hosted = (hostCode: string | undefined, day?: string) =>
  aWorkshop(area.id, { ...(hostCode && { hostCode }), ...(day && { day }) });

describe('the next host', () => {
  test('of an area without workshops is its first municipality', () => {
    expect(nextHost(aSeries({ areas: [area] }), area.id)).toEqual({
      municipalityCode: CODES.joutsa,
      hasHosted: false,
    });
  });

  test('is one that has not hosted, in the order of the area', () => {
    const workshops = [hosted(CODES.luhanka, '2025-04-10')];
    expect(nextHost(aSeries({ areas: [area], workshops }), area.id)?.municipalityCode).toBe(CODES.joutsa);
  });

  test('is who hosted longest ago when all have, by days and not by the order of adding', () => {
    const workshops = [
      hosted(CODES.luhanka, '2026-04-10'),
      hosted(CODES.joutsa, '2024-04-10'),
      hosted(CODES.toivakka, '2025-04-10'),
    ];
    expect(nextHost(aSeries({ areas: [area], workshops }), area.id)).toEqual({
      municipalityCode: CODES.joutsa,
      hasHosted: true,
    });
  });

  test('for a workshop minds only those before it', () => {
    const first = hosted(CODES.joutsa, '2025-04-10');
    const second = hosted(undefined, '2026-04-10');
    const third = hosted(CODES.luhanka, '2027-04-10');
    const series = aSeries({ areas: [area], workshops: [first, second, third] });
    expect(nextHost(series, area.id, second)?.municipalityCode).toBe(CODES.luhanka);
    expect(nextHost(series, area.id, first)?.municipalityCode).toBe(CODES.joutsa);
  });

  test('does not mind workshops of other areas', () => {
    const other = anArea();
    const workshops = [aWorkshop(other.id, { hostCode: CODES.joutsa, day: '2025-04-10' })];
    const series = aSeries({ areas: [area, other], workshops });
    expect(nextHost(series, area.id)?.municipalityCode).toBe(CODES.joutsa);
  });

  test('of an area without municipalities is nobody', () => {
    const empty = anArea({ municipalityCodes: [] });
    expect(nextHost(aSeries({ areas: [empty] }), empty.id)).toBeUndefined();
  });

  test('comes round: when the proposal is followed, all host before anyone hosts again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 20 }), (size, rounds) => {
        const codes = Array.from({ length: size }, (_, index) => String(100 + index));
        const round = anArea({ municipalityCodes: codes });
        let series = aSeries({ areas: [round] });
        const hosts: string[] = [];
        for (let year = 0; year < rounds; year += 1) {
          const host = nextHost(series, round.id)?.municipalityCode ?? '';
          hosts.push(host);
          const workshop = aWorkshop(round.id, { hostCode: host, day: `${2020 + year}-04-10` });
          series = { ...series, workshops: [...series.workshops, workshop] };
        }
        expect(hosts).toEqual(hosts.map((_, turn) => codes[turn % size]));
      }),
    );
  });
});
