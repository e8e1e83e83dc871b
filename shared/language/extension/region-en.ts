import type { TranslationOf } from '../translation.ts';
import type { regionFi } from './region-fi.ts';

/** Words of the overview of a region, in English. */
export const regionEn: TranslationOf<typeof regionFi> = {
  title: 'Agreements of the region',
};
