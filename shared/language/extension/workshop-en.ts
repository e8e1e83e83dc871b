import type { TranslationOf } from '../translation.ts';
import type { workshopFi } from './workshop-fi.ts';

/** Words of the room workshop, in English. */
export const workshopEn: TranslationOf<typeof workshopFi> = {};
