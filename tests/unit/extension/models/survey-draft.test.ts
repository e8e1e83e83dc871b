import { describe, expect, test } from 'vitest';
import {
  findingDraft,
  parseFinding,
  parseSurvey,
  placeTyped,
  surveyDraft,
} from '../../../../extension/models/survey-draft.ts';

describe('parseSurvey', () => {
  test('reads back what the form shows', () => {
    const facts = {
      name: 'Järjestökartoitus',
      year: 2018,
      region: 'Keski-Suomi',
      madeBy: 'Esimerkki ry',
      respondentCount: 412,
      respondents: 'Yhdistyksiä',
      source: { address: 'https://esimerkki.example/a', practiceId: '019a0000-0000-7000-8000-000000000000' },
    };
    expect(parseSurvey(surveyDraft(facts))).toEqual({ value: facts });
  });

  test('needs a name and a year, and nothing else', () => {
    expect(parseSurvey(surveyDraft())).toEqual({ problems: { name: 'missing', year: 'no-year' } });
    expect(parseSurvey({ ...surveyDraft(), name: ' A ', year: '2018' })).toEqual({
      value: { name: 'A', year: 2018, source: {} },
    });
  });

  test.each([
    ['year', '18', 'no-year'],
    ['year', '2018–2019', 'no-year'],
    ['respondentCount', 'noin 400', 'no-number'],
    ['address', 'javascript:alert(1)', 'no-address'],
    ['respondents', 'a'.repeat(2_001), 'too-long'],
  ] as const)('says what is wrong with %s “%.20s”', (field, text, problem) => {
    const draft = { ...surveyDraft({ name: 'A', year: 2018, source: {} }), [field]: text };
    expect(parseSurvey(draft)).toEqual({ problems: { [field]: problem } });
  });

  test('reads a count with spaces between its thousands', () => {
    const draft = { ...surveyDraft({ name: 'A', year: 2018, source: {} }), respondentCount: '1 412' };
    expect(parseSurvey(draft)).toMatchObject({ value: { respondentCount: 1412 } });
  });
});

describe('parseFinding', () => {
  const draft = findingDraft({ question: 'Tuntee', value: '41 %' }, 'Joutsassa');

  test('reads the municipality in any case, and the number of the value', () => {
    expect(parseFinding(draft)).toEqual({
      value: { municipalityCode: '172', question: 'Tuntee', value: '41 %', number: 41, unit: '%' },
    });
  });

  test('is about the whole region when no municipality is typed', () => {
    expect(parseFinding({ ...draft, municipality: ' ' })).toMatchObject({ value: { question: 'Tuntee' } });
    expect(placeTyped('')).toEqual({ kind: 'region' });
    expect(placeTyped('Kuvitela')).toBeUndefined();
  });

  test('says what is missing or not understood', () => {
    expect(parseFinding({ municipality: 'Kuvitela', question: '', value: '', passage: '' })).toEqual({
      problems: { municipality: 'no-municipality', question: 'missing', value: 'missing' },
    });
  });
});
