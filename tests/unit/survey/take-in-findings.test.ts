import { describe, expect, test } from 'vitest';
import { pastedTable } from '#shared/survey/pasted-table.ts';
import type { RowPlace } from '#shared/survey/place-of-words.ts';
import { readFindings } from '#shared/survey/read-findings.ts';
import { type TakenIn, takenIn, withFindings } from '#shared/survey/take-in-findings.ts';
import { aFinding, aSurvey } from '../../builders/survey.ts';

function taken(
  lines: string[],
  questions: [number, string][] = [[1, 'Tuntee']],
  places: [number, RowPlace][] = [],
): TakenIn {
  const table = pastedTable(lines.join('\n'));
  if (table === undefined) throw new Error('The text is no table.');
  return takenIn(readFindings(table), { questions: new Map(questions), places: new Map(places) });
}

const lines = ['Kunta\tTuntee\tTilat', 'Joutsassa\t41 %\tpuuttuu', 'Kuvitela\t12 %\t', 'Yhteensä\t38 %\t'];

describe('takenIn', () => {
  test('gives findings of municipalities and of the region, with the row’s own words where they differ', () => {
    expect(taken(lines).findings).toEqual([
      {
        municipalityCode: '172',
        question: 'Tuntee',
        value: '41 %',
        number: 41,
        unit: '%',
        passage: 'Joutsassa',
      },
      { question: 'Tuntee', value: '38 %', number: 38, unit: '%', passage: 'Yhteensä' },
    ]);
  });

  test('keeps rows whose municipality is not known, with all they say', () => {
    expect(taken(lines).left).toEqual([
      { words: 'Kuvitela', reason: 'unknown-name', values: [{ question: 'Tuntee', value: '12 %' }] },
    ]);
  });

  test('takes a row to where a person placed it', () => {
    const { findings, left } = taken(lines, [[1, 'Tuntee']], [[2, { kind: 'municipality', code: '435' }]]);
    expect(findings.find(({ municipalityCode }) => municipalityCode === '435')?.value).toBe('12 %');
    expect(left).toEqual([]);
  });

  test('takes only the columns that were chosen, under the names they were given', () => {
    const { findings } = taken(lines, [
      [1, ' '],
      [2, 'Tilat yhdistyksille'],
    ]);
    expect(findings.map(({ question, value }) => [question, value])).toEqual([
      ['Tilat yhdistyksille', 'puuttuu'],
    ]);
  });
});

describe('withFindings', () => {
  let made = 0;
  const makeId = () => `id-${++made}`;
  const known = aFinding();
  const survey = aSurvey({ findings: [known] });
  const { id: _id, ...told } = known;

  test('does not add what is there', () => {
    expect(withFindings(survey, [told], makeId)).toEqual({
      findings: [known],
      added: 0,
      changed: 0,
      same: 1,
    });
  });

  test('gives a new value to the finding that is there and keeps its id', () => {
    const change = withFindings(survey, [{ ...told, value: '45 %', number: 45 }], makeId);
    expect(change).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(change.findings).toEqual([{ ...known, value: '45 %', number: 45 }]);
  });

  test('keeps two rows of the same municipality both', () => {
    const change = withFindings(aSurvey(), [told, { ...told, value: '12 %', number: 12 }], makeId);
    expect(change.findings.map(({ value }) => value)).toEqual(['41 %', '12 %']);
    const both = withFindings(
      survey,
      [
        { ...told, value: '1 %' },
        { ...told, value: '2 %' },
      ],
      makeId,
    );
    expect(both.findings.map(({ value }) => value)).toEqual(['41 %', '1 %', '2 %']);
  });
});
