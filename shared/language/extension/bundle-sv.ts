import type { TranslationOf } from '../translation.ts';
import type { bundleFi } from './bundle-fi.ts';

/** Words about the bundle: one file with the whole library, in Swedish. */
export const bundleSv: TranslationOf<typeof bundleFi> = {
  heading: 'Hela biblioteket som en fil',
};
