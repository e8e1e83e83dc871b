import { expect, test } from 'vitest';
import { keptChoice, readShownChoice, shownAttributes } from '#shared/desk/publish/shown-choice.ts';

const kept = {
  view: 'partners',
  'heading-level': '3',
  theme: 'helsinki',
  scheme: 'dark',
  language: 'sv',
  'accent-light': '#112233',
};

test('a choice is kept as it was made, and only what differs from the usual', () => {
  expect(keptChoice(readShownChoice(kept))).toEqual(kept);
  expect(keptChoice(readShownChoice())).toEqual({});
});

test('what a choice does not know becomes the usual', () => {
  const foreign = {
    view: 'x',
    'heading-level': '1',
    theme: '"><script>',
    'accent-dark': 'red',
    language: 'xx',
  };
  expect(readShownChoice(foreign)).toEqual(readShownChoice());
});

test('the mount gets no language from the choice: each page has its own', () => {
  expect(shownAttributes(readShownChoice(kept))).toEqual({
    view: 'partners',
    'heading-level': '3',
    theme: 'helsinki',
    scheme: 'dark',
  });
});
