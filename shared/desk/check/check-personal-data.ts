import type { Contact } from '../../contact/contact-schema.ts';
import { findEmails, isPersonalAddress } from '../../contact/email-addresses.ts';
import { findNames } from '../../contact/person-names.ts';
import { isPersonalContact } from '../../contact/personal-contact.ts';
import { findPersonalData, type PersonalDataKind } from '../../contact/personal-data.ts';
import { chooseText, type LocalizedText } from '../../language/localized-text.ts';
import type { InternalContact } from '../desk-agreement-schema.ts';
import { type Finding, finding, type Subject } from './finding.ts';
import { textsByLanguage } from './public-texts.ts';
import { valueAt } from './record-path.ts';

/** What the check looks at besides the texts: mailboxes that go out, and the person who must not. */
type WithContacts = {
  readonly contact?: { role?: LocalizedText; email?: string; phone?: string } | undefined;
  readonly internalContact?: InternalContact | undefined;
};

/** Mailboxes of a record that may be published. */
const MAILBOXES = [
  ['contact', 'email'],
  ['join', 'email'],
  ['suggest', 'email'],
] as const;

/** Without a digit, an at sign in one of its writings, or two capitals a text holds no personal data: most are told at a glance. */
const MAY_HOLD_ANY = /[\d@([{<]| [aAäÄ][tT] |\p{Lu}.*\p{Lu}/su;

/** Names, numbers, mailboxes and identity codes of persons in what would go out. */
export function checkPersonalData(record: object & WithContacts, subject: Subject): Finding[] {
  return [...inMailboxes(record, subject), ...inContact(record, subject), ...inTexts(record, subject)];
}

function inMailboxes(record: object, subject: Subject): Finding[] {
  return MAILBOXES.flatMap((path) => {
    const text = valueAt(record, path);
    if (typeof text !== 'string' || !isPersonalAddress(text)) return [];
    return [finding('personal-email', subject, path, { text, mending: { act: 'remove', path } })];
  });
}

/** A role that is reached by a number alone, which is then its holder's own. */
function inContact({ contact }: WithContacts, subject: Subject): Finding[] {
  const { role, phone, email } = contact ?? {};
  if (role === undefined || phone === undefined) return [];
  const emails = email === undefined ? [] : [email];
  const isPersonal = isPersonalContact({ role: chooseText(role, 'fi').text, phones: [phone], emails });
  if (!isPersonal || emails.length > 0) return [];
  const path = ['contact', 'phone'];
  return [finding('personal-phone', subject, path, { text: phone, mending: { act: 'remove', path } })];
}

function inTexts(record: object & WithContacts, subject: Subject): Finding[] {
  const known = knownPersons(record.internalContact);
  return textsByLanguage(record).flatMap(({ path, language, text }) => {
    if (!MAY_HOLD_ANY.test(text)) return [];
    const isRole = path.at(-1) === 'role';
    const found = isRole ? [...namesIn(text), ...dataIn(text, known)] : dataIn(text, known);
    const told = new Map(found.map((each) => [`${each.kind} ${each.value}`, each]));
    return [...told.values()].map(({ kind, value }) =>
      finding(`personal-${kind === 'personal-id' ? 'id' : kind}`, subject, path, { language, text: value }),
    );
  });
}

type Told = { kind: PersonalDataKind; value: string };

function dataIn(text: string, known: readonly Contact[]): Told[] {
  return findPersonalData(text, known)
    .map(({ start, end, kind }) => ({ kind, value: text.slice(start, end) }))
    .filter(
      ({ kind, value }) => kind !== 'email' || isPersonalAddress(findEmails(value)[0]?.address ?? value),
    );
}

/** In a role any name is a person's. */
function namesIn(text: string): Told[] {
  return findNames(text).map((name) => ({ kind: 'name', value: name.text }));
}

/** The person one works with: the desk knows the name, so it is found wherever it stands. */
function knownPersons(contact: InternalContact | undefined): Contact[] {
  if (contact?.name === undefined) return [];
  return [{ name: contact.name, phones: contact.phone ? [contact.phone] : [], emails: [], isPersonal: true }];
}
