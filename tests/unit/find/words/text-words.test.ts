import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsOf } from '#shared/find/words/text-words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('have their places in the text as it is given', () => {
    const text = 'Kunnan  hyvin\u00advointi\u200bkertomus.';
    expect(wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['kunnan', 'Kunnan'],
      ['hyvinvointikertomus', 'hyvin\u00advointi\u200bkertomus'],
    ]);
  });

  it('are folded: decomposed letters and capitals', () => {
    expect(words('JA\u0308RJESTO\u0308')).toEqual(['järjestö']);
  });

  it('keep hyphens inside, of any kind', () => {
    expect(words('järjestö\u2011kuntayhteistyö, kunta-alan')).toEqual([
      'järjestö-kuntayhteistyö',
      'kunta-alan',
    ]);
  });

  it('are parted by dashes, slashes and numbers’ ranges', () => {
    expect(words('ja/tai 3–5 v.')).toEqual(['ja', 'tai', '3', '5', 'v']);
  });

  it('never overlap and stand in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('suspended hyphens', () => {
  test.each([
    ['hyvinvointikertomus ja -suunnitelma', ['hyvinvointikertomus', 'ja', 'hyvinvointisuunnitelma']],
    ['kunta- ja järjestöyhteistyö', ['kuntayhteistyö', 'ja', 'järjestöyhteistyö']],
    [
      'kunta-, järjestö- ja yritysyhteistyö',
      ['kuntayhteistyö', 'järjestöyhteistyö', 'ja', 'yritysyhteistyö'],
    ],
    ['välfärdsplan och -berättelse', ['välfärdsplan', 'och', 'välfärdsberättelse']],
    ['projekt- och verksamhetsbidrag', ['projektbidrag', 'och', 'verksamhetsbidrag']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keep the place of what is written', () => {
    const text = 'Hyvinvointikertomus ja -suunnitelma';
    const last = wordsOf(text).at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('suunnitelma');
  });

  it('that complete nothing leave the word as it is', () => {
    expect(words('hanke- ja muu')).toEqual(['hanke', 'ja', 'muu']);
    expect(words('Luettelo: -suunnitelma')).toEqual(['luettelo', 'suunnitelma']);
    expect(words('kunta- ja. Järjestöyhteistyö')).toEqual(['kunta', 'ja', 'järjestöyhteistyö']);
  });
});
