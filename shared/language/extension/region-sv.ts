import type { TranslationOf } from '../translation.ts';
import type { regionFi } from './region-fi.ts';

/** Words of the overview of a region, in Swedish. */
export const regionSv: TranslationOf<typeof regionFi> = {
  title: 'Regionens avtal',
};
