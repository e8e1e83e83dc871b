import type { TranslationOf } from '../translation.ts';
import type { collectionFi } from './collection-fi.ts';

/** Words of the room collection, in Swedish. */
export const collectionSv: TranslationOf<typeof collectionFi> = {};
