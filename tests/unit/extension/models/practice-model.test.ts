import { describe, expect, test } from 'vitest';
import { PracticeModel } from '../../../../extension/models/practice-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aPractice, withEvidence } from '../../../builders/practice.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const practice = aPractice();

describe('the open practice', () => {
  test('follows its changes', async () => {
    const library = inMemoryLibrary({ practices: [withEvidence(practice)] });
    const model = new PracticeModel(library);
    model.show(practice.id);
    expect(model.open.value.state).toBe('loading');
    await settle();
    await library.editPractice(practice.id, { title: 'Toinen' });
    await settle();
    expect(model.open.value).toMatchObject({
      state: 'ready',
      found: { practice: { fields: { title: 'Toinen' } } },
    });
    await library.deletePractice(practice.id);
    await settle();
    expect(model.open.value.state).toBe('missing');
  });

  test('is none when none is asked for, whatever comes late', async () => {
    const model = new PracticeModel(inMemoryLibrary({ practices: [withEvidence(practice)] }));
    model.show(practice.id);
    model.show(undefined);
    await settle();
    expect(model.open.value).toEqual({ state: 'none' });
  });
});
