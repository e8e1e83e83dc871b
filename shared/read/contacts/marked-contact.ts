import type { Contact } from '../../contact/contact-schema.ts';
import { findEmails } from '../../contact/email-addresses.ts';
import { isPersonalContact } from '../../contact/personal-contact.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { cleanText } from '../clean-text.ts';

/** Class names of hCard 1 and h-card, and properties of schema.org, for each part of a contact. */
const selectors = {
  name: '.fn, .p-name, [itemprop="name"]',
  role: '.title, .role, .p-job-title, .p-role, [itemprop="jobTitle"], [itemprop="contactType"]',
  organisation:
    '.org, .p-org, .organization-name, [itemprop="worksFor"], [itemprop="affiliation"], [itemprop="department"]',
  phones: '.tel, .p-tel, [itemprop="telephone"]',
  emails: '.email, .u-email, [itemprop="email"]',
} as const;
const cardClass = /(?:^| )(?:vcard|h-card)(?= |$)/;
const cardType = /schema\.org\/(?:Person|ContactPoint)$/i;

/** The contact that an element marks part by part (hCard, h-card, microdata); undefined for others. */
export function readMarkedContact(element: Element): Contact | undefined {
  const isMarked =
    cardClass.test(element.getAttribute('class') ?? '') ||
    cardType.test(element.getAttribute('itemtype') ?? '');
  if (!isMarked) return undefined;
  const ways = (selector: string) => [...element.querySelectorAll(selector)].slice(0, 20).map(wordsAndTarget);
  const phones = ways(selectors.phones).flatMap((words) =>
    findPhones(`puh. ${words}`)
      .slice(0, 1)
      .map((phone) => phone.text),
  );
  const emails = ways(selectors.emails).flatMap((words) =>
    findEmails(words)
      .slice(0, 1)
      .map((email) => email.address),
  );
  if (phones.length === 0 && emails.length === 0) return undefined;
  const name = partOf(element, selectors.name);
  const role = partOf(element, selectors.role);
  const organisation = partOf(element, selectors.organisation);
  const contact = {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(organisation !== undefined && organisation !== name && { organisation }),
    phones,
    emails,
  };
  return { ...contact, isPersonal: isPersonalContact(contact) };
}

function partOf(element: Element, selector: string): string | undefined {
  const words = cleanText(element.querySelector(selector)?.textContent ?? '');
  return words === '' ? undefined : words;
}

/** The words of a part, then what its link leads to: the words are believed first. */
function wordsAndTarget(part: Element): string {
  const link = part.matches('a[href]') ? part : part.querySelector('a[href]');
  const target = (link?.getAttribute('href') ?? '').replace(/^(?:tel|mailto):/, '').split('?')[0] ?? '';
  return `${cleanText(part.textContent ?? '')} , ${target}`;
}
