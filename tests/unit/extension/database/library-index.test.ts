import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CollectionFacts } from '#shared/collection/collection-schema.ts';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { answerFinder } from '../../../../extension/database/answer-finder.ts';
import type { Finder } from '../../../../extension/database/finder.ts';
import { type FinderReply, finderQuestionSchema } from '../../../../extension/database/finder-protocol.ts';
import { GenerationWriter } from '../../../../extension/database/index-store.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import type { LibraryIndex } from '../../../../extension/database/library-index.ts';
import { openFinder } from '../../../../extension/database/open-finder.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

let library: Library;
let db: LibraryDatabase;

beforeEach(() => {
  const made = aLibrary();
  library = made.library;
  db = libraryDatabase(made.name);
  vi.restoreAllMocks();
});

/** A window of its own: it knows nothing of what others have in memory. */
function aWindow(): { finder: Finder; index: LibraryIndex; told: FinderReply[] } {
  const takers: ((message: unknown) => void)[] = [];
  const told: FinderReply[] = [];
  const { answer, index } = answerFinder(db, (reply) => {
    told.push(reply);
    for (const take of takers) take(structuredClone(reply));
  });
  const finder = openFinder({
    send: (question) => void answer(finderQuestionSchema.parse(structuredClone(question))),
    listen: (take) => takers.push(take),
    onEnd: () => undefined,
  });
  return { finder, index, told };
}

const ALL = { offset: 0, limit: 50 };

async function found(words: string, window = aWindow()): Promise<string[]> {
  await window.finder.find(EVERYTHING, ALL);
  await window.index.settled();
  const { ids, index } = await window.finder.find({ ...EVERYTHING, words }, ALL);
  expect(index).toEqual({ state: 'ready' });
  return ids;
}

const clip = async (title: string) =>
  (await clipped(library, { title }, `https://esimerkki.example/${encodeURIComponent(title)}`)).id;

describe('the index of a library', () => {
  test('finds inflected words of what was clipped before it was made and after', async () => {
    const window = aWindow();
    const one = await clip('Kumppanuuspöytä Koivulassa');
    expect(await found('kumppanuuspöydän', window)).toEqual([one]);
    const two = await clip('Toinen kumppanuuspöytä');
    expect(await found('kumppanuuspöydissä', window)).toEqual(expect.arrayContaining([one, two]));
  });

  test('follows a card that is changed, thrown away and brought back', async () => {
    const window = aWindow();
    const id = await clip('Kyläkahvila');
    expect(await found('kyläkahvila', window)).toEqual([id]);
    await library.editPractice(id, { title: 'Liikuntaneuvonta' });
    expect(await found('kyläkahvila', window)).toEqual([]);
    expect(await found('liikuntaneuvontaa', window)).toEqual([id]);
    await library.deletePractice(id);
    expect(await found('liikuntaneuvontaa', window)).toEqual([]);
    await library.restorePractice(id);
    expect(await found('liikuntaneuvontaa', window)).toEqual([id]);
  });

  test('is seen by a window that had it open before another one changed it', async () => {
    const [one, other] = [aWindow(), aWindow()];
    await found('', one);
    await found('', other);
    const id = await clip('Etsivä nuorisotyö');
    expect(await found('nuorisotyön', one)).toEqual([id]);
    expect(await found('nuorisotyön', other)).toEqual([id]);
  });

  test('is made anew when its parts are lost, when a part is damaged, and when it disagrees with the records', async () => {
    const id = await clip('Kulttuurikaveri');
    expect(await found('kulttuurikaverin')).toEqual([id]);
    await db.indexParts.clear();
    expect(await found('kulttuurikaverin')).toEqual([id]);

    await db.indexParts.toCollection().modify((part) => {
      const { content } = part as { content?: { bytes?: Uint8Array } };
      if (content?.bytes !== undefined) content.bytes.fill(7);
    });
    expect(await found('kulttuurikaverin')).toEqual([id]);

    await db.indexDelta.clear();
    await clip('Ruoka-apu');
    await db.indexDelta.clear();
    expect(await found('ruoka-apua')).toHaveLength(1);
  });

  test('counts a collection as a theme from the moment it has a period', async () => {
    const window = aWindow();
    const told: CollectionFacts = { name: 'Vuoden 2027 haku', order: 'date', materials: [], members: [] };
    const { id } = await library.makeCollection(told);
    await library.addToCollection(id, [await clip('Kyläkahvila')]);
    await found('kyläkahvila', window);
    const { facets } = await window.finder.find(EVERYTHING, ALL);
    expect([facets.collection?.values, facets.theme?.values]).toEqual([[{ value: id, count: 1 }], []]);
    await library.changeCollection(id, { ...told, period: { from: '2027-01-01', until: '2027-12-31' } });
    const changed = (await window.finder.find(EVERYTHING, ALL)).facets;
    expect([changed.collection?.values, changed.theme?.values]).toEqual([[], [{ value: id, count: 1 }]]);
  });

  test('says how far it is while it is made, and meanwhile finds by titles alone', async () => {
    const ids = [await clip('Kyläkahvila yksi'), await clip('Kyläkahvila kaksi')];
    const window = aWindow();
    const states: unknown[] = [];
    window.finder.watchIndex((state) => states.push(state), new AbortController().signal);
    await found('kyläkahvilan', window);
    expect(states).toContainEqual(expect.objectContaining({ state: 'building', total: 2 }));
    expect(states.at(-1)).toEqual({ state: 'ready' });
    expect(ids).toHaveLength(2);
  });

  test('keeps the words of the pages when only the card changes and the base is made anew between', async () => {
    const id = await clip('Ystäväpalvelu');
    const { practice } = (await library.practice(id)) ?? {};
    const body = await db.clipBodies.get(practice?.clipIds[0] ?? '');
    await db.clipBodies.put({ ...body, clipId: practice?.clipIds[0] ?? '', text: 'satamanosturi' } as never);
    await db.indexParts.clear();
    await db.indexDelta.clear();
    expect(await found('satamanosturin')).toEqual([id]);
    await library.editPractice(id, { title: 'Muu otsikko' });
    expect(await found('satamanosturin')).toEqual([id]);
    expect(await found('ystäväpalvelu')).toEqual([]);
  });
});

describe('a window that is closed while it puts the index together', () => {
  // The browser frees the lock of a window that is closed; nobody does so for one that a test leaves hanging.
  beforeEach(() => void vi.stubGlobal('navigator', {}));
  afterEach(() => void vi.unstubAllGlobals());

  const points = ['putChunk', 'finish'] as const;

  test.each(points)('at %s leaves an index that opens right', async (point) => {
    const id = await clip('Kyläkahvila');
    const closed = vi
      .spyOn(GenerationWriter.prototype, point)
      .mockImplementation(() => new Promise<never>(() => undefined));
    const window = aWindow();
    const { ids, index } = await window.finder.find({ ...EVERYTHING, words: 'kyläkahvila' }, ALL);
    expect([ids, index.state]).toEqual([[id], 'building']);
    closed.mockRestore();
    const other = await clip('Toinen kyläkahvila');
    expect((await found('kyläkahvilassa')).sort()).toEqual([id, other].sort());
  });

  test('after writing the parts, but not that they are the index, leaves one that opens right', async () => {
    const id = await clip('Kyläkahvila');
    vi.spyOn(db.indexParts, 'put').mockRejectedValue(new Error('The window is gone'));
    const window = aWindow();
    await window.finder.find(EVERYTHING, ALL);
    await window.index.settled();
    expect(window.index.state).toEqual({ state: 'failed' });
    expect(await db.indexParts.count()).toBeGreaterThan(0);
    expect(await db.indexDelta.count()).toBe(1);
    vi.restoreAllMocks();
    expect(await found('kyläkahvilassa')).toEqual([id]);
    const names = (await db.indexParts.toCollection().primaryKeys()).map((name) => name.split('/')[0]);
    expect(new Set(names).size).toBe(2);
  });

  test('loses no change that was made while the index was being merged', async () => {
    const first = await clip('Kyläkahvila');
    const window = aWindow();
    await found('', window);
    await library.deletePractice(first);
    await library.restorePractice(first);
    const finish = GenerationWriter.prototype.finish;
    let late = '';
    vi.spyOn(GenerationWriter.prototype, 'finish').mockImplementation(async function (
      this: GenerationWriter,
      ...given
    ) {
      late = await clip('Myöhäinen kyläkahvila');
      return finish.apply(this, given);
    });
    await db.indexDelta.toCollection().modify({ mustForget: true });
    const merging = aWindow();
    await found('', merging);
    await merging.index.tidy();
    expect(late).not.toBe('');
    expect(await db.indexDelta.count()).toBe(1);
    expect((await found('kyläkahvilan', window)).sort()).toEqual([first, late].sort());
    expect((await found('kyläkahvilan')).sort()).toEqual([first, late].sort());
  });
});

test('a newer search overtakes an older one', async () => {
  const { finder } = aWindow();
  const older = finder.find({ ...EVERYTHING, words: 'k' }, ALL);
  const newer = finder.find({ ...EVERYTHING, words: 'ky' }, ALL);
  await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  await expect(newer).resolves.toMatchObject({ total: 0 });
});
