import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { CLAUSES } from '#shared/conformance/clauses.ts';
import { conformancePage } from '#shared/conformance/conformance-page.ts';
import { POLICY_LINES } from '#shared/conformance/policy-lines.ts';
import type { Release } from '#shared/conformance/release.ts';
import { LANGUAGES } from '#shared/language/language.ts';

const RELEASE: Release = {
  version: '7.8.9',
  files: [
    { name: 'widget.js', bytes: 60_000, gzipBytes: 19_000, integrity: 'sha384-first' },
    { name: 'widget-all.js', bytes: 90_000, gzipBytes: 29_000, integrity: 'sha384-second' },
  ],
};

function pageIn(language: (typeof LANGUAGES)[number]) {
  const text = conformancePage(language, RELEASE);
  return { text, page: new new Window().DOMParser().parseFromString(text, 'text/html') };
}

test.each(LANGUAGES)(
  'the page in %s has every clause, the policy lines, the version and the files',
  (language) => {
    const { page } = pageIn(language);
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('.clauses tbody tr')).toHaveLength(CLAUSES.length);
    const blocks = [...page.querySelectorAll('.policy code')].map(({ textContent }) => textContent);
    expect(blocks).toEqual(
      Object.values(POLICY_LINES)
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join(';\n')};`),
    );
    expect(page.body.textContent).toContain('7.8.9');
    expect([...page.querySelectorAll('.files tbody th')].map(({ textContent }) => textContent)).toEqual([
      'widget.js',
      'widget-all.js',
    ]);
  },
);

test.each(LANGUAGES)(
  'the page in %s has no script, no style of its own and no link that leads nowhere',
  (language) => {
    const { page, text } = pageIn(language);
    expect(text).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    const anchors = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(anchors.filter((anchor) => page.getElementById(anchor ?? '') === null)).toEqual([]);
  },
);

test('the script tag to copy pins the file that holds everything', () => {
  expect(pageIn('en').text).toContain('integrity=&quot;sha384-second&quot;');
});

test('the statement names what is only partially supported', () => {
  const partial = CLAUSES.filter(({ result }) => result === 'partial');
  const { page } = pageIn('fi');
  const items = [...page.querySelectorAll('blockquote li')].map(({ textContent }) => textContent);
  expect(items).toHaveLength(partial.length);
  expect(items[0]).toContain('2.4.11');
});
