import type { PublicContact } from './partner-schema.ts';

/** The contact if it may still be shown on the day `today`; its last day counts. */
export function visibleContact(contact: PublicContact | undefined, today: string): PublicContact | undefined {
  if (contact?.until !== undefined && contact.until < today) return undefined;
  return contact;
}
