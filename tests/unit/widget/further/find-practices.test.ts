import { expect, test } from 'vitest';
import { voiceOf } from '#shared/language/voice.ts';
import type { PublishedPractice } from '#shared/publication/published-collection-schema.ts';
import { findPractices } from '../../../../widget/further/find-practices.ts';

function aPublishedPractice(title: PublishedPractice['title']): PublishedPractice {
  return {
    id: '019a1000-0000-7000-8000-000000000001',
    title,
    kind: 'operating-model',
    source: { address: 'https://koivula.example/' },
  };
}

const practices = [
  aPublishedPractice({ fi: 'Äijäruoka' }),
  aPublishedPractice({ fi: 'Kyläkahvila', sv: 'Bykafé' }),
  aPublishedPractice({ fi: 'Ystäväsoitto kylällä' }),
];

function foundBy(words: string) {
  return findPractices(practices, words, voiceOf('fi')).map(({ title }) => title.fi);
}

test('without words all practices are there in the order of their names, å, ä and ö last', () => {
  expect(foundBy(' ')).toEqual(['Kyläkahvila', 'Ystäväsoitto kylällä', 'Äijäruoka']);
});

test('every word has to be in the name, in any language, accents and capitals aside', () => {
  expect(foundBy('KYLÄ')).toEqual(['Kyläkahvila', 'Ystäväsoitto kylällä']);
  expect(foundBy('kylä soitto')).toEqual(['Ystäväsoitto kylällä']);
  expect(foundBy('bykafe')).toEqual(['Kyläkahvila']);
  expect(foundBy('uimahalli')).toEqual([]);
});
