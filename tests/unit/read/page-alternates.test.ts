import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readAlternates } from '#shared/read/page-alternates.ts';
import { documentOf } from './dom.ts';

const address = 'https://mallila.example/fi/poyta';
const text = '<p>Kunta ja yhdistykset kokoontuvat saman pöydän ääreen neljä kertaa vuodessa.</p>';

function alternatesIn(head: string, top = '') {
  const html = `<html lang="fi"><head>${head}</head><body>${top}<main><h1>Pöytä</h1>${text}</main></body></html>`;
  return readAlternates(openPage(documentOf(html), address).page)?.value;
}

const link = (language: string, href: string) =>
  `<link rel="alternate" hreflang="${language}" href="${href}">`;

describe('readAlternates', () => {
  test('gives the other languages of the head, absolute, without its own and without x-default', () => {
    const head = [
      link('fi', '/fi/poyta'),
      link('sv-FI', '/sv/bord'),
      link('x-default', '/'),
      link('en', '/en/table'),
    ];
    expect(alternatesIn(head.join(''))).toEqual([
      { language: 'sv-FI', address: 'https://mallila.example/sv/bord' },
      { language: 'en', address: 'https://mallila.example/en/table' },
    ]);
  });

  test('refuses addresses that are none, and tags that are none', () => {
    expect(alternatesIn(link('sv', 'javascript:alert(1)') + link('på svenska', '/sv/bord'))).toBeUndefined();
  });

  test('gives at most twenty', () => {
    const many = Array.from({ length: 60 }, (_, index) => link(`sv-${100 + index}`, `/sv/${index}`)).join('');
    expect(alternatesIn(many)).toHaveLength(20);
  });

  test('reads the page’s own choice of language when the head has none', () => {
    const choice =
      '<div class="language-switcher"><a lang="fi" href="/fi/poyta">Suomeksi</a><a lang="sv" href="/sv/bord">På svenska</a></div>';
    expect(alternatesIn('', choice)).toEqual([
      { language: 'sv', address: 'https://mallila.example/sv/bord' },
    ]);
  });

  test.each([
    '<div class="language-switcher"><a lang="sv" href="/sv/">På svenska</a></div>',
    '<div class="language-switcher"><a lang="fi" href="/">Suomeksi</a><a lang="sv" href="/sv/avtal">På svenska</a></div>',
    '<footer class="languages"><a lang="sv" hreflang="sv" href="/sv/avtal">På svenska</a></footer>',
    '<p><a lang="en" hreflang="en" href="https://other.example/report">Report</a></p>',
  ])('takes no link to other pages for a version: %s', (top) => {
    expect(alternatesIn('', top)).toBeUndefined();
  });
});
