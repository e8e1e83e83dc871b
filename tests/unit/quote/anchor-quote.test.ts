// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { anchorQuote, describeRange, rangeOf } from '#shared/quote/anchor-quote.ts';
import { readableText } from '#shared/quote/readable-text.ts';

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function textIn(selector: string): Text {
  return document.querySelector(selector)?.firstChild as Text;
}

describe('readableText', () => {
  test('parts blocks, cells and broken lines, but not words with inline elements within', () => {
    const body = show(
      '<h1>Otsikko</h1><p>Yksi<br>kaksi <b>kol</b>me</p><table><tr><td>a</td><td>b</td></tr></table>',
    );
    expect(readableText(body).text).toBe('Otsikko Yksi kaksi kolme a b');
  });

  test('tells where blocks end', () => {
    const { text, breaks } = readableText(show('<h1>Otsikko</h1> <p>Yksi <b>kaksi</b></p><p>kolme</p>'));
    expect(breaks?.map((at) => text.slice(0, at))).toEqual(['Otsikko', 'Otsikko Yksi kaksi']);
  });

  test('collapses white space and drops soft hyphens and signs without width', () => {
    expect(readableText(show('<p>  Hyvin\u00advointi\n\t sete\u200bli&nbsp; </p>')).text).toBe(
      'Hyvinvointi seteli',
    );
  });

  test('leaves out what nobody reads', () => {
    const body = show(
      '<p>Näkyy</p><script>x</script><style>y</style><p hidden>piilossa</p><p style="display: none">piilossa</p><svg><title>kuvake</title></svg>',
    );
    expect(readableText(body).text).toBe('Näkyy');
  });

  test('reads panels that open', () => {
    const body = show('<div role="tabpanel" hidden>Paneeli</div><div hidden="until-found">Löytyy</div>');
    expect(readableText(body).text).toBe('Paneeli Löytyy');
  });

  test('tells the headings with their places', () => {
    const { text, headings } = readableText(
      show('<p>Alku</p><h2>Haku <i>nyt</i></h2><p>Teksti</p><div role="heading" aria-level="3">Ehdot</div>'),
    );
    expect(headings.map(({ text: words, level }) => [words, level])).toEqual([
      ['Haku nyt', 2],
      ['Ehdot', 3],
    ]);
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Haku nyt', 'Ehdot']);
  });

  test('does not trust names a page gives its form fields', () => {
    const body = show('<form><input name="firstChild"><input name="nodeType"><p>Teksti</p></form>');
    expect(readableText(body).text).toBe('Teksti');
  });

  test('reads elements five thousand deep', () => {
    const body = show('<p>Alku</p>');
    let inner: Element = body;
    for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append('syvällä');
    expect(readableText(body).text).toBe('Alku syvällä');
  });
});

describe('anchorQuote', () => {
  const before =
    '<h2>Seteli</h2><p id="a">Setelin arvo on   <b>20 euroa</b>,\n ja sen saa kunnasta.</p><p>Muuta.</p>';

  function describePassage() {
    const body = show(before);
    const range = document.createRange();
    range.setStart(textIn('#a'), 8);
    range.setEnd(textIn('#a b'), 8);
    return describeRange(range, body);
  }

  test('describes a range that ends in another node', () => {
    expect(describePassage()).toMatchObject({
      exact: 'arvo on 20 euroa',
      prefix: 'Seteli Setelin ',
      suffix: ', ja sen saa kunnasta. Muuta.',
      heading: 'Seteli',
    });
  });

  test('describes a range between elements', () => {
    const body = show(before);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#a') as Element);
    expect(describeRange(range, body)?.exact).toBe('Setelin arvo on 20 euroa, ja sen saa kunnasta.');
    range.selectNode(document.querySelector('h2') as Element);
    expect(describeRange(range, readableText(body))?.exact).toBe('Seteli');
  });

  test('finds the passage in new mark-up, and does not change the page', () => {
    const selector = describePassage();
    const html =
      '<div><p>Aivan uutta.</p><p>Setelin <mark>arvo</mark>\n on 20 <i>eu</i>roa, ja sen saa kunnasta.</p></div>';
    const body = show(html);
    const found = selector && anchorQuote(selector, body);
    expect(found?.range.toString().replace(/\s+/g, ' ')).toBe('arvo on 20 euroa');
    expect(found?.how).toBe('moved');
    expect(body.innerHTML).toBe(html);
  });

  test('finds a passage with soft hyphens and wide spaces within', () => {
    const selector = describePassage();
    const body = show('<p>Sete\u00adlin  \u00a0 arvo  on 20\u00a0eu\u00adroa, ja sen saa kunnasta.</p>');
    const found = selector && anchorQuote(selector, body);
    expect(found?.range.toString()).toBe('arvo  on 20\u00a0eu\u00adroa');
  });

  test('finds nothing on another page', () => {
    const selector = describePassage();
    expect(selector && anchorQuote(selector, show('<p>Kirjasto on auki arkisin.</p>'))).toBeUndefined();
    expect(selector && anchorQuote(selector, show(''))).toBeUndefined();
  });

  test('gives no range outside the text', () => {
    const text = readableText(show('<p>Teksti</p>'));
    expect(rangeOf(text, 3, 3)).toBeUndefined();
    expect(rangeOf(readableText(show('')), 0, 1)).toBeUndefined();
  });
});
