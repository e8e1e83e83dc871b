import type { Contact } from './contact-schema.ts';
import { isRole } from './contact-words.ts';
import { isPersonalAddress } from './email-addresses.ts';
import { isPersonName } from './person-names.ts';

/**
 * Whether a contact names or reaches a person: it has a person's name or a person's own address, or it is a role whose
 * only way is a number, which is then its holder's. A switchboard and an office's mailbox are not personal.
 */
export function isPersonalContact({ name, role, phones, emails }: Omit<Contact, 'isPersonal'>): boolean {
  if (name !== undefined && isPersonName(name)) return true;
  if (emails.some(isPersonalAddress)) return true;
  return role !== undefined && isRole(role) && phones.length > 0 && emails.length === 0;
}
