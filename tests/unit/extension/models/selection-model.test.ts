import { describe, expect, test } from 'vitest';
import { SelectionModel } from '../../../../extension/models/selection-model.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

function selecting() {
  const selection = new SelectionModel();
  return { selection, ids: () => [...selection.ids.value].sort().join('') };
}

describe('the selection', () => {
  test('takes a practice in and leaves it out again', () => {
    const { selection, ids } = selecting();
    selection.toggle('b');
    selection.toggle('d');
    selection.toggle('b');
    expect(ids()).toBe('d');
    expect(selection.hasAny.value).toBe(true);
  });

  test('reaches from the last chosen practice to another, in either direction', () => {
    const { selection, ids } = selecting();
    selection.toggle('c');
    selection.extendTo('e', ORDER);
    expect(ids()).toBe('cde');
    selection.extendTo('b', ORDER);
    expect(ids()).toBe('bcde');
  });

  test('begins where the focus was when nothing was chosen before', () => {
    const { selection, ids } = selecting();
    selection.extendTo('c', ORDER, 'b');
    expect(ids()).toBe('bc');
  });

  test('selects all that is being looked for, and what follows at once waits for it', async () => {
    const { selection, ids } = selecting();
    selection.toggle('b');
    selection.selectAll(new Promise((resolve) => setTimeout(() => resolve(ORDER), 5)));
    expect(await selection.settled()).toEqual(ORDER);
    selection.selectAll(Promise.resolve(undefined));
    expect(await selection.settled()).toEqual(ORDER);
    expect(ids()).toBe('abcde');
    expect(selection.clear()).toBe(true);
    expect(selection.clear()).toBe(false);
    expect(ids()).toBe('');
  });
});
