import { expect, test } from 'vitest';
import { extensionWords } from '#shared/language/extension/extension-words.ts';
import { LANGUAGES } from '#shared/language/language.ts';

/** Every message with its path; a function is asked for a number or a name, whichever it takes. */
function messagesOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(3, 'kolme'))]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => messagesOf(value, `${path}.${key}`));
}

test.each(LANGUAGES)('%s has a text for every message', (language) => {
  const messages = messagesOf(extensionWords[language]);
  expect(messages.map(([path]) => path)).toEqual(messagesOf(extensionWords.fi).map(([path]) => path));
  expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(LANGUAGES)('%s speaks calmly', (language) => {
  expect(messagesOf(extensionWords[language]).filter(([, text]) => text.includes('!'))).toEqual([]);
});

test('one practice is counted in the singular', () => {
  expect(LANGUAGES.map((language) => extensionWords[language].library.count(1))).toEqual([
    '1 käytäntö',
    '1 praxis',
    '1 practice',
  ]);
});

test('a thousand practices have the separator of the language', () => {
  expect(extensionWords.fi.library.count(1000)).toBe('1\u00a0000 käytäntöä');
});
