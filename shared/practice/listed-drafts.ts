import type { Contact } from '../contact/contact-schema.ts';
import { isPersonalContact } from '../contact/personal-contact.ts';
import { safeUrl } from '../html/safe-url.ts';
import type { Licence } from '../licence/licence-schema.ts';
import { licenceByAddress, licenceInText } from '../licence/recognise-licence.ts';
import { periodsInText } from '../read/kind-facts/application-periods.ts';
import { parseTypedDay, toTypedDay } from '../record/typed-day.ts';
import type { ApplicationPeriod } from './application-period-schema.ts';

/** Lines of a draft that hold something. */
export function linesOf(draft: string): string[] {
  return draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Contacts as they are typed: one a line, its parts apart by semicolons. */
export function contactLines(contacts: readonly Contact[]): string {
  return contacts
    .map(({ name, role, organisation, phones, emails, keepUntil }) =>
      [name, role, organisation, phones.join(', '), emails.join(', '), keepUntil && toTypedDay(keepUntil)]
        .filter(Boolean)
        .join('; '),
    )
    .join('\n');
}

/**
 * Contacts typed one a line: parts with an `@` are e-mail addresses, parts with a phone's digits are numbers, the others
 * name, role and organisation in this order. A day is the last one on which the contact is kept. A contact that is as it was
 * keeps what it was.
 */
export function parseContacts(draft: string, former: readonly Contact[]): Contact[] {
  return linesOf(draft).map((line) => {
    const same = former.find((contact) => contactLines([contact]) === line);
    return same ?? contactOf(line);
  });
}

function contactOf(line: string): Contact {
  const parts = line
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const day = parts.map(parseTypedDay).find((each) => each !== undefined);
  const told = parts.filter((part) => parseTypedDay(part) === undefined);
  const listOf = (part: string) => part.split(/,\s*/).filter(Boolean);
  const isPhone = (part: string) => !part.includes('@') && (part.match(/\d/g) ?? []).length >= 5;
  const [name, role, organisation] = told.filter((part) => !part.includes('@') && !isPhone(part));
  const contact = {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(organisation !== undefined && { organisation }),
    phones: told.filter(isPhone).flatMap(listOf),
    emails: told.filter((part) => part.includes('@')).flatMap(listOf),
  };
  return {
    ...contact,
    isPersonal: isPersonalContact(contact),
    ...(day !== undefined && { keepUntil: day }),
  };
}

/** Application periods typed one a line; a period whose days are not understood keeps its words. */
export function parsePeriods(draft: string, former: readonly ApplicationPeriod[]): ApplicationPeriod[] {
  return linesOf(draft).map((line) => {
    const same = former.find(({ text }) => text === line);
    const [read] = periodsInText(line, { isLabelled: true });
    return same ?? { ...read, text: line };
  });
}

/** Terms of use as they are typed: a name, and perhaps an address after it. */
export function licenceLine({ name, address }: Licence): string {
  return address === undefined ? name : `${name} ${address}`;
}

/** Terms of use typed as a name, an address or both; the licence is recognised by either. */
export function parseLicence(draft: string): Licence | undefined {
  const words = draft.trim().split(/\s+/);
  const address = words.map((word) => (/^https?:/.test(word) ? safeUrl(word) : undefined)).find(Boolean);
  const name = words.filter((word) => !/^https?:/.test(word)).join(' ') || address;
  if (name === undefined || name === '') return undefined;
  const code = (address && licenceByAddress(address)) || licenceInText(name)?.code;
  return { name, ...(address && { address }), ...(code && { code }) };
}
