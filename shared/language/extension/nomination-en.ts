import type { TranslationOf } from '../translation.ts';
import type { nominationFi } from './nomination-fi.ts';

/** Words of the room nomination, in English. */
export const nominationEn: TranslationOf<typeof nominationFi> = {};
