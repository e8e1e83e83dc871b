import { describe, expect, test } from 'vitest';
import { describeQuote } from '#shared/quote/describe-quote.ts';
import { findQuote } from '#shared/quote/find-quote.ts';
import type { QuotableText } from '#shared/quote/quotable-text.ts';
import { type QuoteSelector, quoteSelectorSchema } from '#shared/quote/quote-selector-schema.ts';

const page =
  'Hyvinvointiseteli Seteli on tarkoitettu 75 vuotta täyttäneille. Setelin arvo on 20 euroa, ja sen voi käyttää ' +
  'liikuntapalveluihin kunnan alueella. Haku alkaa maaliskuussa ja päättyy huhtikuun lopussa. Lisätietoja antaa kunnan ' +
  'hyvinvointikoordinaattori arkisin. Kumppanuuspöytä kokoontuu neljä kertaa vuodessa kunnantalon valtuustosalissa.';
const quote = 'Setelin arvo on 20 euroa, ja sen voi käyttää liikuntapalveluihin';

function described(text: string | QuotableText, words: string, from = 0): QuoteSelector {
  const source = typeof text === 'string' ? text : text.text;
  const start = source.indexOf(words, from);
  const selector = describeQuote(text, start, start + words.length);
  if (selector === undefined) throw new Error(`"${words}" is not in the text`);
  return selector;
}

function foundWords(selector: QuoteSelector, text: string | QuotableText): string | undefined {
  const found = findQuote(selector, text);
  return found && (typeof text === 'string' ? text : text.text).slice(found.start, found.end);
}

describe('describeQuote', () => {
  test('gives the quote, what stands beside it in whole words, and its place', () => {
    const selector = described(page, quote);
    expect(quoteSelectorSchema.parse(selector)).toEqual(selector);
    expect(selector).toMatchObject({ exact: quote, start: page.indexOf(quote), textLength: page.length });
    expect(selector.prefix).toBe('Hyvinvointiseteli Seteli on tarkoitettu 75 vuotta täyttäneille. ');
    expect(selector.suffix).toBe(' kunnan alueella. Haku alkaa maaliskuussa ja päättyy huhtikuun');
  });

  test('leaves white space at the ends out and has nothing to say of white space alone', () => {
    expect(describeQuote('yksi kaksi kolme', 4, 11)).toMatchObject({ exact: 'kaksi', start: 5, end: 10 });
    expect(describeQuote('yksi kaksi', 4, 5)).toBeUndefined();
    expect(describeQuote('', 0, 0)).toBeUndefined();
  });

  test('names the nearest heading before the quote', () => {
    const text = {
      text: 'Haku Haku alkaa. Arvo Arvo on suuri.',
      headings: [
        { text: 'Haku', level: 2, start: 0, end: 4 },
        { text: 'Arvo', level: 2, start: 17, end: 21 },
      ],
    };
    expect(described(text, 'Haku alkaa').heading).toBe('Haku');
    expect(described(text, 'Arvo on').heading).toBe('Arvo');
  });

  test('notes other places that are alike', () => {
    expect(described(page, quote).rivals).toBeUndefined();
    const twice = `${page} Vanha tiedote: ${quote}.`;
    expect(described(twice, quote).rivals).toMatchObject([{ quoteFit: 1, start: twice.lastIndexOf(quote) }]);
  });

  test('quotes the beginning of a passage that is too long', () => {
    const long = 'sana '.repeat(5_000);
    const selector = describeQuote(long, 0, long.length);
    expect(quoteSelectorSchema.safeParse(selector).success).toBe(true);
    expect(selector?.end).toBe(selector?.exact.length);
  });
});

describe('findQuote', () => {
  const selector = described(page, quote);

  test('finds an unchanged quote where it was', () => {
    expect(findQuote(selector, page)).toEqual({
      start: selector.start,
      end: selector.end,
      how: 'exact',
      score: 1,
    });
  });

  test('finds a quote that has moved', () => {
    const found = findQuote(selector, `Kunta tiedottaa uusista eduista. ${page}`);
    expect(found).toMatchObject({ how: 'moved', start: selector.start + 33 });
  });

  test.each([
    ['a letter lost', page.replace('Setelin arvo', 'Seteln arvo'), 'Seteln arvo on 20 euroa'],
    ['another sum', page.replace('20 euroa', '25 euroa'), 'Setelin arvo on 25 euroa'],
    ['the first word changed', page.replace('Setelin arvo', 'Edun arvo'), 'Edun arvo on 20 euroa'],
    ['words put between', page.replace('on 20', 'on tänä vuonna 20'), 'Setelin arvo on tänä vuonna 20 euroa'],
    ['the case of letters changed', page.replace('Setelin arvo', 'SETELIN ARVO'), 'SETELIN ARVO on 20'],
  ])('finds a quote with %s', (_, changed, words) => {
    expect(foundWords(selector, changed)).toMatch(new RegExp(`^${words}.* liikuntapalveluihin$`));
    expect(findQuote(selector, changed)?.how).toBe('approximate');
  });

  test('keeps the sentence’s full stop when the words before it have changed', () => {
    const withStop = described(page, 'Haku alkaa maaliskuussa ja päättyy huhtikuun lopussa.');
    const changed = page.replace('huhtikuun', 'toukokuun');
    expect(foundWords(withStop, changed)).toBe('Haku alkaa maaliskuussa ja päättyy toukokuun lopussa.');
  });

  test('finds a long quote whose surroundings are all new', () => {
    const text = `Aivan uusi johdanto kertoo toisesta asiasta. ${quote}. Sitten puhutaan muusta.`;
    expect(foundWords(selector, text)).toBe(quote);
  });

  test('tells the true place from a teaser that repeats the words above', () => {
    const text = `${quote}. ${page}`;
    expect(findQuote(selector, text)).toMatchObject({ start: text.lastIndexOf(quote), how: 'moved' });
  });

  test('does not take another place for a quote that is gone', () => {
    const twice = `${page} Arkisto vuodelta 2019 kertoo vanhoista eduista: ${quote}.`;
    const first = described(twice, quote);
    expect(foundWords(first, twice)).toBe(quote);
    expect(findQuote(first, twice.replace(quote, 'Etu on päättynyt'))).toBeUndefined();
  });

  test('tells equal rows of a list apart by their order when something is added above', () => {
    const rows = 'Lue lisää aiheesta. Lue lisää aiheesta. Lue lisää aiheesta. ';
    const second = described(rows.trim(), 'Lue lisää aiheesta.', 5);
    const text = `Uusi alku. ${rows.trim()}`;
    expect(findQuote(second, text)?.start).toBe(text.indexOf('Lue', text.indexOf('Lue') + 1));
  });

  test('does not find a text that is not there', () => {
    expect(findQuote(selector, '')).toBeUndefined();
    expect(findQuote(selector, 'Kirjasto on avoinna arkisin kello kymmenestä kahdeksaan.')).toBeUndefined();
    const without = page.replace(quote, 'Etua haetaan lomakkeella, jonka saa kunnantalolta tai kirjastosta');
    expect(findQuote(selector, without)).toBeUndefined();
  });

  test('does not find a short quote by one of its words', () => {
    const short = described(page, 'Haku alkaa maaliskuussa');
    expect(findQuote(short, 'Jäätelökioski avataan maaliskuussa. Kahvila on auki kesällä.')).toBeUndefined();
  });

  test('does not take figures that differ for alike', () => {
    const text = 'Avustus oli 2021 yhteensä 1500 euroa. Avustus oli 2022 yhteensä 1700 euroa.';
    const first = described(text, 'Avustus oli 2021 yhteensä 1500 euroa.');
    expect(findQuote(first, 'Avustus oli 2022 yhteensä 1700 euroa.')).toBeUndefined();
  });

  test('does not find a word inside another one', () => {
    const text = 'Kunnan sopimus on voimassa. Muu teksti jatkuu tästä eteenpäin.';
    const word = described(text, 'sopimus');
    const changed = `Elinvoimasopimuskumppani kertoo. ${text}`;
    expect(findQuote(word, changed)?.start).toBe(changed.indexOf('sopimus on'));
  });

  test('finds what a selector without its own notes describes', () => {
    const { exact, prefix, suffix, start, end } = selector;
    expect(foundWords({ exact, prefix, suffix, start, end }, `Alku. ${page}`)).toBe(quote);
  });

  test('finds a quote without any word', () => {
    const text = 'Hinta: 20 € / kerta. Toinen: 30 kruunua.';
    expect(foundWords(described(text, '€ /'), `Uutta. ${text}`)).toBe('€ /');
  });
});
