import { describe, expect, test } from 'vitest';
import { nominationOfPractice } from '#shared/nomination/nomination-of-practice.ts';
import {
  filterNominations,
  nominationsByPeriod,
  periodsOf,
} from '#shared/nomination/nominations-by-period.ts';
import { formatPeriod, readPeriod } from '#shared/nomination/period.ts';
import { namesPersons, withoutPersons } from '#shared/nomination/without-persons.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { aNomination } from '../../builders/nomination.ts';
import { aPractice } from '../../builders/practice.ts';

describe('readPeriod', () => {
  test.each([
    ['2025', { firstYear: 2025 }],
    ['2024–2025', { firstYear: 2024, lastYear: 2025 }],
    ['2025-2024', { firstYear: 2024, lastYear: 2025 }],
    ['2024–25', { firstYear: 2024, lastYear: 2025 }],
    ['syksy 2025', { firstYear: 2025 }],
    ['viime vuosi', undefined],
    ['12025', undefined],
  ])('reads “%s”', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });

  test('reads what it writes', () => {
    expect(readPeriod(formatPeriod({ firstYear: 2024, lastYear: 2026 }))).toEqual({
      firstYear: 2024,
      lastYear: 2026,
    });
  });
});

describe('nominationsByPeriod', () => {
  const all = [
    aNomination({ nominee: 'Ä', firstYear: 2024 }),
    aNomination({ nominee: 'B', firstYear: 2025, result: 'not-awarded' }),
    aNomination({ nominee: 'C', firstYear: 2025, result: 'awarded' }),
    aNomination({ nominee: 'A', firstYear: 2024, municipalityCode: '172' }),
    aNomination({ nominee: 'D', firstYear: 2024, lastYear: 2025 }),
  ];

  test('puts the newest period and the awarded first', () => {
    const shown = nominationsByPeriod(all, 'fi').map(({ period, groups }) => [
      period,
      groups.map(({ result, nominations }) => [result, nominations.map(({ nominee }) => nominee)]),
    ]);
    expect(shown).toEqual([
      [
        '2025',
        [
          ['awarded', ['C']],
          ['not-awarded', ['B']],
        ],
      ],
      ['2024–2025', [['nominated', ['D']]]],
      ['2024', [['nominated', ['A', 'Ä']]]],
    ]);
    expect(periodsOf(all)).toEqual(['2025', '2024–2025', '2024']);
  });

  test('is narrowed by period, result and municipality together', () => {
    const names = (filter: Parameters<typeof filterNominations>[1]) =>
      filterNominations(all, filter).map(({ nominee }) => nominee);
    expect(names({})).toHaveLength(5);
    expect(names({ period: '2024' })).toEqual(['Ä', 'A']);
    expect(names({ period: '2025', result: 'awarded' })).toEqual(['C']);
    expect(names({ municipalityCode: '172' })).toEqual(['A']);
  });
});

describe('withoutPersons', () => {
  const masks = { name: '[nimi]', phone: '[puhelin]', email: '[sähköposti]', 'personal-id': '[tunnus]' };

  test('masks a nominated person everywhere and leaves out who nominated', () => {
    const nomination = aNomination({
      nomineeKind: 'person',
      nominee: 'Maija Malli',
      nominatedBy: 'Matti Meikäläinen',
      why: 'Maija Mallin ansiosta tilat ovat auki. Kertoi Matti Meikäläinen, p. 040 000 0000.',
    });
    const shared = withoutPersons(nomination, masks);
    expect(shared.nominee).toBe('[nimi]');
    expect(shared.nominatedBy).toBeUndefined();
    expect(JSON.stringify(shared)).not.toMatch(/Mall|Matti|Meikä|040/);
    expect(shared.why).toContain('tilat ovat auki');
    expect(nomination.nominee).toBe('Maija Malli');
  });

  test('masks a name of one word, which no recogniser would take for a name', () => {
    const nomination = aNomination({ nomineeKind: 'person', nominee: 'Kaisa', why: 'Kaisa auttaa.' });
    expect(withoutPersons(nomination, masks)).toMatchObject({ nominee: '[nimi]', why: '[nimi] auttaa.' });
  });

  test('keeps the name of an association', () => {
    const nomination = aNomination();
    expect(withoutPersons(nomination, masks)).toEqual(nomination);
    expect(namesPersons(nomination)).toBe(false);
    expect(namesPersons({ ...nomination, nominatedBy: 'Joku' })).toBe(true);
  });
});

describe('nominationOfPractice', () => {
  const sketch = (fields: Partial<PracticeFields>) =>
    nominationOfPractice(
      aPractice({
        fields: { kind: 'award', title: 'Hyvän kierre -palkinto 2024', publishedOn: '2025-12-04', ...fields },
      }),
    );

  test('a card with a recipient is an awarded nomination', () => {
    expect(
      sketch({ recipient: 'Rantakylän kyläyhdistys ry', reason: 'Avasi keittiön.', term: '2025' }),
    ).toMatchObject({
      firstYear: 2025,
      nominee: 'Rantakylän kyläyhdistys ry',
      nomineeKind: 'association',
      why: 'Avasi keittiön.',
      result: 'awarded',
    });
    expect(sketch({ recipient: 'Maija Malli' }).nomineeKind).toBe('person');
    expect(sketch({ recipient: 'Esimerkkilän Martat' }).nomineeKind).toBe('association');
  });

  test('a card without one is a nomination by its title, the years by the title before the day of publication', () => {
    expect(sketch({ summary: 'Ehdota.' })).toMatchObject({
      firstYear: 2024,
      nominee: 'Hyvän kierre -palkinto 2024',
      nomineeKind: 'deed',
      why: 'Ehdota.',
      result: 'nominated',
    });
    expect(sketch({ title: 'Palkinto' }).firstYear).toBe(2025);
  });
});
