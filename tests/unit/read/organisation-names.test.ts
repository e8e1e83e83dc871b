import { describe, expect, test } from 'vitest';
import { blocksOf } from '#shared/read/blocks.ts';
import { isPersonLike, namesInLine, organisationNames } from '#shared/read/organisation-names.ts';
import { documentOf } from './dom.ts';

const namesIn = (body: string) => organisationNames(blocksOf(documentOf(`<body>${body}</body>`).body));

describe('organisationNames', () => {
  test.each([
    [
      '<ul><li>Martat ry</li><li>Kylätoimikunta;</li><li>Martat ry</li></ul>',
      ['Martat ry', 'Kylätoimikunta'],
    ],
    ['<p>Mukana:</p><ul><li>seurakunta</li></ul>', ['seurakunta']],
    [
      '<table><tr><th>Nimi</th><th>Puhelin</th></tr><tr><td>Kuoro ry</td><td>014</td></tr></table>',
      ['Kuoro ry'],
    ],
    ['<p>yhdistykset, yritykset sekä asukkaat.</p>', ['yhdistykset', 'yritykset', 'asukkaat']],
    ['<p>föreningar, företag och invånare</p>', ['föreningar', 'företag', 'invånare']],
    ['<p>Kaikki ovat tervetulleita, ja kahvia on.</p>', []],
    ['<ul><li>Maija Malli</li><li>Kuoro Sointu ry, Matti Malli</li></ul>', ['Kuoro Sointu ry']],
    ['<ul><li>puheenjohtaja Maija Malli (Mallilan kylät ry)</li></ul>', ['Mallilan kylät ry']],
  ])('of %j are %j', (body, names) => {
    expect(namesIn(body)).toEqual(names);
  });
});

describe('isPersonLike', () => {
  test.each([
    ['Maija Malli', true],
    ['sihteeri Maija Malli', true],
    ['Maija-Liisa af Malli', true],
    ['Mallilan Martat', false],
    ['Punainen Risti', false],
    ['Kylätiimi', false],
    ['seurakunta', false],
  ])('tells of %j %j', (words, answer) => {
    expect(isPersonLike(words)).toBe(answer);
  });
});

describe('namesInLine', () => {
  test('parts the last name at a conjunction only once', () => {
    expect(namesInLine('hyvinvoinnin ja terveyden työryhmä, koulu ja kirjasto')).toEqual([
      'hyvinvoinnin ja terveyden työryhmä',
      'koulu',
      'kirjasto',
    ]);
  });
});
