import { describe, expect, it } from 'vitest';
import { movedBy, orderPractices, practiceReplaced } from '#shared/collection/practice-order.ts';

/** Practices named by the day they came, in no order. */
const practices = [2, 4, 1, 3].map((day) => ({
  id: `of-${day}`,
  createdAt: `2026-11-0${day}T10:00:00.000Z`,
}));
const ordered = (order: 'date' | 'hand', practiceOrder: string[], of = practices) =>
  orderPractices({ order, practiceOrder }, of).map(({ id }) => id);

describe('the practices of a collection', () => {
  it('stand the newest first by date, whatever was placed by hand', () => {
    expect(ordered('date', ['of-1'])).toEqual(['of-4', 'of-3', 'of-2', 'of-1']);
  });

  it('stand in a settled order when they came at the same moment', () => {
    const twins = ['a', 'b'].map((id) => ({ id, createdAt: '2026-11-01T10:00:00.000Z' }));
    expect(ordered('date', [], twins)).toEqual(ordered('date', [], twins.toReversed()));
  });

  it('stand as they were placed by hand, the others after them by date', () => {
    expect(ordered('hand', ['of-2', 'of-1'])).toEqual(['of-2', 'of-1', 'of-4', 'of-3']);
  });

  it('leave out one that is placed but not in the collection any more', () => {
    expect(ordered('hand', ['gone', 'of-1'])).toEqual(['of-1', 'of-4', 'of-3', 'of-2']);
  });
});

describe('moving one', () => {
  it('changes places with its neighbour', () => {
    expect(movedBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('does nothing beyond the ends', () => {
    expect(movedBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(movedBy(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(movedBy(['a', 'b'], 'c', 1)).toEqual(['a', 'b']);
  });
});

it('a practice stands where another stood, and once', () => {
  expect(practiceReplaced(['a', 'b', 'c'], 'b', 'd')).toEqual(['a', 'd', 'c']);
  expect(practiceReplaced(['a', 'b', 'c'], 'b', 'c')).toEqual(['a', 'c']);
});
