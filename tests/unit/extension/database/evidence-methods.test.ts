import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { describeQuote } from '#shared/quote/describe-quote.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { aBody, aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary } from '../../../builders/library.ts';

const text =
  'Pöytä kokoontuu neljästi vuodessa kunnantalolla. Kuka tahansa yhdistys voi tulla mukaan ja tuoda asian.';
const image = {
  address: 'https://koivula.example/kuva.png',
  alt: 'Pöytä ja tuolit',
  data: { type: 'image/png' as const, base64: btoa('tavut') },
};

function pick(words: string) {
  const start = text.indexOf(words);
  const quote = describeQuote(text, start, start + words.length);
  if (quote === undefined) throw new Error('Nothing is quoted');
  return { selector: quote };
}

async function kept(library: Library, reading: Partial<PageReading>, scope: 'page' | 'selection' = 'page') {
  const clip = await library.beginClip(aClipStart({ scope }));
  await library.fillClip(clip.id, aReading({ body: aBody(text), ...reading }));
  return clip;
}

async function practiceOf(library: Library, clipId: string) {
  const clip = await library.clip(clipId);
  return library.practice(clip?.practiceId ?? '');
}

describe('what a clip keeps of its page', () => {
  test('an image is stored once under its hash, its words with the clip', async () => {
    const { library } = aLibrary();
    const clip = await kept(library, { images: [image, { ...image, alt: 'Sama kuva' }] });
    const [evidence] = (await practiceOf(library, clip.id))?.evidence ?? [];
    expect(evidence?.images.map(({ alt }) => alt)).toEqual(['Pöytä ja tuolit', 'Sama kuva']);
    expect(new Set(evidence?.images.map(({ sha256 }) => sha256)).size).toBe(1);
    const file = await library.file(evidence?.images[0]?.sha256 ?? '');
    expect(new TextDecoder().decode(file?.bytes)).toBe('tavut');
  });

  test('a damaged file costs that file only', async () => {
    const { library, name } = aLibrary();
    const clip = await kept(library, { images: [image], snapshot: '<p>Sivu</p>' });
    const raw = await new Dexie(name).open();
    await raw
      .table('files')
      .toCollection()
      .modify({ bytes: new ArrayBuffer(3) });
    await raw.table('snapshots').toCollection().modify({ html: '<p>Muu</p>' });
    raw.close();
    const found = await practiceOf(library, clip.id);
    expect(found?.evidence[0]?.body?.text).toBe(text);
    expect(await library.file(found?.evidence[0]?.images[0]?.sha256 ?? '')).toBeUndefined();
    expect(await library.snapshot(clip.id)).toBeUndefined();
  });

  test('an image that came later takes its place', async () => {
    const { library } = aLibrary();
    const { data, ...told } = image;
    const clip = await kept(library, { images: [{ ...told, loss: 'not-reachable' }] });
    await library.keepImage(clip.id, 0, data);
    const [kuva] = (await practiceOf(library, clip.id))?.evidence[0]?.images ?? [];
    expect(kuva).not.toHaveProperty('loss');
    expect(await library.file(kuva?.sha256 ?? '')).toBeDefined();
  });
});

describe('a quote', () => {
  test('comes with a clipped selection and supports its summary', async () => {
    const { library } = aLibrary();
    const quote = pick('neljästi vuodessa');
    const clip = await kept(library, { quotes: [quote] }, 'selection');
    const [stored] = (await practiceOf(library, clip.id))?.quotes ?? [];
    expect(stored).toMatchObject({ field: 'summary', state: 'in-place', selector: quote.selector });
  });

  test('is looked up when its page is clipped again: moved, changed or lost, and never dropped', async () => {
    const { library } = aLibrary();
    const clip = await kept(library, { quotes: [pick('neljästi vuodessa kunnantalolla')] }, 'selection');
    const stateAfter = async (now: string) => {
      await kept(library, { body: aBody(now) });
      return (await practiceOf(library, clip.id))?.quotes[0]?.state;
    };
    expect(await stateAfter(text)).toBe('in-place');
    expect(await stateAfter(`Uusi alku tälle sivulle. ${text}`)).toBe('moved');
    expect(await stateAfter(text.replace('neljästi', 'viidesti'))).toBe('approximate');
    expect((await practiceOf(library, clip.id))?.quotes[0]?.presentText).toContain('viidesti');
    expect(await stateAfter('Sivu on poistettu. Katso uudet sivut kunnan etusivulta.')).toBe('lost');
    expect((await practiceOf(library, clip.id))?.quotes[0]?.selector.exact).toContain('neljästi');
  });

  test('moves to another field, goes and comes back', async () => {
    const { library } = aLibrary();
    const clip = await kept(library, { quotes: [pick('neljästi vuodessa')] }, 'selection');
    const quotes = async () => (await practiceOf(library, clip.id))?.quotes ?? [];
    const id = (await quotes())[0]?.id ?? '';
    await library.moveQuote(id, 'rhythm');
    expect((await quotes())[0]?.field).toBe('rhythm');
    await library.moveQuote(id, undefined);
    expect((await quotes())[0]).not.toHaveProperty('field');
    await library.removeQuote(id);
    expect(await quotes()).toEqual([]);
    await library.restoreQuote(id);
    expect(await quotes()).toHaveLength(1);
  });

  test('of a page that is in the library comes to the practice that a person chooses, and goes with the choice', async () => {
    const { library } = aLibrary();
    const page = await kept(library, {});
    const clip = await kept(library, { quotes: [pick('neljästi vuodessa')] }, 'selection');
    const quotes = async () => (await practiceOf(library, page.id))?.quotes ?? [];
    expect(await quotes()).toEqual([]);
    await library.resolveKnown(clip.id, 'add');
    expect((await quotes()).map(({ selector }) => selector.exact)).toEqual(['neljästi vuodessa']);
    await library.reconsiderKnown(clip.id);
    expect(await quotes()).toEqual([]);
  });
});
