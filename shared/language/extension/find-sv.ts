import type { TranslationOf } from '../translation.ts';
import type { findFi } from './find-fi.ts';

/** Words of the room find, in Swedish. */
export const findSv: TranslationOf<typeof findFi> = {};
