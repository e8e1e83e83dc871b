import { describe, expect, test } from 'vitest';
import { readPage } from '#shared/read/read-page.ts';
import { readSelection } from '#shared/read/read-selection.ts';
import { documentOf, shownDocument } from './dom.ts';

const address = 'https://kunta.example/pöytä';
const toHtml = () => '';
const lead = 'Kunta ja yhdistykset kokoontuvat saman pöydän ääreen neljä kertaa vuodessa.';
const other = 'Muistiot julkaistaan kunnan sivuilla viikon kuluessa kokouksesta, ja niitä voi kommentoida.';

describe('readPage', () => {
  test('gives an empty page its tab’s title, or its address', () => {
    const empty = documentOf('');
    expect(readPage(empty, { address, tabTitle: 'Välilehti', toHtml }).draft).toMatchObject({
      fields: { kind: 'page', title: 'Välilehti', site: 'kunta.example' },
      provenance: { title: { source: 'tab' } },
    });
    expect(readPage(empty, { address, toHtml }).draft.fields.title).toBe(address);
  });

  test('cuts a title of a megabyte and a long passage to what can be kept', () => {
    const long = 'pitkä sana '.repeat(100_000);
    const { draft } = readPage(documentOf(`<main><h1>${long}</h1><p>${long}</p></main>`), {
      address,
      toHtml,
    });
    expect(draft.fields.title.length).toBeLessThanOrEqual(2_000);
    expect(draft.provenance.summary?.passage?.length).toBeLessThanOrEqual(300);
  });

  test('drops direction marks, zero-width and control signs', () => {
    const page = documentOf('<main><h1>a\u202eb\u200bc\u0007d\ud800e</h1></main>');
    expect(readPage(page, { address, toHtml }).draft.fields.title).toBe('abc de');
  });

  test('keeps the page’s own address only when it is on the same host', () => {
    const linked = (href: string) => documentOf(`<head><link rel="canonical" href="${href}"></head>`);
    const canonical = (href: string) => readPage(linked(href), { address, toHtml }).canonicalAddress;
    expect(canonical('https://www.kunta.example/oma')).toBe('https://www.kunta.example/oma');
    expect(canonical('/oma')).toBe('https://kunta.example/oma');
    expect(canonical('https://muu.example/oma')).toBeUndefined();
    expect(canonical('javascript:alert(1)')).toBeUndefined();
  });

  test('hands the main content over to be made safe', () => {
    const page = documentOf(`<nav>valikko</nav><main><h1>Pöytä</h1><p>${lead}</p></main>`);
    const { body } = readPage(page, {
      address,
      toHtml: (elements) => elements.map((one) => one.localName).join(),
    });
    expect(body.html).toBe('main');
  });

  test('leaves the page as it was', () => {
    const page = documentOf(`<nav>valikko</nav><main><h1>Pöytä</h1><p>${lead}</p><button>x</button></main>`);
    const before = page.documentElement.outerHTML;
    readPage(page, { address, toHtml });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('readSelection', () => {
  const page = shownDocument(
    `<nav>valikko</nav><main><h1>Kumppanuuspöytä</h1><p id="a">${lead}</p><p id="b">${other}</p><ul><li id="c">yksi kohta</li></ul></main>`,
  );

  function rangeOver(from: string, start: number, to: string, end: number): Range {
    const range = page.createRange();
    const text = (id: string) => page.getElementById(id)?.firstChild ?? page;
    range.setStart(text(from), start);
    range.setEnd(text(to), end);
    return range;
  }

  test('clips the selected part and fills the card from the page', () => {
    const { body, draft } = readSelection(page, [rangeOver('b', 0, 'c', 4)], { address, toHtml });
    expect(body.text).toBe(`${other}\n\n• yksi`);
    expect(draft.fields).toMatchObject({
      kind: 'partnership-table',
      title: 'Kumppanuuspöytä',
      summary: other,
    });
  });

  test('takes a few selected words for the summary', () => {
    const { body, draft } = readSelection(page, [rangeOver('a', 9, 'a', 20)], { address, toHtml });
    expect(body.text).toBe('yhdistykset');
    expect(draft.fields.summary).toBe('yhdistykset');
  });
});
