import { describe, expect, test } from 'vitest';
import { TreeModel } from '#shared/read/content/tree-model.ts';

describe('TreeModel', () => {
  test('follows the questions of each tree and sums the answers', () => {
    const model = new TreeModel('0<=1 -2 1<=0.5 0 2\n1');
    expect(model.probabilityOf([1, 9])).toBeCloseTo(1 / (1 + Math.exp(1)));
    expect(model.probabilityOf([2, 0.5])).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(model.probabilityOf([2, 0.6])).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  test('refuses a tree that ends before its last answer', () => {
    expect(() => new TreeModel('0<=1 -2')).toThrow(RangeError);
  });
});
