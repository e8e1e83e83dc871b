import { describe, expect, test } from 'vitest';
import { citeFinding } from '#shared/survey/cite-finding.ts';
import { findingsOverYears } from '#shared/survey/findings-over-years.ts';
import { surveyMatrix } from '#shared/survey/survey-matrix.ts';
import { aFinding, aSurvey } from '../../builders/survey.ts';

const percent = (question: string, number: number, municipalityCode = '172') =>
  aFinding({ question, value: `${number} %`, number, unit: '%', municipalityCode });

describe('findingsOverYears', () => {
  test('tells how the number of a question has changed, whatever the year in its words', () => {
    const surveys = [
      aSurvey({ year: 2023, findings: [percent('Tunnetaan 2023?', 41.3), percent('Uusi', 5)] }),
      aSurvey({ year: 2018, findings: [percent('Tunnetaan 2018', 40.1)] }),
      aSurvey({ year: 2020, findings: [percent('Tunnetaan', 3, '435')] }),
    ];
    const { surveys: asked, questions } = findingsOverYears(surveys, '172');
    expect(asked.map(({ year }) => year)).toEqual([2018, 2023]);
    expect(questions.map(({ question }) => question)).toEqual(['Tunnetaan 2023?', 'Uusi']);
    expect(questions[0]?.years.map(([cell]) => cell?.change)).toEqual([undefined, 1.2]);
    expect(questions[1]?.years[0]).toEqual([]);
  });

  test('tells no change between units, words, or several numbers', () => {
    const before = aSurvey({ year: 2018, findings: [percent('A', 10), percent('B', 10), percent('B', 20)] });
    const after = aSurvey({
      year: 2020,
      findings: [aFinding({ question: 'A', value: '12 kpl', number: 12, unit: 'kpl' }), percent('B', 30)],
    });
    const { questions } = findingsOverYears([before, after], '172');
    expect(questions.flatMap(({ years }) => years.flat().map(({ change }) => change))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test('keeps questions that differ by other numbers apart', () => {
    const survey = aSurvey({ findings: [percent('1–5 jäsentä', 1), percent('6–10 jäsentä', 2)] });
    expect(findingsOverYears([survey], '172').questions).toHaveLength(2);
  });
});

describe('surveyMatrix', () => {
  test('has the region first, then municipalities by name, and questions as they came', () => {
    const { municipalityCode: _code, ...whole } = percent('Tilat', 3);
    const survey = aSurvey({
      findings: [
        percent('Tunnetaan', 1, '992'),
        percent('TUNNETAAN?', 2, '172'),
        whole,
        percent('Tilat', 4, '172'),
      ],
    });
    const { questions, rows } = surveyMatrix(survey, 'fi');
    expect(questions).toEqual(['Tunnetaan', 'Tilat']);
    expect(rows.map((row) => row.municipalityCode)).toEqual([undefined, '172', '992']);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ number }) => number)))).toEqual([
      [[], [3]],
      [[2], [4]],
      [[1], []],
    ]);
  });

  test('is empty for a survey without findings', () => {
    expect(surveyMatrix(aSurvey(), 'fi')).toEqual({ questions: [], rows: [] });
  });
});

describe('citeFinding', () => {
  test('names the survey, its year once, the municipality and the finding', () => {
    const finding = aFinding();
    const cited = 'Järjestökartoitus 2018, Joutsa: Yhteyshenkilö tunnetaan – 41 %';
    expect(citeFinding(aSurvey(), finding, 'Joutsa')).toBe(cited);
    expect(citeFinding(aSurvey({ name: 'Järjestökartoitus 2018' }), finding, 'Joutsa')).toBe(cited);
  });
});
