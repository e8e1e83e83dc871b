import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { collectionFiles } from '#shared/subscription/publish-collection.ts';
import type { SharedCollection } from '#shared/subscription/shared-collection-schema.ts';
import type { FetchedChange } from '../../../../extension/browser/fetch-file.ts';
import { type FetchIfChanged, readShared } from '../../../../extension/models/read-shared.ts';
import { aShared, aSharedCollection } from '../../../builders/shared.ts';

const FOLDER = 'https://www.koivula.example/kierre/';
const FIRST = `${FOLDER}collection.json`;
const hash = async (text: string) => createHash('sha256').update(text).digest('hex');

const large = aSharedCollection({
  practices: Array.from({ length: 1_100 }, (_, at) => aShared({ title: { fi: `Käytäntö ${at}` } })),
});

/** A server with the files of a collection, and the addresses that were asked of it. */
async function serverOf(collection: SharedCollection) {
  const files = await collectionFiles(collection, hash);
  const texts = new Map(files.map(({ path, content }) => [`${FOLDER}${path}`, content]));
  const asked: string[] = [];
  const fetchIfChanged: FetchIfChanged = async (address, known): Promise<FetchedChange> => {
    asked.push(address);
    const text = texts.get(address);
    if (text === undefined) return { problem: 'not-found' };
    const etag = await hash(text);
    return known?.etag === etag ? 'unchanged' : { text, etag };
  };
  return { fetchIfChanged, asked, texts };
}

describe('reading a collection by its address', () => {
  test('brings all pages together, in their order', async () => {
    const { fetchIfChanged, asked } = await serverOf(large);
    const read = await readShared(fetchIfChanged, FIRST);
    expect(read).toMatchObject({ collection: { practices: large.practices } });
    expect(asked).toHaveLength(3);
  });

  test('costs one request while nothing has changed, however many pages there are', async () => {
    const { fetchIfChanged, asked } = await serverOf(large);
    const read = await readShared(fetchIfChanged, FIRST);
    if (read === 'unchanged' || 'problem' in read) throw new Error('not read');
    asked.length = 0;
    expect(await readShared(fetchIfChanged, FIRST, read.version)).toBe('unchanged');
    expect(asked).toEqual([FIRST]);
  });

  test('notices a page that belongs to another publication', async () => {
    const { fetchIfChanged, texts } = await serverOf(large);
    const other = await serverOf({ ...large, practices: large.practices.toReversed() });
    texts.set(`${FOLDER}collection-2.json`, other.texts.get(`${FOLDER}collection-2.json`) ?? '');
    expect(await readShared(fetchIfChanged, FIRST)).toEqual({ problem: 'parts-differ' });
  });

  test('takes a page for the same when a system has only written it anew', async () => {
    const { fetchIfChanged, texts } = await serverOf(large);
    const path = `${FOLDER}collection-2.json`;
    texts.set(path, JSON.stringify(JSON.parse(texts.get(path) ?? '')));
    expect(await readShared(fetchIfChanged, FIRST)).toHaveProperty('collection');
  });

  test('fails whole when a page is missing', async () => {
    const { fetchIfChanged, texts } = await serverOf(large);
    texts.delete(`${FOLDER}collection-3.json`);
    expect(await readShared(fetchIfChanged, FIRST)).toEqual({ problem: 'not-found' });
  });

  test.each([
    'https://127.0.0.1/collection-2.json',
    'http://www.koivula.example/kierre/2.json',
    'javascript:alert(1)',
    'http://[',
  ])('follows no page to %s', async (address) => {
    const asked: string[] = [];
    const text = JSON.stringify({ ...aSharedCollection(), next: { address, sha256: '0'.repeat(64) } });
    const read = await readShared(async (at) => {
      asked.push(at);
      return { text };
    }, FIRST);
    expect(read).toEqual({ problem: 'invalid', where: 'next.address' });
    expect(asked).toEqual([FIRST]);
  });

  test('refuses more practices than are read, and one that is there twice', async () => {
    const many = Array.from({ length: 10_001 }, () => aShared());
    const { fetchIfChanged } = await serverOf(aSharedCollection({ practices: many }));
    expect(await readShared(fetchIfChanged, FIRST)).toEqual({ problem: 'too-many' });
    const twice = aShared();
    const doubled = await serverOf(aSharedCollection({ practices: [twice, twice] }));
    expect(await readShared(doubled.fetchIfChanged, FIRST)).toEqual({
      problem: 'invalid',
      where: 'practices',
    });
  });
});
