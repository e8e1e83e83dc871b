import type { TranslationOf } from '../translation.ts';
import type { adoptionFi } from './adoption-fi.ts';

/** Words of the room adoption, in English. */
export const adoptionEn: TranslationOf<typeof adoptionFi> = {};
