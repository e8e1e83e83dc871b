import type { TranslationOf } from '../translation.ts';
import type { adoptionFi } from './adoption-fi.ts';

/** Words of the room adoption, in Swedish. */
export const adoptionSv: TranslationOf<typeof adoptionFi> = {};
