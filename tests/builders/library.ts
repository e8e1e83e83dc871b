import { v7 as uuidv7 } from 'uuid';
import type { Practice, PracticeFields } from '#shared/practice/practice-schema.ts';
import type { Library } from '../../extension/database/library.ts';
import { openLibrary } from '../../extension/database/open-library.ts';
import { aClipStart, aReading } from './clip.ts';
import { aDraft } from './practice.ts';

/** A real library in a database of its own, and the clock it goes by. */
export type TestLibrary = {
  library: Library;
  /** The database's name. */
  name: string;
  /** The clock; a test moves it. */
  clock: { now: Date };
};

/** An empty library of its own. Wants `fake-indexeddb/auto`. */
export function aLibrary(name = `library-${uuidv7()}`): TestLibrary {
  const clock = { now: new Date('2026-11-22T10:00:00.000Z') };
  return { library: openLibrary({ name, now: () => clock.now }), name, clock };
}

/** Clips a page and fills the clip: the practice that comes of it. One of a page that is there already is kept beside the other. */
export async function clipped(
  library: Library,
  fields: Partial<PracticeFields> = {},
  address?: string,
): Promise<Practice> {
  const clip = await library.beginClip(aClipStart(address === undefined ? {} : { address }));
  const practice = await library.fillClip(clip.id, aReading({ draft: aDraft(fields) }));
  return practice ?? library.resolveKnown(clip.id, 'keep-both');
}
