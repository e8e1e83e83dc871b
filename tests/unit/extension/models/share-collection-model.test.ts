import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clipBodySchema, clipSchema } from '#shared/clip/clip-schema.ts';
import { collectionSchema } from '#shared/collection/collection-schema.ts';
import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import { type Practice, type PracticeFieldName, practiceSchema } from '#shared/practice/practice-schema.ts';
import { PRIVATE_FIELDS } from '#shared/practice/publishable-fields.ts';
import { sharedCollectionSchema } from '#shared/subscription/shared-collection-schema.ts';
import type { ChosenFolder } from '../../../../extension/browser/chosen-folder.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { toPracticeRow } from '../../../../extension/database/to-practice-row.ts';
import { ShareCollectionModel } from '../../../../extension/models/share-collection-model.ts';
import { filledBySchema } from '../../../builders/by-schema.ts';
import { aLibrary } from '../../../builders/library.ts';
import { MASKS } from '../../../builders/shared.ts';

/** A folder in memory. */
function memoryFolder(): ChosenFolder {
  const files = new Map<string, string | Uint8Array>();
  return {
    name: 'kierre',
    read: async (path) => files.get(path)?.toString(),
    write: async (path, content) => void files.set(path, content),
  };
}

const GUIDE = { path: 'LUEMINUT.txt', content: 'Ohje' };

/** A field that never leaves: about persons, or a page's own long text. */
function isInternal(name: string): boolean {
  return (
    (PRIVATE_FIELDS as readonly string[]).includes(name) ||
    FIELD_SHAPES[name as PracticeFieldName] === 'story'
  );
}

/** A library with one collection and practices whose every field is filled, and the texts that nobody else may read. */
async function filledLibrary() {
  const { library, name } = aLibrary();
  const canaries: string[] = [];
  const mark = (text: string) => {
    canaries.push(text);
    return text;
  };
  const collection = filledBySchema(collectionSchema, ([first], text) => {
    if (first === 'members') mark(text);
  });
  const { deletedAt: _gone, period: _period, ...living } = collection;
  const practices = Array.from({ length: 2 }, (): Practice => {
    const filled = filledBySchema(practiceSchema, ([first = '', second = ''], text) => {
      if (first === 'fields' ? isInternal(second) : first === 'derivedFrom') mark(text);
      if (first === 'organised' && second !== 'collectionIds') mark(text);
    });
    const { deletedAt: _deleted, mergedIntoId: _merged, ...practice } = filled;
    const { licence: _licence, ...fields } = practice.fields;
    const names = Object.keys(fields) as PracticeFieldName[];
    return {
      ...practice,
      fields,
      provenance: Object.fromEntries(
        names.map((each) => [
          each,
          { source: 'label' as const, passage: mark(`Kohta ${practice.id} ${each}`) },
        ]),
      ),
      organised: { tags: [], notes: [], ...practice.organised, collectionIds: [collection.id] },
    };
  });
  const clips = practices.map(({ id, clipIds: [clipId = ''] }) => {
    const clip = filledBySchema(clipSchema, ([first = ''], text) => {
      if (first === 'tabTitle' || first === 'failedRules') mark(text);
    });
    const { deletedAt: _deleted, ...kept } = clip;
    return { ...kept, id: clipId, practiceId: id, address: `https://www.koivula.example/${id}` };
  });
  const bodies = clips.map(({ id }) => ({
    ...filledBySchema(clipBodySchema, ([first = ''], text) => {
      if (first !== 'clipId') mark(text);
    }),
    clipId: id,
  }));
  const db = libraryDatabase(name);
  await db.open();
  await db.collections.put(living);
  await db.practices.bulkPut(practices);
  await db.clips.bulkPut(clips);
  await db.clipBodies.bulkPut(bodies);
  await db.practiceRows.bulkPut(practices.map((practice) => toPracticeRow(practice, 'koivula.example/')));
  db.close();
  return { library, canaries, collectionId: collection.id, practices };
}

/** The model over a library, and what it saved. */
function aModel(library: Awaited<ReturnType<typeof filledLibrary>>['library']) {
  const saved: Blob[] = [];
  const folder = memoryFolder();
  const model = new ShareCollectionModel(library, {
    save: (_name, file) => void saved.push(file),
    chooseFolder: async () => folder,
    masks: () => MASKS,
    guide: () => GUIDE,
  });
  return { model, saved, folder };
}

describe('publishing a collection', () => {
  test('lets none of the marks in internal fields into any byte of what goes out', async () => {
    const { library, canaries, collectionId, practices } = await filledLibrary();
    expect(canaries.length).toBeGreaterThanOrEqual(60);
    const { model, saved } = aModel(library);
    await model.open(collectionId, 'fi');
    await model.change({ name: 'Lehti', website: 'https://www.lehti.example/' });
    await model.toZip('kokoelma');
    expect(model.state.value).toMatchObject({ state: 'published', count: 2, isKept: true });
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    const files = Object.entries(unzipSync(bytes)).map(
      ([path, content]) => `${path}\n${new TextDecoder().decode(content)}`,
    );
    expect(files).toHaveLength(2);
    const whole = files.join('\n');
    expect(canaries.filter((canary) => whole.includes(canary))).toEqual([]);
    // What may go is there: the test would else hold of an empty file too.
    for (const { fields } of practices) expect(whole).toContain(fields.convener);
  });

  test('writes to the chosen folder, and over no other collection', async () => {
    const { library, collectionId } = await filledLibrary();
    const { model, folder } = aModel(library);
    await model.open(collectionId, 'fi');
    expect(model.missing.value).toEqual(['name', 'website']);
    await model.change({ name: 'Koivula', website: 'https://www.koivula.example/' });
    await model.toFolder();
    const text = (await folder.read('collection.json')) ?? '';
    expect(sharedCollectionSchema.parse(JSON.parse(text)).practices).toHaveLength(2);
    await folder.write('collection.json', '{"id":"toinen"}');
    await model.toFolder();
    expect(model.state.value).toMatchObject({ state: 'other-file' });
    expect(await folder.read('collection.json')).toBe('{"id":"toinen"}');
  });

  test('remembers who published and what went out', async () => {
    const { library, collectionId, practices } = await filledLibrary();
    const { model } = aModel(library);
    await model.open(collectionId, 'fi');
    await model.change({ name: 'Koivula', website: 'https://www.koivula.example/', language: 'sv' });
    await model.toZip('kokoelma');
    await library.takeFromCollection(collectionId, [practices[0]?.id ?? '']);
    await model.open(collectionId, 'fi');
    expect(model.publishing.value).toMatchObject({ name: 'Koivula', language: 'sv' });
    await model.toZip('kokoelma');
    expect(model.state.value).toMatchObject({ changes: { new: 0, changed: 0, withdrawn: 1 } });
    expect(await library.lastShared(collectionId)).toMatchObject({ removed: [{ id: practices[0]?.id }] });
  });
});
