import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OpenBundle } from '../../../../extension/database/open-bundle.ts';
import { carriedOf, dumpOf, writtenBundle } from '../../../builders/bundle.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aCollection } from '../../../builders/collection.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';

/** A red dot. */
const IMAGE = {
  type: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
};

async function aFilledLibrary(): Promise<TestLibrary> {
  const made = aLibrary();
  const { library } = made;
  const practice = await clipped(library, { title: 'Kyläkahvila' }, 'https://koivula.example/kahvila');
  const clip = await library.beginClip(aClipStart({ address: 'https://koivula.example/talkoot' }));
  await library.fillClip(
    clip.id,
    aReading({
      draft: aDraft({ title: 'Talkoot' }),
      images: [{ address: 'https://koivula.example/talkoot.png', alt: 'Talkooväki', data: IMAGE }],
      snapshot: '<p>Talkoot</p>',
    }),
  );
  await library.beginClip(aClipStart({ address: 'https://koivula.example/kesken' }));
  await library.takeIn('kokoelma', { collections: [aCollection()] });
  await library.tagPractices([practice.id], 'kahvila');
  return made;
}

async function opened(library: TestLibrary['library'], file: Blob): Promise<OpenBundle> {
  const bundle = await library.readBundle(file);
  if (!(bundle instanceof OpenBundle)) throw new Error(JSON.stringify(bundle.problem));
  return bundle;
}

test('restores into an empty library all that was in the other one', async () => {
  const from = await aFilledLibrary();
  const file = await writtenBundle(from.library);
  const to = aLibrary();
  const bundle = await opened(to.library, file);
  expect(bundle.summary).toMatchObject({
    counts: { practices: 2, clips: 3, collections: 1, files: 1 },
    leftOut: [],
  });
  await to.library.restoreBundle(bundle);
  expect(carriedOf(await dumpOf(to.name))).toEqual(carriedOf(await dumpOf(from.name)));
  expect((await dumpOf(to.name)).settings).toEqual((await dumpOf(from.name)).settings);
});
