import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import type { RowCursor } from '../../../../extension/database/library.ts';
import { NotInLibrary } from '../../../../extension/database/library-unavailable.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';

/** A library with practices titled `1`, `2`, … in the order they came; each third one a second later. */
async function aLibraryOf(count: number): Promise<TestLibrary> {
  const made = aLibrary();
  for (let number = 1; number <= count; number += 1) {
    if (number % 3 === 0) made.clock.now = new Date(made.clock.now.getTime() + 1_000);
    await clipped(made.library, { title: `${number}` });
  }
  return made;
}

describe('newestPractices', () => {
  test('pages through equal moments without losing or repeating any', async () => {
    const { library } = await aLibraryOf(11);
    const seen: string[] = [];
    const moments: string[] = [];
    let after: RowCursor | undefined;
    do {
      const page = await library.newestPractices({ limit: 4, ...(after && { after }) });
      seen.push(...page.rows.map((row) => row.title));
      moments.push(...page.rows.map((row) => row.createdAt));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(11);
    expect(new Set(seen).size).toBe(11);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  test('names no next page at the end', async () => {
    const { library } = await aLibraryOf(4);
    expect((await library.newestPractices({ limit: 4 })).next).toBeUndefined();
  });

  test('leaves out a damaged row, counts it, and goes on to the next page', async () => {
    const { library, name } = await aLibraryOf(6);
    const all = (await library.newestPractices({ limit: 10 })).rows;
    const raw = await new Dexie(name).open();
    await raw.table('practiceRows').update(all[1]?.id, { kind: 'nonsense' });
    await raw.table('practiceRows').update(all[2]?.id, { title: 7 });
    raw.close();
    const first = await library.newestPractices({ limit: 3 });
    expect(first).toMatchObject({ rows: [all[0]], unreadable: 2 });
    const rest = await library.newestPractices({ limit: 3, ...(first.next && { after: first.next }) });
    expect(rest.rows).toEqual(all.slice(3));
  });

  test('keeps a row under 2 kB, however long the card', async () => {
    const { library } = aLibrary();
    await clipped(library, {
      title: 'ä'.repeat(2_000),
      summary: 'pitkä '.repeat(9_000),
      site: 's'.repeat(2_000),
    });
    const [row] = (await library.newestPractices({ limit: 1 })).rows;
    expect(new TextEncoder().encode(JSON.stringify(row)).length).toBeLessThan(2_048);
    expect(row?.title).toHaveLength(200);
    expect(row?.title.endsWith('…')).toBe(true);
    expect(row?.summary?.length).toBeLessThanOrEqual(240);
  });
});

describe('deletePractice and restorePractice', () => {
  test('keep the count right, also when done twice', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    await clipped(library);
    await library.deletePractice(practice.id);
    await library.deletePractice(practice.id);
    expect(await library.practiceCount()).toBe(1);
    expect(await library.practice(practice.id)).toBeUndefined();
    expect((await library.newestPractices({ limit: 5 })).rows).toHaveLength(1);
    await library.restorePractice(practice.id);
    await library.restorePractice(practice.id);
    expect(await library.practiceCount()).toBe(2);
    const found = await library.practice(practice.id);
    expect(found?.practice).toEqual({ ...practice, updatedAt: found?.practice.updatedAt, revision: 3 });
    expect(found?.evidence[0]?.body).toBeDefined();
  });

  test('fail plainly for a practice that is not there', async () => {
    await expect(aLibrary().library.deletePractice('nothing')).rejects.toBeInstanceOf(NotInLibrary);
  });

  test('count anew when the kept count is lost', async () => {
    const { library, name } = await aLibraryOf(4);
    const raw = await new Dexie(name).open();
    await raw.table('facts').clear();
    raw.close();
    expect(await library.practiceCount()).toBe(4);
    await library.deletePractice((await library.newestPractices({ limit: 1 })).rows[0]?.id ?? '');
    expect(await library.practiceCount()).toBe(3);
  });
});

describe('editPractice', () => {
  test('marks only what was really changed as typed', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    const changes = { title: 'Yhteinen pöytä', locality: 'Koivula', summary: undefined };
    const after = await library.editPractice(practice.id, changes);
    expect(after.provenance).toEqual({ title: { source: 'typed' } });
    expect(after.fields).toMatchObject({ title: 'Yhteinen pöytä', locality: 'Koivula' });
    expect('summary' in after.fields).toBe(false);
    expect(after.revision).toBe(2);
    const [row] = (await library.newestPractices({ limit: 1 })).rows;
    expect(row).toMatchObject({
      title: 'Yhteinen pöytä',
      addressKey: 'koivula.example/hyvinvointi/kumppanuuspoyta',
    });
    expect(row?.summary).toBeUndefined();
  });

  test('writes nothing when nothing changes', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    expect(await library.editPractice(practice.id, { title: practice.fields.title })).toEqual(practice);
  });

  test('refuses an empty title and keeps the card as it was', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    await expect(library.editPractice(practice.id, { title: undefined })).rejects.toThrow();
    expect((await library.practice(practice.id))?.practice).toEqual(practice);
  });
});

describe('practice', () => {
  test('leaves out a body whose text is not what was saved', async () => {
    const { library, name } = aLibrary();
    const practice = await clipped(library);
    const raw = await new Dexie(name).open();
    await raw.table('clipBodies').update(practice.clipIds[0], { text: 'Muuttunut' });
    raw.close();
    const found = await library.practice(practice.id);
    expect(found?.evidence).toHaveLength(1);
    expect(found?.evidence[0]?.body).toBeUndefined();
  });
});

describe('samePage', () => {
  test('finds the living practices of the same page, the newest first', async () => {
    const { library, clock } = aLibrary();
    const titles = ['first', 'second', 'third'];
    const made = [];
    for (const title of titles) {
      clock.now = new Date(clock.now.getTime() + 1_000);
      made.push(await clipped(library, { title }, `https://koivula.example/poyta/?utm_source=${title}`));
    }
    await clipped(library, { title: 'other' }, 'https://koivula.example/muu');
    const [first, second, third] = made.map((practice) => practice.id);
    const same = async (id = '') => (await library.samePage(id)).map((row) => row.id);
    expect(await same(first)).toEqual([third, second]);
    await library.deletePractice(third ?? '');
    expect(await same(first)).toEqual([second]);
  });
});
