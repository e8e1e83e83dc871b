import { OpenBundle } from '../../../extension/database/open-bundle.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';
import { carriedOf, dumpOf } from '../../builders/bundle.ts';

/* Runs in an extension page: damages a library file many times and takes in what is still whole. */

/** What came of the damaged files. */
export type DamagedFigures = {
  /** How many were refused. */
  refused: number;
  /** How many were taken in, and were then all that the file was written from. */
  whole: number;
  /** The seeds of those that left something else. */
  wrong: number[];
};

/** What a test calls in the page. */
export type DamagedInPage = {
  /** Damages the file behind an address in `count` ways that follow from `seed`; the library is to be as it was. */
  tryAll(file: string, seed: number, count: number): Promise<DamagedFigures>;
};

const NAME = 'hyvan-kierre';

const inPage: DamagedInPage = {
  async tryAll(file, seed, count) {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const library = openLibrary();
    const expected = await restored(new Blob([bytes]), `${NAME}-whole`);
    const before = JSON.stringify(await dumpOf(NAME));
    const figures: DamagedFigures = { refused: 0, whole: 0, wrong: [] };
    for (let turn = seed; turn < seed + count; turn += 1) {
      const read = await library.readBundle(new Blob([damaged(bytes, turn)]));
      if (!(read instanceof OpenBundle)) figures.refused += 1;
      else if ((await restored(new Blob([damaged(bytes, turn)]), `${NAME}-${turn}`)) === expected)
        figures.whole += 1;
      else figures.wrong.push(turn);
      if (turn % 20 === 0 && JSON.stringify(await dumpOf(NAME)) !== before) figures.wrong.push(turn);
    }
    if (JSON.stringify(await dumpOf(NAME)) !== before) figures.wrong.push(-1);
    return figures;
  },
};

Object.assign(globalThis, { damagedInPage: inPage });

/** A library file taken into an empty library of its own, as a text. */
async function restored(file: Blob, name: string): Promise<string> {
  const library = openLibrary({ name });
  const read = await library.readBundle(file);
  if (!(read instanceof OpenBundle)) return '';
  await library.restoreBundle(read);
  const dump = JSON.stringify(carriedOf(await dumpOf(name)));
  await library.removeLibrary();
  return dump;
}

/** The file cut short, with a bit turned, or with two pieces that have changed places. */
function damaged(bytes: Uint8Array<ArrayBuffer>, seed: number): Uint8Array<ArrayBuffer> {
  const random = randomFrom(seed);
  const place = () => Math.floor(random() * bytes.length);
  if (seed % 3 === 0) return bytes.slice(0, place());
  const harmed = bytes.slice();
  const at = place();
  if (seed % 3 === 1) {
    harmed[at] = (harmed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return harmed;
  }
  const length = 1 + Math.floor(random() * 500);
  const other = place();
  const [first, second] = [bytes.slice(at, at + length), bytes.slice(other, other + length)];
  harmed.set(first.subarray(0, harmed.length - other), other);
  harmed.set(second.subarray(0, harmed.length - at), at);
  return harmed;
}

/** Numbers that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
