import type { Contact } from '../contact/contact-schema.ts';
import { mergeContacts } from '../contact/merge-contacts.ts';
import { afterContactLabel, isContactLabel, labelBeginning } from './contacts/contact-labels.ts';
import { type ContactLine, contactLines } from './contacts/contact-line.ts';
import { ContactReader, type FoundContact } from './contacts/contact-reader.ts';
import { describedContacts } from './contacts/described-contacts.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { Page } from './page.ts';

/**
 * The contacts of a page's main content, in its order, each once. The reason is that of the first one. What the page
 * tells machines counts only where it shows no contact itself.
 */
export function readContacts({ main, sideBoxes, head }: Page): Evidence<Contact[]> | undefined {
  const found = foundIn([...main, ...sideBoxes]);
  const first = found[0];
  if (first !== undefined) {
    return evidence(mergeContacts(found.map(({ contact }) => contact)), first.source, first.words);
  }
  const described = mergeContacts(describedContacts(head.things));
  if (described.length === 0) return undefined;
  const [{ name, role, phones, emails }] = described as [Contact];
  return evidence(described, 'json-ld', [name, role, ...phones, ...emails].filter(Boolean).join(', '));
}

function foundIn(elements: readonly Element[]): readonly FoundContact[] {
  const reader = new ContactReader();
  const lines = contactLines(elements);
  const near = linesNearContacts(lines);
  lines.forEach((line, index) => {
    if (near[index] || line.level > 0) reader.readLine(line);
    else if (near[index - 1]) reader.close();
  });
  reader.close();
  return reader.found;
}

/** A name and its title stand at most so many lines before the number they belong to. */
const BEFORE = 8;
/** What is told after a number, and the names under a label of contacts, stand at most so many lines after it. */
const AFTER = 40;
/** What a phone number or an e-mail address has in it: numbers without an area code count only after a label. */
const way =
  /@|[([]\s?(?:at|ät|a)\s?[)\]]|\sat\s[\w-]+\.\w|(?:\+\s?|\(?\b0)\d[\d\s()–-]{4,}\d|(?:p|puh\p{L}*|tel\p{L}*|tfn|gsm|vaihde|numero\p{L}*|nummer|phone|mobile?|växel|call|soita|ring)\s?[.:]?\s?[\d(+]/iu;

/** Whether a line begins with a label of contacts and says something after it. */
function mayHaveLabel(said: string): boolean {
  return labelBeginning.test(said) && afterContactLabel(said) !== undefined;
}

/**
 * Which lines stand near a way to reach someone, a label of contacts or mark-up for them. No others can hold a contact,
 * and most pages have few such: looking for names in all lines would take a sixth of the whole reading.
 */
function linesNearContacts(lines: readonly ContactLine[]): boolean[] {
  const near = new Array<boolean>(lines.length).fill(false);
  lines.forEach((line, index) => {
    const isWay = way.test(line.said);
    const isLabel = isContactLabel(line.words) || mayHaveLabel(line.said);
    if (!isWay && !isLabel && line.marked === undefined && line.column === undefined && !line.card) return;
    near.fill(true, Math.max(0, index - BEFORE), index + (isWay && !isLabel ? BEFORE : AFTER) + 1);
  });
  return near;
}
