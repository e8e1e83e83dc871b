import { describe, expect, test } from 'vitest';
import { splitStory } from '#shared/practice/story-blocks.ts';

describe('a long text', () => {
  test('is split at blank lines', () => {
    expect(splitStory('Yksi\nrivi.\n\nToinen.')).toEqual([
      { kind: 'paragraph', text: 'Yksi\nrivi.' },
      { kind: 'paragraph', text: 'Toinen.' },
    ]);
  });

  test('keeps its lists', () => {
    expect(splitStory('Ensin:\n• kutsu\n• kahvi\n\n3. kolmas\n4. neljäs')).toEqual([
      { kind: 'paragraph', text: 'Ensin:' },
      { kind: 'bullets', items: ['kutsu', 'kahvi'], start: 1 },
      { kind: 'numbers', items: ['kolmas', 'neljäs'], start: 3 },
    ]);
  });

  test('does not take a year or a date for a numbered item', () => {
    expect(splitStory('2026. vuosi\n21.5.2018 alkoi')).toEqual([
      { kind: 'paragraph', text: '2026. vuosi\n21.5.2018 alkoi' },
    ]);
  });

  test('of nothing is nothing', () => {
    expect(splitStory(' \n ')).toEqual([]);
  });
});
