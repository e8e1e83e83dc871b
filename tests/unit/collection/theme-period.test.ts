import { describe, expect, it } from 'vitest';
import {
  halfYearsOf,
  overlappingThemes,
  phaseOn,
  themesByPhase,
  themesOfYear,
} from '#shared/collection/theme-period.ts';
import { aCollection, aTheme } from '../../builders/collection.ts';

const leading = aTheme('Hyvinvointijohtaminen', '2026-01-01', '2026-06-30');
const foresight = aTheme('Ennakointi', '2026-07-01', '2026-12-31');
const borders = aTheme('Yhdyspinnat', '2027-01-01', '2027-06-30');
const plain = aCollection({ name: 'Seteleitä' });
const all = [borders, plain, leading, foresight];
const names = (themes: readonly { name: string }[]) => themes.map(({ name }) => name);

describe('a period', () => {
  it('has its first and its last day in force', () => {
    const period = { from: '2026-07-01', until: '2026-12-31' };
    expect(phaseOn(period, '2026-06-30')).toBe('coming');
    expect(phaseOn(period, '2026-07-01')).toBe('in-force');
    expect(phaseOn(period, '2026-12-31')).toBe('in-force');
    expect(phaseOn(period, '2027-01-01')).toBe('past');
  });
});

describe('themes on a day', () => {
  it('are parted into the one in force, those to come and those that are over', () => {
    const found = themesByPhase(all, '2026-11-22');
    expect(names(found['in-force'])).toEqual(['Ennakointi']);
    expect(names(found.coming)).toEqual(['Yhdyspinnat']);
    expect(names(found.past)).toEqual(['Hyvinvointijohtaminen']);
  });

  it('have the nearest of those to come first', () => {
    expect(names(themesByPhase(all, '2025-12-31').coming)).toEqual([
      'Hyvinvointijohtaminen',
      'Ennakointi',
      'Yhdyspinnat',
    ]);
  });

  it('do not count a collection without a period', () => {
    expect(Object.values(themesByPhase([plain], '2026-11-22')).flat()).toEqual([]);
  });
});

describe('themes of a year', () => {
  it('are those in force on some day of it, in order', () => {
    expect(names(themesOfYear(all, 2026))).toEqual(['Hyvinvointijohtaminen', 'Ennakointi']);
  });

  it('hold one that goes over the turn of the year in both years', () => {
    const winter = aTheme('Talvi', '2026-12-01', '2027-02-28');
    expect(names(themesOfYear([winter], 2026))).toEqual(['Talvi']);
    expect(names(themesOfYear([winter], 2027))).toEqual(['Talvi']);
    expect(themesOfYear([winter], 2028)).toEqual([]);
  });
});

describe('half-years', () => {
  it('hold the themes that begin in them, the latest first', () => {
    expect(halfYearsOf(all).map(({ year, half, themes }) => [year, half, names(themes)])).toEqual([
      [2027, 1, ['Yhdyspinnat']],
      [2026, 2, ['Ennakointi']],
      [2026, 1, ['Hyvinvointijohtaminen']],
    ]);
  });

  it('part at the turn of June and July', () => {
    const june = aTheme('Kesäkuu', '2026-06-30', '2026-08-01');
    expect(halfYearsOf([june])[0]?.half).toBe(1);
  });
});

describe('overlapping themes', () => {
  it('are none when one begins the day after another ends', () => {
    expect(overlappingThemes(all)).toEqual([]);
  });

  it('are each pair that shares a day, once', () => {
    const long = aTheme('Johtaminen jatkuu', '2026-06-30', '2026-07-01');
    expect(overlappingThemes([...all, long]).map(names)).toEqual([
      ['Hyvinvointijohtaminen', 'Johtaminen jatkuu'],
      ['Johtaminen jatkuu', 'Ennakointi'],
    ]);
  });
});
