import { describe, expect, test } from 'vitest';
import { domainWords } from '#shared/language/domain/domain-words.ts';
import { furtherWords } from '#shared/language/further/further-words.ts';
import { retell } from '#shared/language/retell.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import { textsIn } from '../../../widget/terse-words.ts';

describe.each([
  ['widget', widgetWords],
  ['domain', domainWords],
  ['further', furtherWords],
] as const)('the %s words', (_, { fi, sv, en }) => {
  test('come back as they were from the texts the widget carries', () => {
    expect(retell(fi, textsIn(sv, fi))).toEqual(sv);
    expect(retell(fi, textsIn(en, fi))).toEqual(en);
  });
});

test('texts are told by their keys, not by where they happen to stand', () => {
  const [original, translation] = [
    { a: 'yksi', b: { c: 'kaksi' } },
    { b: { c: 'two' }, a: 'one' },
  ];
  expect(retell(original, textsIn(translation, original))).toEqual(translation);
});

test('a text with the sign that stands between texts stops the build', () => {
  expect(() => textsIn({ a: 'one|two' }, { a: 'yksi' })).toThrow('|');
});
