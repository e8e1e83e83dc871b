import { formatNumber } from '#shared/language/formats.ts';
import type { Section } from '../../models/library-address.ts';
import type { Wording } from '../parts/wording.ts';
import type { LibraryModels } from './library-sections.tsx';
import type { Waiting } from './SectionNav.tsx';

/**
 * What is waiting in the sections: reviews of adoptions, backups that a person must help, what is new in subscribed
 * collections, contacts past their last day.
 */
export function waitingIn(
  { dueReviews, backups, subscriptions, keptContacts }: LibraryModels,
  { language, words }: Wording,
): Partial<Record<Section, Waiting>> {
  const { short, named } = words.backups.waiting;
  const waiting = (length: number, told: (count: number) => string): Waiting | undefined =>
    length === 0 ? undefined : { count: formatNumber(length, language), words: told(length) };
  const adoptions = waiting(dueReviews.due.value.length, words.adoption.board.dueCount);
  const collections = waiting(subscriptions.newCount.value, words.subscription.newCount);
  const persons = waiting(keptContacts.due.value.length, words.persons.dueCount);
  return {
    ...(adoptions && { adoptions }),
    ...(collections && { collections }),
    ...(backups.waiting.value !== undefined && { backups: { count: short, words: named } }),
    ...(persons && { persons }),
  };
}
