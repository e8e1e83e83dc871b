import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readModifiedOn, readPublishedOn } from '#shared/read/page-dates.ts';
import { documentOf } from './dom.ts';

function daysOf(
  main: string,
  { head = '', address = 'https://kuvitela.example/uutiset/ilta', after = '' } = {},
) {
  const { page, times } = openPage(
    documentOf(`<head>${head}</head><body><main>${main}</main>${after}</body>`),
    address,
  );
  const heading = page.body.querySelector('h1') ?? undefined;
  return [readPublishedOn(page, times, heading)?.value, readModifiedOn(page, times, heading)?.value];
}

const text = '<p>Kylien ilta keräsi paljon väkeä, ja seuraava pidetään syksyllä uudessa talossa.</p>';
const article = (property: string, day: string) => `<meta property="article:${property}" content="${day}">`;
const data = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('readPublishedOn', () => {
  test('reads a label hidden from sight within the time', () => {
    const times =
      '<div class="content-date"><time datetime="2024-09-03T09:15" class="content-date__datetime--published"><span class="visually-hidden">Julkaistu</span> 3.9.2024 9:15</time> <time datetime="2025-01-10T12:00" class="content-date__datetime--updated">Päivitetty yli vuosi sitten</time></div>';
    expect(daysOf(`<h1>Kyläilta</h1>${times}${text}`)).toEqual(['2024-09-03', '2025-01-10']);
  });

  test('reads a label for screen readers beside the time', () => {
    const times =
      '<div><span class="date"><span class="screen-reader-text">Julkaistu:</span><time datetime="2024-02-01T10:00:00+02:00">01.02.2024 10:00</time></span> <span class="date"><span>Päivitetty:</span><time datetime="2024-05-02T10:00:00+03:00">02.05.2024 10:00</time></span></div>';
    expect(daysOf(`<h1>Kyläilta</h1>${times}${text}`)).toEqual(['2024-02-01', '2024-05-02']);
  });

  test('reads a date that a bullet parts from the writer’s name', () => {
    const line = '<p><a href="/x">Maija Mallinen-Esimerkkilä</a> • 4.11.2025</p>';
    expect(daysOf(`<h1>Kyläilta</h1>${line}${text}`)[0]).toBe('2025-11-04');
  });

  test('takes no day on which documentation was built', () => {
    const head = article('published_time', '2026-02-21T12:16:43+01:00');
    const address = 'https://docs.kuvitela.example/opas/';
    expect(daysOf(`<h1>Opas</h1>${text}`, { head, address })[0]).toBeUndefined();
    expect(daysOf(`<h1>Opas</h1>${text}`, { head })[0]).toBe('2026-02-21');
  });

  test('takes the day a page was made for its publication on the pages of public bodies only', () => {
    const made = data({ '@type': 'WebPage', datePublished: '2024-03-04', author: { name: 'Maija Malli' } });
    const town = '<meta property="og:site_name" content="Kuvitelan kunta">';
    expect(daysOf(`<h1>Palvelut</h1>${text}`, { head: made })[0]).toBeUndefined();
    expect(daysOf(`<h1>Palvelut</h1>${text}`, { head: made + town })[0]).toBe('2024-03-04');
  });

  test('keeps a day that a page only calls its change apart', () => {
    expect(daysOf(`<h1>Palvelut</h1>${text}<p>Sivu päivitetty 2.9.2024</p>`)).toEqual([
      undefined,
      '2024-09-02',
    ]);
  });
});
