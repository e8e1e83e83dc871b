import { expect, test } from 'vitest';
import { snippetOf } from '#shared/find/snippet.ts';

const meaning = (word: string) => (word.startsWith('seteli') ? 1 : 0);
const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

test('a snippet marks what was met in the title and in the best passage, and says where that stands', () => {
  const { title, passage } = snippetOf(
    {
      title: 'Setelin ohje',
      cardTexts: ['Ei mitään', `${'alkua '.repeat(40)}setelillä\nja setelistä ${'loppua '.repeat(40)}`],
      pageTexts: ['vain seteliä'],
    },
    meaning,
  );
  expect(marked(title)).toEqual(['Setelin']);
  expect(passage?.from).toBe('card');
  expect(passage && marked(passage)).toEqual(['setelillä', 'setelistä']);
  expect(passage?.text).toMatch(/^…alkua .* ja .*…$/);
});

test('a page is quoted when the card says nothing of it, and nothing when nothing was met', () => {
  const source = { title: 'Ohje', cardTexts: ['Ei mitään'], pageTexts: ['Hae seteli.'] };
  expect(snippetOf(source, meaning).passage).toMatchObject({ from: 'page', text: 'Hae seteli.' });
  expect(snippetOf(source, () => 0)).toEqual({ title: { text: 'Ohje', marks: [] } });
});
