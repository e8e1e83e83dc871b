import { describe, expect, test } from 'vitest';
import { BulkModel } from '../../../../extension/models/bulk-model.ts';

describe('changes of many practices', () => {
  test('are told to have failed when they could not be written, and can be tried again', async () => {
    let isFull = true;
    const trashed: string[][] = [];
    const bulk = new BulkModel({
      deletePractices: async (ids) => {
        if (isFull) throw new Error('full');
        trashed.push([...ids]);
      },
    });
    expect(await bulk.trash(['a', 'b'])).toBe(false);
    expect([bulk.hasFailed.value, bulk.working.value]).toEqual([true, undefined]);
    isFull = false;
    expect(await bulk.trash(['a', 'b'])).toBe(true);
    expect([bulk.hasFailed.value, trashed]).toEqual([false, [['a', 'b']]]);
  });
});
