import { findEmails, isPersonalAddress } from '../../contact/email-addresses.ts';
import { findNames } from '../../contact/person-names.ts';
import { isPersonalContact } from '../../contact/personal-contact.ts';
import type { ContentLanguage } from '../../language/language.ts';
import { foldText } from '../../partner/fold-text.ts';
import type { PublicContact } from '../../partner/partner-schema.ts';
import { emailSchema } from '../../record/addresses.ts';
import type { DeskContact, InternalContact } from '../desk-agreement-schema.ts';

/** On what ground a role's mailbox may be published, as the person who imports has said. */
export type Basis = PublicContact['basis'];

/** What the cells of a row say of who to reach. */
export type ContactCells = { person: string; role: string; email: string; phone: string };

/** The longest line of a contact, and the longest number that goes out. */
const MOST = { line: 500, publicPhone: 40 };

/**
 * Who to reach: everything is the desk's own. Only when a ground is given, a role's mailbox becomes the public contact,
 * with its number when the row names no person. A person's name, number or mailbox never does.
 */
export function toldContacts(
  cells: ContactCells,
  basis: Basis | undefined,
  language: ContentLanguage,
): { contact?: DeskContact; internalContact?: InternalContact; further: string[] } {
  const emails = findEmails(cells.email).map(({ address }) => address);
  const { person, role, phone } = cells;
  const shared = basis && emails.find((email) => isRoleMailbox(email, `${person} ${role}`));
  const own = emails.filter((email) => email !== shared);
  const isPersonal =
    person !== '' ||
    own.length > 0 ||
    findNames(role).length > 0 ||
    isPersonalContact({ role, phones: phone === '' ? [] : [phone], emails });
  const isPublicPhone = shared !== undefined && !isPersonal && phone.length <= MOST.publicPhone;
  const isPublicRole = shared !== undefined && role !== '' && findNames(role).length === 0;
  const internal: InternalContact = {
    ...given('name', person),
    ...(!isPublicRole && given('role', role)),
    ...given('email', own[0] ?? ''),
    ...(!isPublicPhone && given('phone', phone)),
  };
  const contact: DeskContact | undefined =
    basis && shared !== undefined
      ? {
          basis,
          email: shared,
          ...(isPublicRole && { role: { [language]: role } }),
          ...(isPublicPhone && given('phone', phone)),
        }
      : undefined;
  return {
    ...(contact && { contact }),
    ...(Object.keys(internal).length > 0 && { internalContact: internal }),
    further: own.slice(1),
  };
}

/** A mailbox that belongs to no person: no names in it, neither of any person nor of those in the row. */
function isRoleMailbox(email: string, persons: string): boolean {
  if (isPersonalAddress(email) || !emailSchema.safeParse(email).success) return false;
  const box = foldText(email.slice(0, email.indexOf('@')));
  const names = findNames(persons).flatMap(({ text }) => foldText(text).split(/[\s-]+/));
  return !names.some((name) => name.length > 2 && box.includes(plain(name)));
}

/** A name as mailboxes write it. */
function plain(name: string): string {
  return name.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');
}

function given<Key extends string>(key: Key, text: string): { [K in Key]?: string } {
  const line = text.replaceAll(/\s*\n\s*/g, ', ').trim();
  if (line === '') return {};
  return { [key]: line.slice(0, MOST.line) } as { [K in Key]?: string };
}
