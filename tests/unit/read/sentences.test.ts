import { describe, expect, test } from 'vitest';
import { sentencesOf } from '#shared/read/sentences.ts';

describe('sentencesOf', () => {
  test.each([
    ['Yksi. Kaksi? Kolme!', ['Yksi.', 'Kaksi?', 'Kolme!']],
    ['Tavataan 1.2. klo 17. Tule mukaan.', ['Tavataan 1.2. klo 17.', 'Tule mukaan.']],
    ['Alku ry. Loppu', ['Alku ry. Loppu']],
    [
      'Haku on 1.2.–28.2.2026 klo 15.00. Päätös tehdään toukokuussa.',
      ['Haku on 1.2.–28.2.2026 klo 15.00.', 'Päätös tehdään toukokuussa.'],
    ],
    ['Mukana on esim. Martat. Muita ovat Lions.', ['Mukana on esim. Martat.', 'Muita ovat Lions.']],
    ['Hän sanoi: ”Tulkaa.” Tulimme.', ['Hän sanoi: ”Tulkaa.”', 'Tulimme.']],
    ['ensimmäinen rivi\ntoinen rivi', ['ensimmäinen rivi', 'toinen rivi']],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('takes no long time for a text of full stops', () => {
    const started = performance.now();
    sentencesOf('A. '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
