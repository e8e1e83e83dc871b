import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { aBody, aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';
import { aTable } from '../../../builders/table.ts';

const longText = Array.from({ length: 200 }, (_, at) => `sana${at}`).join(' ');

async function clippedAgain(library: Library, reading: Partial<PageReading> = {}, address?: string) {
  const clip = await library.beginClip(aClipStart(address === undefined ? {} : { address }));
  const practice = await library.fillClip(clip.id, aReading(reading));
  return { clip, practice };
}

describe('a page that is in the library already', () => {
  test('adds nothing before a person has chosen, and waits among the drafts', async () => {
    const { library } = aLibrary();
    const first = await clipped(library);
    const { clip, practice } = await clippedAgain(library, { draft: aDraft({ rhythm: 'kuukausittain' }) });
    expect(practice).toBeUndefined();
    expect(await library.practiceCount()).toBe(1);
    expect((await library.clip(clip.id))?.state).toBe('known');
    expect((await library.drafts()).map(({ id }) => id)).toEqual([clip.id]);
    expect(await library.knownPage(clip.id)).toMatchObject({
      knownBy: 'address',
      practice: { id: first.id },
      changes: [{ name: 'rhythm', change: 'added' }],
    });
  });

  test('is known by nearly the same text under another address', async () => {
    const { library } = aLibrary();
    await clippedAgain(library, { body: aBody(longText) });
    const { clip } = await clippedAgain(
      library,
      { body: aBody(`${longText} lisää`) },
      'https://toinen.example/sama',
    );
    expect(await library.knownPage(clip.id)).toMatchObject({ knownBy: 'text' });
  });

  test('is known by the address it calls its own', async () => {
    const { library } = aLibrary();
    await clipped(library, {}, 'https://www.koivula.example/poyta');
    const { clip } = await clippedAgain(
      library,
      { canonicalAddress: 'https://koivula.example/poyta' },
      'https://www.koivula.example/?p=12',
    );
    expect(await library.knownPage(clip.id)).toMatchObject({ knownBy: 'address' });
  });

  test('is compared with the page as it was last read, not with a part clipped since', async () => {
    const { library } = aLibrary();
    const tables = [
      aTable([
        ['Vuosi', 'Summa'],
        ['2026', '100'],
      ]),
    ];
    await clippedAgain(library, { tables });
    const part = await library.beginClip(aClipStart({ scope: 'selection' }));
    await library.fillClip(part.id, aReading());
    await library.resolveKnown(part.id, 'add');
    const { clip } = await clippedAgain(library, { tables });
    expect((await library.knownPage(clip.id))?.tables).toEqual({ before: tables, now: tables });
  });

  test('is new when the practice is in the trash', async () => {
    const { library } = aLibrary();
    await library.deletePractice((await clipped(library)).id);
    expect((await clippedAgain(library)).practice).toBeDefined();
  });

  test('updates the practice and keeps what it was as a version', async () => {
    const { library, clock } = aLibrary();
    const first = await clipped(library, { value: '40 €' });
    await library.editPractice(first.id, { tips: 'Kysy kylältä.' });
    clock.now = new Date(clock.now.getTime() + 60_000);
    const { clip } = await clippedAgain(library, { draft: aDraft({ value: '50 €' }) });
    const updated = await library.resolveKnown(clip.id, 'update');
    expect(updated.id).toBe(first.id);
    expect(updated.fields).toMatchObject({ value: '50 €', tips: 'Kysy kylältä.' });
    expect(updated.clipIds).toEqual([first.clipIds[0], clip.id]);
    const found = await library.practice(first.id);
    expect(found?.versions.map(({ practice, isEdit }) => [practice.fields.value, isEdit])).toEqual([
      ['40 €', undefined],
      ['40 €', true],
    ]);
    expect(found?.evidence).toHaveLength(2);
    expect(await library.knownPage(clip.id)).toBeUndefined();
    expect(await library.drafts()).toEqual([]);
  });

  test('gets a former version back, and keeps the one that gives way', async () => {
    const { library, clock } = aLibrary();
    const first = await clipped(library, { value: '40 €' });
    const { clip } = await clippedAgain(library, { draft: aDraft({ value: '50 €' }) });
    await library.resolveKnown(clip.id, 'update');
    clock.now = new Date(clock.now.getTime() + 60_000);
    const [version] = (await library.practice(first.id))?.versions ?? [];
    expect((await library.restoreVersion(version?.id ?? '')).fields.value).toBe('40 €');
    const found = await library.practice(first.id);
    expect(found?.versions.map(({ practice }) => practice.fields.value)).toEqual(['50 €', '40 €']);
  });

  test('becomes a new version that knows the old one, and the old one it', async () => {
    const { library } = aLibrary();
    const first = await clipped(library, { title: 'Avustukset 2025' });
    const { clip } = await clippedAgain(library, { draft: aDraft({ title: 'Avustukset 2026' }) });
    const next = await library.resolveKnown(clip.id, 'new-version');
    expect(next.id).not.toBe(first.id);
    expect((await library.practice(next.id))?.relatives.previous?.title).toBe('Avustukset 2025');
    expect((await library.practice(first.id))?.relatives.next?.title).toBe('Avustukset 2026');
    expect(await library.practiceCount()).toBe(2);
  });

  test('is kept beside the other, or added to it as evidence, as a person chooses', async () => {
    const { library } = aLibrary();
    const first = await clipped(library);
    const both = await clippedAgain(library);
    expect((await library.resolveKnown(both.clip.id, 'keep-both')).id).not.toBe(first.id);
    const more = await clippedAgain(library, { draft: aDraft({ value: '1 €' }) });
    const added = await library.resolveKnown(more.clip.id, 'add');
    expect(added.fields).not.toHaveProperty('value');
    expect(added.clipIds).toContain(more.clip.id);
  });

  test.each(['update', 'new-version', 'keep-both', 'add'] as const)(
    'is asked about again when the choice "%s" is taken back, and all is as it was',
    async (choice) => {
      const { library } = aLibrary();
      const first = await clipped(library, { value: '40 €' });
      const { clip } = await clippedAgain(library, { draft: aDraft({ value: '50 €' }) });
      await library.resolveKnown(clip.id, choice);
      await library.reconsiderKnown(clip.id);
      expect(await library.practiceCount()).toBe(1);
      const found = await library.practice(first.id);
      expect(found?.practice).toMatchObject({ fields: { value: '40 €' }, clipIds: first.clipIds });
      expect(found?.versions).toEqual([]);
      expect((await library.knownPage(clip.id))?.changes).toEqual([{ name: 'value', change: 'changed' }]);
      expect((await library.resolveKnown(clip.id, 'update')).fields.value).toBe('50 €');
    },
  );

  test('does once what is chosen twice', async () => {
    const { library } = aLibrary();
    await clipped(library);
    const { clip } = await clippedAgain(library);
    const first = await library.resolveKnown(clip.id, 'keep-both');
    expect((await library.resolveKnown(clip.id, 'keep-both')).id).toBe(first.id);
    expect(await library.practiceCount()).toBe(2);
  });

  test('leaves no evidence behind when it is thrown away', async () => {
    const { library } = aLibrary();
    await clipped(library);
    const { clip } = await clippedAgain(library, { snapshot: '<p>Sivu</p>' });
    expect(await library.snapshot(clip.id)).toBe('<p>Sivu</p>');
    await library.discardDraft(clip.id);
    expect(await library.knownPage(clip.id)).toBeUndefined();
    expect(await library.snapshot(clip.id)).toBeUndefined();
  });
});
