import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readHeading, readTitle } from '#shared/read/page-title.ts';
import { documentOf } from './dom.ts';

function titleOf(
  title: string,
  main: string,
  { path = '/avustukset', shared = title, site = 'Kuvitela' } = {},
) {
  const { page } = openPage(
    documentOf(
      `<head><title>${title}</title><meta property="og:title" content="${shared}"></head><body><main>${main}</main></body>`,
    ),
    `https://www.kuvitela.example${path}`,
  );
  const found = readTitle(readHeading(page.body, page.main, page.head, [site]), page.head, [site]);
  return found && [found.value, found.source];
}

describe('readTitle', () => {
  test('takes the content’s first heading that the document’s title names on a page without a first level', () => {
    const main = '<h2>Kyläavustukset</h2><p>Kyliä tuetaan.</p><h3>Kuka saa?</h3><p>Yhdistykset.</p>';
    expect(titleOf('Kyläavustukset | Kuvitela', main)).toEqual(['Kyläavustukset', 'heading']);
  });

  test('leaves a later heading of a lower level alone', () => {
    const main = '<h2>Kuka saa?</h2><p>Yhdistykset.</p><h2>Kyläavustukset</h2><p>Kyliä tuetaan.</p>';
    expect(titleOf('Kyläavustukset | Kuvitela', main)).toEqual(['Kyläavustukset', 'open-graph']);
  });

  test('prefers the fuller name of the title, also from the first of its parts', () => {
    const main = '<h1>Avustukset</h1><p>Kunta tukee yhdistyksiä.</p>';
    expect(
      titleOf('Avustukset kylien yhdistyksille | Vapaa-aika | Kuvitela', main, { path: '/tuki' })?.[0],
    ).toBe('Avustukset kylien yhdistyksille');
    expect(titleOf('Kylien avustukset yhdistyksille | Kuvitela', main, { path: '/tuki' })?.[0]).toBe(
      'Kylien avustukset yhdistyksille',
    );
  });

  test('takes the site’s name before the heading for no fuller name', () => {
    const main = '<h1>Avustukset</h1><p>Kunta tukee yhdistyksiä.</p>';
    expect(titleOf('Kuvitelan kunnan: Avustukset', main)).toEqual(['Avustukset', 'heading']);
    expect(titleOf('Kuvitelan Avustukset', main)).toEqual(['Avustukset', 'heading']);
  });

  test('takes the title for a heading that speaks to its reader', () => {
    const main = '<h1>Löydä sinulle sopiva kylä</h1><p>Kyliä on kuusi.</p>';
    expect(titleOf('Muuttajan palvelut | Kuvitela', main, { path: '/muuttajat' })?.[0]).toBe(
      'Muuttajan palvelut',
    );
  });

  test('keeps a call that the title repeats', () => {
    const main = '<h1>Tule mukaan kyläiltaan</h1><p>Ilta on torstaina.</p>';
    expect(titleOf('Tule mukaan kyläiltaan | Kuvitela', main)).toEqual(['Tule mukaan kyläiltaan', 'heading']);
  });
});
