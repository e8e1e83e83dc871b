import { describe, expect, it } from 'vitest';
import { movedBy, orderPractices } from '#shared/collection/practice-order.ts';

describe('the practices of a collection', () => {
  it('stand the newest first by date, whatever was placed by hand', () => {
    expect(orderPractices({ order: 'date', practiceOrder: ['a'] }, ['a', 'c', 'b'])).toEqual(['c', 'b', 'a']);
  });

  it('stand as they were placed by hand, the others after them by date', () => {
    expect(orderPractices({ order: 'hand', practiceOrder: ['b', 'a'] }, ['a', 'b', 'c', 'd'])).toEqual([
      'b',
      'a',
      'd',
      'c',
    ]);
  });

  it('leave out one that is placed but not in the collection any more', () => {
    expect(orderPractices({ order: 'hand', practiceOrder: ['gone', 'a'] }, ['a'])).toEqual(['a']);
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
