import type { Contact } from '../../contact/contact-schema.ts';
import { findEmails } from '../../contact/email-addresses.ts';
import { isPersonalContact } from '../../contact/personal-contact.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { cleanText } from '../clean-text.ts';
import { isOfType, type Thing, textOf, thingsAt } from '../json-ld.ts';

/** Things that a page is about: their contacts are the page's. An organisation's are the whole site's. */
const subjects = [
  ...[
    'Service',
    'GovernmentService',
    'Event',
    'Course',
    'Project',
    'ResearchProject',
    'Grant',
    'MonetaryGrant',
  ],
  ...['Place', 'CivicStructure', 'LocalBusiness', 'ContactPage', 'WebPage', 'FundingScheme', 'ItemPage'],
];
const properties = [
  'contactPoint',
  'contactPoints',
  'serviceContact',
  'organizer',
  'servicePhone',
  'availableChannel',
];

/** The contacts that a page's JSON-LD gives for what the page is about, not for its site. */
export function describedContacts(things: readonly Thing[]): Contact[] {
  const about = things.filter((thing) => isOfType(thing, subjects));
  return about.flatMap((thing) => [
    ...properties
      .flatMap((property) => thingsAt(thing[property], things))
      .flatMap((point) => [...contactOf(point), ...thingsAt(point.servicePhone, things).flatMap(contactOf)]),
    ...(thing.telephone === undefined && thing.email === undefined ? [] : contactOf(thing)),
  ]);
}

function contactOf(thing: Thing): Contact[] {
  const phones = textsOf(thing.telephone).flatMap((text) =>
    findPhones(`puh. ${text}`).map((phone) => phone.text),
  );
  const emails = textsOf(thing.email).flatMap((text) => findEmails(text).map((email) => email.address));
  if (phones.length === 0 && emails.length === 0) return [];
  const name = lineOf(thing.name);
  const role = lineOf(thing.jobTitle) ?? lineOf(thing.contactType);
  const contact = {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    phones,
    emails,
  };
  return [{ ...contact, isPersonal: isPersonalContact(contact) }];
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .slice(0, 20)
    .flatMap((part) => textOf(part) ?? [])
    .map((text) => cleanText(text.slice(0, 500).replace(/^(?:mailto|tel):/, '')));
}

function lineOf(value: unknown): string | undefined {
  const words = cleanText((textOf(value) ?? '').slice(0, 500));
  return words === '' ? undefined : words;
}
