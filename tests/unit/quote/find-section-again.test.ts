import { describe, expect, test } from 'vitest';
import { describeSections } from '#shared/quote/describe-section.ts';
import { findSectionAgain } from '#shared/quote/find-section-again.ts';
import type { QuotableText } from '#shared/quote/quotable-text.ts';
import type { SectionSelector } from '#shared/quote/section-selector-schema.ts';

/** A text of headings (`# `, `## ` …) and lines. */
function textOf(...lines: string[]): QuotableText {
  let text = '';
  const headings: { text: string; level: number; start: number; end: number }[] = [];
  for (const line of lines) {
    const level = /^#*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(level).trim();
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text} ${words}`;
    if (level > 0) headings.push({ text: words, level, start, end: text.length });
  }
  return { text, headings };
}

const page = textOf(
  ...[
    '# Avustukset',
    '## Yhdistykset',
    '### Näin haet',
    'Hakemus tehdään sähköisesti maaliskuun loppuun mennessä.',
  ],
  ...[
    '### Yhteystiedot',
    'Kulttuurituottaja vastaa puhelimeen.',
    '## Kylät',
    '### Yhteystiedot',
    'Kyläasiamies.',
  ],
);

function section(number: number): SectionSelector {
  const described = describeSections(page)[number];
  if (described === undefined) throw new Error('There is no such heading.');
  return described;
}

describe('describeSections', () => {
  test('tells the headings above and the first words', () => {
    expect(section(2)).toMatchObject({
      heading: 'Näin haet',
      level: 3,
      path: ['Avustukset', 'Yhdistykset'],
      opening: 'Hakemus tehdään sähköisesti maaliskuun loppuun mennessä.',
    });
    expect(section(5).path).toEqual(['Avustukset', 'Kylät']);
  });
});

describe('findSectionAgain', () => {
  test('finds an unchanged section with its end', () => {
    const found = findSectionAgain(section(2), page);
    expect(found?.how).toBe('same');
    expect(found && page.text.slice(found.heading.start, found.end).trim()).toBe(
      'Näin haet Hakemus tehdään sähköisesti maaliskuun loppuun mennessä.',
    );
  });

  test('tells equal headings apart by the headings above them', () => {
    expect(findSectionAgain(section(3), page)?.heading.start).toBe(page.text.indexOf('Yhteystiedot'));
    expect(findSectionAgain(section(5), page)?.heading.start).toBe(page.text.lastIndexOf('Yhteystiedot'));
  });

  test.each([
    [
      'under another heading',
      ['# Hae rahaa', '## Näin haet', 'Hakemus tehdään sähköisesti huhtikuussa.', '## Muuta'],
    ],
    [
      'with another heading',
      ['# Avustukset', '## Hakuohje', 'Hakemus tehdään sähköisesti maaliskuun loppuun mennessä.'],
    ],
    [
      'with other words',
      ['# Avustukset', '## Yhdistykset', '### Näin haet', 'Lähetä lomake postitse.', '### Ehdot'],
    ],
  ])('finds a section again %s', (_, lines) => {
    const found = findSectionAgain(section(2), textOf(...lines));
    expect(found?.how).toBe('changed');
    expect(['Näin haet', 'Hakuohje']).toContain(found?.heading.text);
  });

  test('does not find a section that is gone', () => {
    expect(
      findSectionAgain(section(2), textOf('# Kirjasto', 'Auki arkisin.', '## Aineisto', 'Kirjoja.')),
    ).toBeUndefined();
    expect(findSectionAgain(section(2), { text: '', headings: [] })).toBeUndefined();
  });

  test('does not choose between two sections that nothing tells apart', () => {
    const twins = textOf('# Haku', '## Ohje', 'Lue tämä.', '## Ohje', 'Lue tämä.');
    const described = describeSections(textOf('# Haku', '## Ohje', 'Lue tämä.'))[1];
    expect(described && findSectionAgain({ ...described, position: 0.5 }, twins)).toBeUndefined();
  });
});
