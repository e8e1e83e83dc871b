import type { TranslationOf } from '../translation.ts';
import type { nominationFi } from './nomination-fi.ts';

/** Words of the room nomination, in Swedish. */
export const nominationSv: TranslationOf<typeof nominationFi> = {};
