import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../extension/database/library.ts';
import { aLibrary, clipped as clippedPractice, type TestLibrary } from '../../../builders/library.ts';

let library: Library;
let clock: TestLibrary['clock'];

beforeEach(() => {
  ({ library, clock } = aLibrary());
});

async function clipped(title: string): Promise<string> {
  const address = `https://esimerkki.example/${encodeURIComponent(title)}`;
  return (await clippedPractice(library, { title }, address)).id;
}

const titleOf = async (id: string) => (await library.practice(id))?.practice.fields.title;

describe('steps', () => {
  test('are taken back one by one, the newest first, and done again in order', async () => {
    const id = await clipped('alku');
    for (const title of ['yksi', 'kaksi', 'kolme']) await library.editPractice(id, { title });
    expect((await library.steps()).map(({ action, title }) => [action, title])).toEqual([
      ['edit', 'kaksi'],
      ['edit', 'yksi'],
      ['edit', 'alku'],
    ]);
    await library.undo();
    expect(await titleOf(id)).toBe('kaksi');
    await library.undo();
    expect(await titleOf(id)).toBe('yksi');
    await library.redo();
    expect(await titleOf(id)).toBe('kaksi');
    await library.undo();
    await library.undo();
    expect(await titleOf(id)).toBe('alku');
    for (let again = 0; again < 3; again += 1) expect((await library.redo()).left).toBe(0);
    expect(await titleOf(id)).toBe('kolme');
    expect((await library.redo()).steps).toEqual([]);
  });

  test('are taken back down to a chosen one at once', async () => {
    const id = await clipped('alku');
    for (const title of ['yksi', 'kaksi', 'kolme']) await library.editPractice(id, { title });
    const steps = await library.steps();
    const { steps: taken } = await library.undo(steps[1]?.id);
    expect(taken).toHaveLength(2);
    expect(await titleOf(id)).toBe('yksi');
  });

  test('cannot be done again once something else was done', async () => {
    const id = await clipped('alku');
    await library.editPractice(id, { title: 'yksi' });
    await library.undo();
    await library.editPractice(id, { title: 'kaksi' });
    expect((await library.redo()).steps).toEqual([]);
    expect(await titleOf(id)).toBe('kaksi');
  });

  test('bring back several practices at once and count them', async () => {
    const ids = [await clipped('yksi'), await clipped('kaksi'), await clipped('kolme')];
    await library.deletePractices(ids);
    expect(await library.practiceCount()).toBe(0);
    expect((await library.steps())[0]).toMatchObject({ action: 'delete', title: '', count: 3 });
    await library.undo();
    expect(await library.practiceCount()).toBe(3);
    expect((await library.newestPractices({ limit: 5 })).rows).toHaveLength(3);
  });

  test('with removed personal data are forgotten, so that undo cannot bring it back', async () => {
    const id = await clipped('Maija Esimerkki');
    await library.editPractice(id, { title: 'ilman nimeä' });
    const texts = await library.personalTexts(id);
    await library.replacePersonalTexts(texts, texts);
    expect(await library.steps()).toEqual([]);
  });

  // A hundred saves take their time on a busy machine.
  test('keep only the last hundred', { timeout: 60_000 }, async () => {
    const id = await clipped('alku');
    for (let turn = 0; turn < 103; turn += 1) await library.editPractice(id, { title: `nimi ${turn}` });
    const steps = await library.steps();
    expect(steps).toHaveLength(100);
    await library.undo(steps.at(-1)?.id);
    expect(await titleOf(id)).toBe('nimi 2');
  });

  test('that change nothing leave no trace', async () => {
    const id = await clipped('alku');
    await library.editPractice(id, { title: 'alku' });
    expect(await library.steps()).toEqual([]);
  });
});

describe('a correction', () => {
  test('keeps what stood before a sitting as one version, and undo takes the version along', async () => {
    const id = await clipped('alku');
    await library.editPractice(id, { title: 'yksi' });
    await library.editPractice(id, { title: 'kaksi' });
    const versions = async () => (await library.practice(id))?.versions.map((v) => v.practice.fields.title);
    expect(await versions()).toEqual(['alku']);
    clock.now = new Date(clock.now.getTime() + 30 * 60_000);
    await library.editPractice(id, { title: 'kolme' });
    expect(await versions()).toEqual(['kaksi', 'alku']);
    await library.undo();
    expect(await versions()).toEqual(['alku']);
    await library.redo();
    expect(await versions()).toEqual(['kaksi', 'alku']);
  });
});

describe('the trash', () => {
  test('lists what was put there last first, gives it back, and erases it with all it rests on', async () => {
    const [first, second] = [await clipped('yksi'), await clipped('kaksi')];
    await library.deletePractice(first);
    clock.now = new Date(clock.now.getTime() + 1_000);
    await library.deletePractice(second);
    const { items, total } = await library.trash(1);
    expect([total, items.map(({ title }) => title)]).toEqual([2, ['kaksi']]);
    await library.restoreFromTrash(items);
    expect(await titleOf(second)).toBe('kaksi');
    expect(await library.emptyTrash()).toBe(1);
    expect((await library.trash(10)).total).toBe(0);
    expect(await library.practice(first)).toBeUndefined();
    await expect(library.restorePractice(first)).rejects.toThrow();
    expect((await library.steps()).map(({ title }) => title)).not.toContain('yksi');
  });
});

describe('merging', () => {
  test('takes the chosen fields and all evidence, puts the other in the trash, and undo takes it back whole', async () => {
    const [kept, other] = [await clipped('yksi'), await clipped('kaksi')];
    await library.editPractice(kept, { summary: 'oma' });
    await library.editPractice(other, { summary: 'toisen', funder: 'Rahoittaja' });
    await library.mergePractices(kept, other, new Set(['funder']));
    const merged = await library.practice(kept);
    expect(merged?.practice.fields).toMatchObject({ title: 'yksi', summary: 'oma', funder: 'Rahoittaja' });
    expect(merged?.evidence).toHaveLength(2);
    expect(await library.practice(other)).toBeUndefined();
    expect(await library.practiceCount()).toBe(1);
    expect((await library.undo()).left).toBe(0);
    expect((await library.practice(kept))?.practice.fields.funder).toBeUndefined();
    expect((await library.practice(other))?.evidence).toHaveLength(1);
    expect(await library.practiceCount()).toBe(2);
  });

  test('refuses a practice that is in the trash, and changes nothing', async () => {
    const [kept, other] = [await clipped('yksi'), await clipped('kaksi')];
    await library.deletePractice(other);
    await expect(library.mergePractices(kept, other, new Set())).rejects.toThrow();
    expect((await library.practice(kept))?.evidence).toHaveLength(1);
  });
});
