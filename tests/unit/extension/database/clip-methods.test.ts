import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { NotInLibrary } from '../../../../extension/database/library-unavailable.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';
import { aPublicationFile } from '../../../builders/publication-file.ts';

describe('beginClip', () => {
  test('notes the click before anything is read', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    expect(await library.clip(clip.id)).toEqual(clip);
    expect(clip).toMatchObject({ state: 'begun', addressKey: 'koivula.example/hyvinvointi/kumppanuuspoyta' });
    expect(await library.practiceCount()).toBe(0);
  });

  test('keeps the beginning of an address and a title that are too long', async () => {
    const { library } = aLibrary();
    const address = `https://koivula.example/?q=${'a'.repeat(5_000)}`;
    const clip = await library.beginClip(aClipStart({ address, tabTitle: 't'.repeat(3_000) }));
    expect([clip.address.length, clip.tabTitle.length]).toEqual([4_000, 2_000]);
  });
});

describe('fillClip', () => {
  test('makes the practice, keeps the evidence and counts it', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const canonicalAddress = 'https://koivula.example/kumppanuuspoyta';
    const practice = await library.fillClip(clip.id, aReading({ canonicalAddress }));
    const found = await library.practice(practice?.id ?? '');
    expect(found?.practice).toEqual(practice);
    expect(found?.practice.provenance.title).toEqual({
      source: 'heading',
      passage: 'Kumppanuuspöytä',
      clipId: clip.id,
    });
    expect(found?.evidence[0]?.clip).toMatchObject({
      state: 'saved',
      language: 'fi',
      canonicalAddress,
      revision: 2,
    });
    expect(found?.evidence[0]?.body?.text).toBe(aReading().body.text);
    expect(await library.practiceCount()).toBe(1);
  });

  test('ignores a late reading of a clip that was thrown away', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    await library.discardDraft(clip.id);
    expect(await library.fillClip(clip.id, aReading())).toBeUndefined();
    expect(await library.practiceCount()).toBe(0);
    expect((await library.newestPractices({ limit: 5 })).rows).toEqual([]);
  });

  test('fills an interrupted clip whose reading comes late', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    await library.interruptClip(clip.id);
    await library.fillClip(clip.id, aReading());
    expect((await library.clip(clip.id))?.state).toBe('saved');
    expect(await library.drafts()).toEqual([]);
  });

  test('makes one practice when the same reading comes twice', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const [first, second] = await Promise.all([
      library.fillClip(clip.id, aReading()),
      library.fillClip(clip.id, aReading()),
    ]);
    expect(second).toEqual(first);
    expect(await library.practiceCount()).toBe(1);
  });

  test('writes all or nothing', async () => {
    const { library, name } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException(`No room in ${this.name}`, 'QuotaExceededError');
    });
    await expect(library.fillClip(clip.id, aReading())).rejects.toMatchObject({ reason: 'full' });
    put.mockRestore();
    expect((await library.clip(clip.id))?.state).toBe('begun');
    const raw = await new Dexie(name).open();
    const counts = await Promise.all(
      ['practices', 'practiceRows', 'clipBodies'].map((table) => raw.table(table).count()),
    );
    expect(counts).toEqual([0, 0, 0]);
    raw.close();
    await library.fillClip(clip.id, aReading());
    expect(await library.practiceCount()).toBe(1);
  });

  test('writes nothing when only the last write fails', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const put = IDBObjectStore.prototype.put;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      if (this.name === 'clipBodies') throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(library.fillClip(clip.id, aReading())).rejects.toMatchObject({ reason: 'full' });
    failing.mockRestore();
    expect((await library.clip(clip.id))?.practiceId).toBeUndefined();
    expect((await library.newestPractices({ limit: 5 })).rows).toEqual([]);
    expect(await library.practiceCount()).toBe(0);
  });
});

describe('a publication that comes with the page', () => {
  test('is kept whole and tells the card what the agreement is', async () => {
    const { library } = aLibrary();
    const publication = aPublicationFile();
    const clip = await library.beginClip(aClipStart());
    const reading = aReading({
      draft: aDraft({ kind: 'page' }),
      publicationText: JSON.stringify(publication),
    });
    const practice = await library.fillClip(clip.id, reading);
    expect(practice?.fields).toMatchObject({
      kind: 'agreement',
      title: 'Koivulan elinvoimasopimus',
      summary: 'Sopimuksella vahvistetaan arjen turvaa.',
      municipalityCode: '091',
      elements: ['wellbeing', 'participation'],
      lifeStages: ['youth'],
      topics: ['Osallisuus'],
    });
    expect(practice?.provenance.kind).toEqual({
      source: 'publication',
      passage: 'agreement',
      clipId: clip.id,
    });
    expect(practice?.agreementId).toBe(publication.agreement.id);
    const found = await library.practice(practice?.id ?? '');
    expect(found?.publication).toEqual(publication);
    expect(found?.publicationProblem).toBeUndefined();
  });

  test('speaks the language of the page where it can', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const reading = aReading({
      draft: aDraft({ language: 'sv' }),
      publicationText: JSON.stringify(aPublicationFile()),
    });
    const practice = await library.fillClip(clip.id, reading);
    expect(practice?.fields.title).toBe('Björklidens livskraftsavtal');
  });

  test.each([
    [
      'is not whole',
      JSON.stringify({ ...aPublicationFile(), partners: 'none' }),
      { kind: 'invalid', where: 'partners' },
    ],
    ['is not JSON', '{"format":', { kind: 'not-json' }],
    [
      'is newer',
      JSON.stringify({ ...aPublicationFile(), version: 9 }),
      { kind: 'newer-version', version: 9 },
    ],
  ])('does not fail the clip when it %s', async (_what, publicationText, problem) => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    const practice = await library.fillClip(clip.id, aReading({ publicationText }));
    expect(practice?.fields.kind).toBe('partnership-table');
    const found = await library.practice(practice?.id ?? '');
    expect(found?.publication).toBeUndefined();
    expect(found?.publicationProblem).toEqual(problem);
  });
});

describe('drafts', () => {
  test('are the interrupted clips, the newest first', async () => {
    const { library, clock } = aLibrary();
    const first = await library.beginClip(aClipStart());
    clock.now = new Date('2026-11-22T11:00:00.000Z');
    const second = await library.beginClip(aClipStart());
    await clipped(library);
    clock.now = new Date('2026-11-22T12:00:00.000Z');
    const third = await library.beginClip(aClipStart());
    expect(await library.interruptClipsBegunBefore(clock.now)).toBe(2);
    expect((await library.drafts()).map((clip) => clip.id)).toEqual([second.id, first.id]);
    expect((await library.clip(third.id))?.state).toBe('begun');
    await library.discardDraft(second.id);
    expect((await library.drafts()).map((clip) => clip.id)).toEqual([first.id]);
  });

  test('does not call a saved clip interrupted', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    await library.interruptClip(practice.clipIds[0] ?? '');
    expect((await library.clip(practice.clipIds[0] ?? ''))?.state).toBe('saved');
  });

  test('does not throw away a clip that a practice rests on', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    await library.discardDraft(practice.clipIds[0] ?? '');
    expect(await library.clip(practice.clipIds[0] ?? '')).toBeDefined();
  });
});

describe('keepAddress', () => {
  test('makes a practice that knows only its title and address', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    await library.interruptClip(clip.id);
    const practice = await library.keepAddress(clip.id, 'Pöytäkirja');
    expect(practice).toMatchObject({ fields: { kind: 'page', title: 'Pöytäkirja' }, clipIds: [clip.id] });
    expect((await library.clip(clip.id))?.state).toBe('address-only');
    expect((await library.practice(practice.id))?.evidence).toEqual([
      { clip: await library.clip(clip.id), tables: [], images: [], hasSnapshot: false },
    ]);
    expect(await library.practiceCount()).toBe(1);
    expect(await library.drafts()).toEqual([]);
  });

  test('fails plainly for a draft that was thrown away', async () => {
    const { library } = aLibrary();
    const clip = await library.beginClip(aClipStart());
    await library.discardDraft(clip.id);
    await expect(library.keepAddress(clip.id, 'Pöytäkirja')).rejects.toBeInstanceOf(NotInLibrary);
  });
});
