import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordForms } from '#shared/partner/word-forms.ts';
import { widgetFinds } from '../../bench/words/widget-figures.ts';
import { type WordPair, wordPairs } from '../../bench/words/word-pairs.ts';

describe('wordForms', () => {
  test.each([
    ['kunnille', 'kunta'],
    ['kunta', 'lautakunnissakin'],
    ['lasten', 'lapsille'],
    ['nuori', 'nuorten'],
    ['asukkaille', 'asukas'],
    ['ihminen', 'ikäihmisistä'],
    ['yhdistyksen', 'kyläyhdistykset'],
    ['terveyden', 'terveys'],
    ['hankkeen', 'hanke'],
    ['kirjoissa', 'kirja'],
    ['kauppa', 'kaupassa'],
    ['tuki', 'tuella'],
    ['mailla', 'maa'],
    ['töissä', 'työtä'],
    ['työttömät', 'työtön'],
    ['puhelimella', 'puhelin'],
    ['talossammekin', 'talojen'],
    ['vapaaehtoistyöhön', 'vapaaehtoistyöllä'],
    ['föreningar', 'föreningens'],
    ['skolor', 'skolan'],
    ['schools', 'school'],
  ])('finds by %s the word %s', (typed, text) => {
    expect(wordForms(typed)?.test(`että ${text}.`)).toBe(true);
  });

  test.each([
    ['kunta', 'kunto'],
    ['maksu', 'maku'],
    ['sade', 'säde'],
    ['talo', 'tälö'],
    ['seuran', 'seuraava'],
    ['lapsi', 'lapsettomuus'],
    ['kirjan', 'kirjeen'],
  ])('does not find by %s the word %s', (typed, text) => {
    expect(wordForms(typed)?.test(text)).toBe(false);
  });

  test.each(['', 'ty', 'a.c', '(((', 'x|y', '2026', 'čáhci', 'kylä*'])('makes nothing of %j', (word) => {
    expect(wordForms(word)).toBeUndefined();
  });

  test('finds every word by itself and by any part of it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aeiouyäöknstlrmpvhjdg-å'),
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, letters, letters, (before, typed, after) => {
        expect(wordForms(typed)?.test(before + typed + after) ?? true).toBe(true);
      }),
    );
  });

  test('brings nine in ten of the tuned forms of one word together, and few different words beyond parts of each other', () => {
    const pairsOf = (same: boolean) =>
      wordPairs()
        .filter((pairs) => pairs.same === same && !pairs.keptAside)
        .flatMap(({ groups }) => Object.values(groups).flat());
    const meet = ([one, other]: WordPair) => widgetFinds(one, other) || widgetFinds(other, one);
    const share = (pairs: readonly WordPair[]) => pairs.filter(meet).length / pairs.length;
    const noParts = pairsOf(false).filter(([one, other]) => !one.includes(other) && !other.includes(one));
    expect(share(pairsOf(true))).toBeGreaterThan(0.9);
    expect(share(noParts)).toBeLessThan(0.06);
  });
});
