import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { OrganiseModel } from '../../../../extension/models/organise-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

/** A model on a library with one practice. */
async function organising() {
  const { library } = aLibrary();
  const { id } = await clipped(library);
  const organise = new OrganiseModel(library);
  organise.begin();
  const notes = async () =>
    (await library.practice(id))?.practice.organised?.notes.map(({ text }) => text) ?? [];
  return { library, organise, id, notes };
}

describe('organising', () => {
  it('follows the tags in use', async () => {
    const { organise, id } = await organising();
    await organise.tag([id], 'kylät');
    await vi.waitFor(() => expect(organise.tags.value).toEqual([{ tag: 'kylät', count: 1 }]));
  });

  it('makes a collection by its name and puts the practices in it', async () => {
    const { organise, id } = await organising();
    await organise.addToNew([id], 'Kokous');
    await vi.waitFor(() =>
      expect(organise.collections.value.map(({ collection, count }) => [collection.name, count])).toEqual([
        ['Kokous', 1],
      ]),
    );
  });

  it('says that a change could not be written, until the next one is', async () => {
    const { organise, id } = await organising();
    expect(await organise.tag(['0193a0c0-0000-7000-8000-000000000000'], 'kylät')).toBeUndefined();
    expect(organise.hasFailed.value).toBe(true);
    await organise.tag([id], 'kylät');
    expect(organise.hasFailed.value).toBe(false);
  });
});

describe('a note that is being written', () => {
  it('is saved with its spaces off, and its box shut', async () => {
    const { organise, id, notes } = await organising();
    organise.beginNote(id);
    organise.typeNote(id, undefined, ' Kysy lisää. ');
    await organise.saveNote(id);
    expect(await notes()).toEqual(['Kysy lisää.']);
    expect(organise.notes.value.size).toBe(0);
  });

  it('stays as typed when it could not be written', async () => {
    const { organise } = await organising();
    const stray = '0193a0c0-0000-7000-8000-000000000000';
    organise.typeNote(stray, undefined, 'Kysy lisää.');
    await organise.saveNote(stray);
    expect([...organise.notes.value.values()]).toEqual(['Kysy lisää.']);
    expect(organise.hasFailed.value).toBe(true);
  });

  it('is nothing new when it is empty', async () => {
    const { organise, id, notes } = await organising();
    organise.beginNote(id);
    await organise.saveNote(id);
    expect(await notes()).toEqual([]);
    expect(organise.notes.value.size).toBe(0);
  });
});
