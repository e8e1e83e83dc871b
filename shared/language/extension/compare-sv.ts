import type { TranslationOf } from '../translation.ts';
import type { compareFi } from './compare-fi.ts';

/** Words of the room compare, in Swedish. */
export const compareSv: TranslationOf<typeof compareFi> = {};
