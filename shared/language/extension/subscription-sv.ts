import type { TranslationOf } from '../translation.ts';
import type { subscriptionFi } from './subscription-fi.ts';

/** Words about collections that municipalities publish and subscribe to, in Swedish. */
export const subscriptionSv: TranslationOf<typeof subscriptionFi> = {
  heading: 'Prenumererade samlingar',
};
