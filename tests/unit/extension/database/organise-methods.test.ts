import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE_LENGTH, MAX_TAGS } from '#shared/practice/organised-schema.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

/** A library with as many practices as asked for, and their ids. */
async function libraryOf(count: number) {
  const { library, clock, name } = aLibrary();
  const ids: string[] = [];
  for (let made = 0; made < count; made++) {
    const practice = await clipped(library, { title: `Käytäntö ${made}` }, `https://kunta.example/${made}`);
    ids.push(practice.id);
  }
  return { library, clock, ids, name };
}

const organisedOf = async (library: Library, id = '') => (await library.practice(id))?.practice.organised;

describe('tags', () => {
  it('are given to many practices at once, and counted', async () => {
    const { library, ids } = await libraryOf(3);
    expect(await library.tagPractices(ids, 'setelit')).toEqual({ changed: 3, full: 0 });
    await library.tagPractices(ids.slice(0, 1), 'kylät');
    expect(await library.tags()).toEqual([
      { tag: 'setelit', count: 3 },
      { tag: 'kylät', count: 1 },
    ]);
  });

  it('are given to more practices than are changed at the same time, each once though named twice, and taken back', async () => {
    const { library, ids, name } = await libraryOf(120);
    expect(await library.tagPractices([...ids, ...ids], 'setelit')).toEqual({ changed: 120, full: 0 });
    expect(await library.tags()).toEqual([{ tag: 'setelit', count: 120 }]);
    await library.deletePractices(ids.slice(0, 70));
    expect([await library.tags(), await library.practiceCount()]).toEqual([
      [{ tag: 'setelit', count: 50 }],
      50,
    ]);
    await library.undo();
    await library.undo();
    expect([await library.tags(), await library.practiceCount()]).toEqual([[], 120]);
    const changes = (await libraryDatabase(name).indexDelta.toArray()) as { order: number }[];
    expect(new Set(changes.map(({ order }) => order)).size).toBe(120);
  });

  it('keep the spelling the library has for them', async () => {
    const { library, ids } = await libraryOf(2);
    await library.tagPractices(ids.slice(0, 1), 'Hyte');
    await library.tagPractices(ids, ' HYTE ');
    expect(await library.tags()).toEqual([{ tag: 'Hyte', count: 2 }]);
  });

  it('leave a practice as it was that has them already: no new revision, no step', async () => {
    const { library, ids } = await libraryOf(1);
    await library.tagPractices(ids, 'kylät');
    const steps = await library.steps();
    expect(await library.tagPractices(ids, 'Kylät')).toEqual({ changed: 0, full: 0 });
    expect(await library.steps()).toEqual(steps);
  });

  it('say how many practices had no room', async () => {
    const { library, ids } = await libraryOf(1);
    for (let given = 0; given < MAX_TAGS; given++) await library.tagPractices(ids, `tunniste ${given}`);
    expect(await library.tagPractices(ids, 'yksi liikaa')).toEqual({ changed: 0, full: 1 });
  });

  it('are taken off however they are written', async () => {
    const { library, ids } = await libraryOf(2);
    await library.tagPractices(ids, 'Kylät');
    expect(await library.untagPractices(ids, 'kylät')).toEqual({ changed: 2, full: 0 });
    expect(await library.tags()).toEqual([]);
  });

  it('are renamed everywhere as one step that can be taken back', async () => {
    const { library, ids } = await libraryOf(3);
    await library.tagPractices(ids, 'hyvinvointisetelit');
    expect(await library.renameTag('hyvinvointisetelit', 'setelit')).toEqual({ changed: 3, full: 0 });
    expect(await library.tags()).toEqual([{ tag: 'setelit', count: 3 }]);
    await library.undo();
    expect(await library.tags()).toEqual([{ tag: 'hyvinvointisetelit', count: 3 }]);
  });

  it('become one when a tag is renamed to another', async () => {
    const { library, ids } = await libraryOf(2);
    await library.tagPractices(ids, 'hyte');
    await library.tagPractices(ids.slice(1), 'hyvinvointi');
    await library.renameTag('hyte', 'Hyvinvointi');
    expect((await organisedOf(library, ids[1]))?.tags).toEqual(['Hyvinvointi']);
    expect(await library.tags()).toEqual([{ tag: 'Hyvinvointi', count: 2 }]);
  });

  it('are not counted of a practice in the trash, and are back with it', async () => {
    const { library, ids } = await libraryOf(1);
    await library.tagPractices(ids, 'kylät');
    await library.deletePractices(ids);
    expect(await library.tags()).toEqual([]);
    await library.restorePractices(ids);
    expect(await library.tags()).toEqual([{ tag: 'kylät', count: 1 }]);
  });

  it('change nothing when one of the practices is not there', async () => {
    const { library, ids } = await libraryOf(1);
    const stray = '0193a0c0-0000-7000-8000-000000000000';
    await expect(library.tagPractices([...ids, stray], 'kylät')).rejects.toThrow('There is no practice');
    expect(await library.tags()).toEqual([]);
  });
});

describe('pins', () => {
  it('are set with their moment, kept when set again, and taken off', async () => {
    const { library, clock, ids } = await libraryOf(1);
    await library.pinPractices(ids);
    const pinnedAt = (await organisedOf(library, ids[0]))?.pinnedAt;
    clock.now = new Date('2026-12-01T10:00:00.000Z');
    await library.pinPractices(ids);
    expect((await organisedOf(library, ids[0]))?.pinnedAt).toBe(pinnedAt);
    await library.unpinPractices(ids);
    expect((await organisedOf(library, ids[0]))?.pinnedAt).toBeUndefined();
  });

  it('are steps named after the practice when it is only one', async () => {
    const { library, ids } = await libraryOf(2);
    await library.pinPractices(ids.slice(0, 1));
    await library.pinPractices(ids);
    const [many, one] = await library.steps();
    expect([one?.title, many?.title]).toEqual(['Käytäntö 0', '']);
  });
});

describe('notes', () => {
  it('are added, written anew and taken away', async () => {
    const { library, clock, ids } = await libraryOf(1);
    const [id = ''] = ids;
    await library.addNote(id, ' Kysy lisää. ');
    const [note] = (await organisedOf(library, id))?.notes ?? [];
    expect(note).toMatchObject({ text: 'Kysy lisää.', writtenAt: clock.now.toISOString() });
    clock.now = new Date('2026-12-01T10:00:00.000Z');
    await library.changeNote(id, note?.id ?? '', 'Kysytty.');
    expect((await organisedOf(library, id))?.notes).toEqual([
      { id: note?.id, text: 'Kysytty.', writtenAt: clock.now.toISOString() },
    ]);
    await library.removeNote(id, note?.id ?? '');
    expect((await organisedOf(library, id))?.notes).toEqual([]);
    await library.undo();
    expect((await organisedOf(library, id))?.notes).toHaveLength(1);
  });

  it('are not written when they are empty or too long, and that is told', async () => {
    const { library, ids } = await libraryOf(1);
    expect(await library.addNote(ids[0] ?? '', '  ')).toEqual({ changed: 0, full: 1 });
    expect(await library.addNote(ids[0] ?? '', 'a'.repeat(MAX_NOTE_LENGTH + 1))).toEqual({
      changed: 0,
      full: 1,
    });
  });
});
