import { describe, expect, test } from 'vitest';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { surveyOfPractice } from '#shared/survey/survey-of-practice.ts';
import { aPractice } from '../../builders/practice.ts';

function sketch(fields: Partial<PracticeFields>, address = 'https://jarjestotuki.example/kartoitus') {
  const practice = aPractice({ fields: { kind: 'survey', title: 'Järjestökartoitus', ...fields } });
  return { practice, told: surveyOfPractice(practice, address, 'Keskeinen tulos') };
}

describe('surveyOfPractice', () => {
  test('fills the survey from the card', () => {
    const { practice, told } = sketch({
      term: '2023',
      regionCode: '13',
      site: 'Kaarnan seudun järjestötuki',
      respondents: 'Kyselyyn vastasi 1 412 yhdistystä 23 kunnasta, ja vastausprosentti oli 31.',
      findings: '• Tilat: puuttuvat\n• Joutsa: 41 %\n• Tilojen hinta on suurin este toiminnalle.',
    });
    expect(told).toEqual({
      name: 'Järjestökartoitus',
      year: 2023,
      region: 'Keski-Suomi',
      madeBy: 'Kaarnan seudun järjestötuki',
      respondentCount: 1412,
      respondents: practice.fields.respondents,
      source: { practiceId: practice.id, address: 'https://jarjestotuki.example/kartoitus' },
      findings: [
        { question: 'Tilat', value: 'puuttuvat' },
        { municipalityCode: '172', question: 'Keskeinen tulos', value: '41 %', number: 41, unit: '%' },
        { question: 'Keskeinen tulos', value: 'Tilojen hinta on suurin este toiminnalle.' },
      ],
    });
  });

  test('takes the year from the title, then from the day of publication', () => {
    expect(sketch({ title: 'Järjestökartoitus 2018', publishedOn: '2019-01-02' }).told.year).toBe(2018);
    expect(sketch({ publishedOn: '2019-11-30' }).told.year).toBe(2019);
    expect(sketch({}).told.year).toBeUndefined();
  });

  test('takes no year for a number of respondents, and no address that is not of the web', () => {
    const { told } = sketch({ respondents: 'Vuonna 2018 yhdistyksille tehty kysely' }, 'file:///a');
    expect(told.respondentCount).toBeUndefined();
    expect(told.source.address).toBeUndefined();
  });
});
