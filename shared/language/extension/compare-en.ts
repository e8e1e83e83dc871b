import type { TranslationOf } from '../translation.ts';
import type { compareFi } from './compare-fi.ts';

/** Words of the room compare, in English. */
export const compareEn: TranslationOf<typeof compareFi> = {};
