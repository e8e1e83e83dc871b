// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { publicationFiles } from '#shared/publication/publication-files.ts';
import { readableHtml } from '#shared/publication/readable-html.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';

/** The tags that the strictest of the Finnish editors met lets through. */
const ALLOWED =
  'br p h2 h3 h4 h5 h6 blockquote span ul ol li strong em s sub sup a table tr td th thead tbody footer cite figure figcaption'.split(
    ' ',
  );

const lasting = { role: { fi: 'Sihteeri' }, email: 'sihteeri@pallo.example', basis: 'consent' } as const;
const ending = { ...lasting, role: { fi: 'Puheenjohtaja' }, until: '2099-01-01' };

function drawn(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
}

test('the readable HTML keeps to the tags of the strictest editors and to links that are safe', () => {
  const partner = aPartner({
    name: { fi: '<img src=x onerror=alert(1)> & "Co"' },
    website: 'https://pallo.example/?a=1&b="2"',
  });
  const place = drawn(
    readableHtml(
      aPublication({ partners: [partner], commitments: [aCommitment({ partnerId: partner.id })] }),
      {
        language: 'fi',
        today: '2026-11-26',
      },
    ),
  );
  const tags = new Set([...place.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...tags].filter((tag) => !ALLOWED.includes(tag))).toEqual([]);
  expect(place.textContent).toContain('<img src=x onerror=alert(1)> & "Co"');
  const attributes = [...place.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(new Set(attributes)).toEqual(new Set(['href']));
});

test('a contact that has an end date is not in it, one without is', () => {
  const partners = [aPartner({ contact: lasting }), aPartner({ contact: ending })];
  const html = readableHtml(aPublication({ partners, commitments: [] }), {
    language: 'fi',
    today: '2026-11-26',
  });
  expect(html).toContain('Sihteeri');
  expect(html).not.toContain('Puheenjohtaja');
});

test('a text in another language is marked with it and noted', () => {
  const partner = aPartner({ name: { sv: 'Bollen' }, description: { sv: 'Vi spelar.' } });
  const html = readableHtml(aPublication({ partners: [partner], commitments: [] }), {
    language: 'fi',
    today: '2026-11-26',
  });
  expect(html).toContain('<span lang="sv">Bollen</span>');
  expect(html).toContain('<span lang="sv">Vi spelar.</span> (ruotsiksi)');
});

test('the short list names each partner with what it has promised', () => {
  const partner = aPartner();
  const publication = aPublication({
    partners: [partner],
    commitments: [aCommitment({ partnerId: partner.id })],
  });
  const place = drawn(readableHtml(publication, { language: 'fi', today: '2026-11-26', isWhole: false }));
  expect(place.querySelector('h4 + ul > li')?.textContent).toBe(
    'Koivulan PalloPidämme nuorille maksuttoman kerhoillan joka viikko.',
  );
});

test('every file is made in each language, and JSON in a page cannot end its script', () => {
  const partner = aPartner({ name: { fi: '</script><script>alert(1)</script>' } });
  const files = publicationFiles(aPublication({ partners: [partner], commitments: [] }), {
    stem: 'koivula',
    today: '2026-11-26',
    hosts: ['https://www.koivula.example'],
  });
  expect(files.map(({ name }) => name)).toEqual([
    'koivula.json',
    'koivula.js',
    'koivula.jsonld',
    ...['fi', 'sv'].flatMap((language) =>
      ['.html', '-sivu.html', '-kehys.html', '.csv', '.atom', '.ics'].map(
        (end) => `koivula-${language}${end}`,
      ),
    ),
  ]);
  for (const { name, text } of files.filter(({ name }) => name.endsWith('.html'))) {
    expect(text, name).not.toContain('<script>alert');
  }
});
