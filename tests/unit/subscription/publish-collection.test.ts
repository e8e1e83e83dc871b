import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/subscription/canonical-json.ts';
import {
  collectionFiles,
  publicationDifference,
  publishCollection,
} from '#shared/subscription/publish-collection.ts';
import type { SharedCollection, SharedPractice } from '#shared/subscription/shared-collection-schema.ts';
import { aCollection } from '../../builders/collection.ts';
import { aShared, MASKS, PUBLISHING } from '../../builders/shared.ts';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex');
const collection = aCollection({
  name: 'Setelit',
  description: 'Kysy: Maija Meikäläinen, puh. 040 123 4567.',
});

function publish(practices: SharedPractice[], at: string, previous?: SharedCollection): SharedCollection {
  const now = new Date(at);
  return publishCollection({ collection, practices, publishing: PUBLISHING, masks: MASKS, previous, now });
}

const [first, second, third] = ['Yksi', 'Kaksi', 'Kolme'].map((fi) => aShared({ title: { fi } })) as [
  SharedPractice,
  SharedPractice,
  SharedPractice,
];

describe('a published collection', () => {
  const monday = publish([first, second], '2026-11-23T10:00:00.000Z');

  test('keeps its id, names its publisher and tells no person of its own texts', () => {
    expect(monday).toMatchObject({ id: collection.id, publisher: { name: { fi: 'Koivulan kunta' } } });
    expect(JSON.stringify(monday)).not.toMatch(/Maija|040 123/);
  });

  test('dates what changed and what was taken out, and forgets nothing of that later', () => {
    const changed = { ...second, summary: { fi: 'Uutta.' } };
    const tuesday = publish([changed, third], '2026-11-24T10:00:00.000Z', monday);
    expect(tuesday.removed).toEqual([{ id: first.id, at: '2026-11-24T10:00:00.000Z' }]);
    expect(publicationDifference(monday, tuesday)).toEqual({ new: 1, changed: 1, withdrawn: 1 });
    const wednesday = publish([changed, third], '2026-11-25T10:00:00.000Z', tuesday);
    expect(wednesday.removed).toEqual(tuesday.removed);
    expect(wednesday.practices.map(({ changedAt }) => changedAt)).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-11-24T10:00:00.000Z',
    ]);
    expect(publicationDifference(tuesday, wednesday)).toEqual({ new: 0, changed: 0, withdrawn: 0 });
    const back = publish([first, changed, third], '2026-11-26T10:00:00.000Z', wednesday);
    expect(back.removed).toBeUndefined();
  });

  test('of more than 500 practices is several files, the first of them last, each named by the sum of the next', async () => {
    const practices = Array.from({ length: 1_200 }, (_, at) => aShared({ title: { fi: `Käytäntö ${at}` } }));
    const files = await collectionFiles(publish(practices, '2026-11-23T10:00:00.000Z'), hash);
    expect(files.map(({ path }) => path)).toEqual([
      'collection-3.json',
      'collection-2.json',
      'collection.json',
    ]);
    const [last, middle, start] = files.map(({ content }) => JSON.parse(content));
    expect([start, middle, last].map((page) => page.practices.length)).toEqual([500, 500, 200]);
    expect(start.next).toEqual({ address: 'collection-2.json', sha256: await hash(canonicalJson(middle)) });
    expect(middle.next).toEqual({ address: 'collection-3.json', sha256: await hash(canonicalJson(last)) });
  });

  test('changes its first page whenever a later one changes', async () => {
    const practices = Array.from({ length: 600 }, (_, at) => aShared({ title: { fi: `Käytäntö ${at}` } }));
    const whole = publish(practices, '2026-11-23T10:00:00.000Z');
    const spoilt = structuredClone(whole);
    const late = spoilt.practices[599];
    if (late) late.title = { fi: 'Toinen' };
    const [before, after] = [await collectionFiles(whole, hash), await collectionFiles(spoilt, hash)];
    expect(after.at(-1)?.content).not.toBe(before.at(-1)?.content);
  });

  test('empties the pages that the last publication had and this one has not', async () => {
    const files = await collectionFiles(monday, hash, 3);
    expect(files.map(({ path }) => path)).toEqual([
      'collection-3.json',
      'collection-2.json',
      'collection.json',
    ]);
    expect(JSON.parse(files[0]?.content ?? '').practices).toEqual([]);
  });
});
