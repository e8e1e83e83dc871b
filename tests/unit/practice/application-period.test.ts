import { describe, expect, test } from 'vitest';
import { periodState } from '#shared/practice/application-period.ts';

const february = {
  text: '1.2.–28.2.2026 klo 15.00',
  opensOn: '2026-02-01',
  closesOn: '2026-02-28',
  closesAt: '15:00',
};

describe('periodState', () => {
  test.each([
    ['2026-01-31T21:59:00Z', 'coming'],
    ['2026-01-31T22:00:00Z', 'open'],
    ['2026-02-28T12:59:59Z', 'open'],
    ['2026-02-28T13:00:00Z', 'past'],
  ])('follows the clock of Finland in winter: %s is %s', (now, state) => {
    expect(periodState(february, new Date(now))).toBe(state);
  });

  test.each([
    ['2026-09-30T20:59:00Z', 'open'],
    ['2026-09-30T21:00:00Z', 'past'],
  ])('lasts to the end of the last day, in summer time too: %s is %s', (now, state) => {
    expect(periodState({ text: '30.9.2026 mennessä', closesOn: '2026-09-30' }, new Date(now))).toBe(state);
  });

  test('opens at the time that is given', () => {
    const period = { ...february, opensAt: '08:00' };
    expect(periodState(period, new Date('2026-02-01T05:59:00Z'))).toBe('coming');
    expect(periodState(period, new Date('2026-02-01T06:00:00Z'))).toBe('open');
  });

  test.each(['Jatkuva haku', 'Ansökningar tas emot fortlöpande', 'You can apply at any time'])(
    'calls "%s" a rolling period',
    (text) => {
      expect(periodState({ text }, new Date())).toBe('rolling');
    },
  );

  test('lets a rolling period begin on its first day', () => {
    const period = { text: 'Jatkuva haku 1.3.2026 alkaen', opensOn: '2026-03-01' };
    expect(periodState(period, new Date('2026-02-01T12:00:00Z'))).toBe('coming');
    expect(periodState(period, new Date('2026-03-01T12:00:00Z'))).toBe('rolling');
  });

  test('says nothing of a period whose days are not known', () => {
    expect(periodState({ text: '31.11. mennessä' }, new Date())).toBeUndefined();
  });

  test('has a period without a last day stay open', () => {
    expect(periodState({ text: 'Haku alkaa 1.2.2026', opensOn: '2026-02-01' }, new Date('2026-05-01'))).toBe(
      'open',
    );
  });
});
