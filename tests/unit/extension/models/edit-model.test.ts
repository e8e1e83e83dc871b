import { describe, expect, test } from 'vitest';
import { EditModel, editKey } from '../../../../extension/models/edit-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aPractice, withEvidence } from '../../../builders/practice.ts';

const practice = aPractice();
const key = editKey(practice.id, 'title');

function anEditor(isBroken = false) {
  const library = inMemoryLibrary({ practices: [withEvidence(practice)] });
  const editPractice = isBroken ? () => Promise.reject(new Error('full')) : library.editPractice;
  const edits = new EditModel({ editPractice });
  edits.begin(practice, 'title', 'fi');
  return { library, edits };
}

describe('editing a field', () => {
  test('saves what was typed and closes the editor', async () => {
    const { library, edits } = anEditor();
    edits.change(practice.id, 'title', 'Uusi otsikko');
    expect(await edits.save(practice.id, 'title')).toBe(true);
    expect((await library.practice(practice.id))?.practice.fields.title).toBe('Uusi otsikko');
    expect(edits.edits.value.size).toBe(0);
  });

  test('keeps the text when the library refuses', async () => {
    const { edits } = anEditor(true);
    edits.change(practice.id, 'title', 'Uusi otsikko');
    expect(await edits.save(practice.id, 'title')).toBe(false);
    expect(edits.edits.value.get(key)).toMatchObject({
      draft: 'Uusi otsikko',
      error: 'not-saved',
      isSaving: false,
    });
  });

  test('keeps the text when it is not understood, and forgets the error at the next change', async () => {
    const { edits } = anEditor();
    edits.change(practice.id, 'title', '');
    await edits.save(practice.id, 'title');
    expect(edits.edits.value.get(key)).toMatchObject({ draft: '', error: 'title-missing' });
    edits.change(practice.id, 'title', 'x');
    expect(edits.edits.value.get(key)).not.toHaveProperty('error');
  });

  test('does not write when nothing was changed', async () => {
    const { edits } = anEditor(true);
    expect(await edits.save(practice.id, 'title')).toBe(true);
  });

  test('keeps what was typed when the same field is opened again', () => {
    const { edits } = anEditor();
    edits.change(practice.id, 'title', 'Kesken');
    edits.begin(practice, 'title', 'fi');
    expect(edits.edits.value.get(key)?.draft).toBe('Kesken');
  });

  test('keeps the edits of several practices apart and lists the unsaved ones', () => {
    const { edits } = anEditor();
    const other = aPractice();
    edits.begin(other, 'summary', 'fi');
    edits.change(other.id, 'summary', 'Toinen');
    expect(edits.unsaved.value.map(({ practiceId }) => practiceId)).toEqual([other.id]);
    expect(edits.edits.value.size).toBe(2);
  });

  test('forgets what was typed when it is cancelled', () => {
    const { edits } = anEditor();
    edits.change(practice.id, 'title', 'Kesken');
    edits.cancel(practice.id, 'title');
    expect(edits.unsaved.value).toEqual([]);
  });
});
