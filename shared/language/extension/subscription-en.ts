import type { TranslationOf } from '../translation.ts';
import type { subscriptionFi } from './subscription-fi.ts';

/** Words about collections that municipalities publish and subscribe to, in English. */
export const subscriptionEn: TranslationOf<typeof subscriptionFi> = {
  heading: 'Subscribed collections',
};
