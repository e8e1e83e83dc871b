import type { TranslationOf } from '../translation.ts';
import type { collectionFi } from './collection-fi.ts';

/** Words of the room collection, in English. */
export const collectionEn: TranslationOf<typeof collectionFi> = {};
