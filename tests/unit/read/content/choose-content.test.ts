// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blocksOf, textOfBlocks } from '#shared/read/blocks.ts';
import { featureNames, featureRows } from '#shared/read/content/block-features.ts';
import { chooseContent } from '#shared/read/content/choose-content.ts';

function contentOf(html: string): string {
  document.body.innerHTML = html;
  return textOfBlocks(chooseContent(document.body, { path: '/uutiset/yhdistysilta-kokosi-salin-tayteen' }));
}

const paragraphs = [
  'Yhdistysilta kokosi torstaina salin täyteen, kun kunta ja kolmetoista yhdistystä sopivat syksyn tapahtumista.',
  'Illan aluksi kuultiin, miten avustuksia haetaan, ja sen jälkeen jokainen yhdistys esitteli oman toimintansa.',
  'Seuraava ilta järjestetään marraskuussa kirjastolla, ja sinne ovat tervetulleita myös uudet yhdistykset.',
];
const long = Array.from({ length: 5 }, (_, part) =>
  paragraphs.map((words) => `${words} Osa ${part + 1}.`),
).flat();

describe('chooseContent', () => {
  test('keeps the paragraphs of a news item and leaves the cards of other news', () => {
    const text = contentOf(
      `<article class="content"><h1>Yhdistysilta kokosi salin täyteen</h1>${long.map((words) => `<p>${words}</p>`).join('')}</article>` +
        `<section class="related-news"><h2>Lue myös</h2>${[1, 2, 3, 4].map((n) => `<div class="card"><a href="/u/${n}"><h3>Toinen uutinen ${n}</h3></a></div>`).join('')}</section>`,
    );
    for (const words of long) expect(text).toContain(words);
    expect(text).not.toContain('Toinen uutinen');
  });

  test('keeps the items of a list together', () => {
    const items = ['avustusten hakuaika', 'tilojen varaus', 'kumppanuuspöytä'];
    const text = contentOf(
      `<main>${long.map((words) => `<p>${words}</p>`).join('')}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><p>${paragraphs[2]}</p></main>`,
    );
    const found = items.filter((item) => text.includes(item));
    expect([0, items.length]).toContain(found.length);
  });

  test('leaves short pages to their landmarks', () => {
    expect(contentOf(`<main><p>${paragraphs[0]}</p></main>`)).toBe('');
  });

  test('has nothing on a page without words', () => {
    expect(contentOf('<div></div>')).toBe('');
  });
});

test('every block has a number for each feature, and none is out of all bounds', () => {
  document.body.innerHTML = `<main><h1>Ilta</h1>${long.map((words) => `<p>${words}</p>`).join('')}<table><tr><td>1</td><td>2</td></tr></table></main>`;
  const rows = featureRows(blocksOf(document.body), document.body, { path: '/' });
  expect(rows.length).toBeGreaterThan(long.length);
  for (const row of rows) {
    expect(row).toHaveLength(featureNames.length);
    expect(row.every(Number.isFinite)).toBe(true);
  }
});
