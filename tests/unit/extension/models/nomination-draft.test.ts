import { describe, expect, test } from 'vitest';
import type { NominationFacts } from '#shared/nomination/nomination-schema.ts';
import { nominationDraft, parseNomination } from '../../../../extension/models/nomination-draft.ts';

const facts: NominationFacts = {
  firstYear: 2024,
  lastYear: 2025,
  nomineeKind: 'person',
  nominee: 'Maija Malli',
  why: 'Avasi keittiön.',
  municipalityCode: '172',
  nominatedBy: 'Matti Malli',
  result: 'awarded',
  prizeDay: '2025-12-04',
};

describe('parseNomination', () => {
  test.each(['fi', 'sv', 'en'] as const)('reads back what the form shows in %s', (language) => {
    expect(parseNomination(nominationDraft(facts, language))).toEqual({ value: facts });
  });

  test('needs a nominee and a period, and leaves out what is empty', () => {
    const empty = nominationDraft({}, 'fi');
    expect(parseNomination(empty)).toEqual({ problems: { nominee: 'missing', period: 'no-year' } });
    expect(parseNomination({ ...empty, nominee: 'Teko', period: '2025' })).toEqual({
      value: { firstYear: 2025, nomineeKind: 'association', nominee: 'Teko', result: 'nominated' },
    });
  });

  test.each([
    ['prizeDay', '31.11.2025', 'no-day'],
    ['municipality', 'Kuvitela', 'no-municipality'],
    ['period', 'viime vuosi', 'no-year'],
    ['why', 'a'.repeat(20_001), 'too-long'],
  ] as const)('says what is wrong with %s “%.20s”', (field, text, problem) => {
    const draft = { ...nominationDraft(facts, 'fi'), [field]: text };
    expect(parseNomination(draft)).toEqual({ problems: { [field]: problem } });
  });
});
