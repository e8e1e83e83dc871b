import type { TranslationOf } from '../translation.ts';
import type { workshopFi } from './workshop-fi.ts';

/** Words of the room workshop, in Swedish. */
export const workshopSv: TranslationOf<typeof workshopFi> = {};
