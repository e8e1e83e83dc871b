import { describe, expect, test } from 'vitest';
import { RemovalModel } from '../../../../extension/models/removal-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aPractice, withEvidence } from '../../../builders/practice.ts';

const practice = aPractice();
const told = { id: practice.id, title: practice.fields.title };

describe('removing a practice', () => {
  test('can be undone until another is removed', async () => {
    const other = aPractice();
    const library = inMemoryLibrary({
      practices: [practice, other].map((each) => withEvidence(each)),
    });
    const removal = new RemovalModel(library);
    await removal.remove(told);
    await removal.remove({ id: other.id, title: 'Toinen' });
    expect(await removal.restore()).toBe(true);
    expect(await library.practiceCount()).toBe(1);
    expect(await library.practice(other.id)).toBeDefined();
    expect(removal.removed.value).toBeUndefined();
  });

  test('that fails leaves nothing to undo and says so', async () => {
    const failing = () => Promise.reject(new Error('full'));
    const removal = new RemovalModel({ deletePractice: failing, restorePractice: failing });
    expect(await removal.remove(told)).toBe(false);
    expect(removal.removed.value).toBeUndefined();
    expect(removal.hasFailed.value).toBe(true);
  });

  test('stays undoable when bringing back fails', async () => {
    const removal = new RemovalModel({
      deletePractice: () => Promise.resolve(),
      restorePractice: () => Promise.reject(new Error('full')),
    });
    await removal.remove(told);
    expect(await removal.restore()).toBe(false);
    expect(removal.removed.value).toEqual(told);
  });
});
