import type { TranslationOf } from '../translation.ts';
import type { bundleFi } from './bundle-fi.ts';

/** Words about the bundle: one file with the whole library, in English. */
export const bundleEn: TranslationOf<typeof bundleFi> = {
  heading: 'The whole library as one file',
};
