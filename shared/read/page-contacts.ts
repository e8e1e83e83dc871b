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

/** Signs, numbers and mark-up without any of which a page has no contact. */
const sign =
  /@|[([](?:at|ät)[)\]]|[+(]\s?\d[\d ()–-]{5,}\d|\b0\d[\d ()–-]{4,}\d|\b(?:puh[a-z]{0,8}|tel[a-z]{0,8}|tfn|gsm|p)[.:] ?\d/i;
const markUp =
  'a[href^="tel:"], a[href^="mailto:"], .vcard, .h-card, [itemprop="telephone"], [itemprop="email"], [itemtype*="person"]';
/** Words of which every label of contacts has one. */
const labelWords = [
  ...[
    'lisätie',
    'yhteystie',
    'yhteyshenk',
    'yhteyttä',
    'yhteydenot',
    'kysy lisää',
    'tiedustelut',
    'vastuuhenk',
  ],
  ...[
    'henkilöst',
    'henkilökun',
    'työntekij',
    'valmistelij',
    'esittelij',
    'mera information',
    'mer information',
  ],
  ...['ytterligare', 'tilläggs', 'närmare', 'upplysningar', 'kontakt', 'beredare', 'föredragande'],
];

/** Labels that are common words as well: they count where a line begins with them. */
const lineBeginning =
  /(?:^|\n)\s*(?:contact|more information|further information|additional information|for (?:more|further)|enquir|inquir|staff|personal)/i;

/**
 * Whether a page can hold a contact at all: most cannot, and the patterns of names, titles and numbers are costly to make
 * ready, a seventh of the whole reading.
 */
function mayHoldContacts(elements: readonly Element[]): boolean {
  if (elements.some((element) => element.querySelector(markUp) !== null)) return true;
  const text = elements.map((element) => element.textContent ?? '').join('\n');
  if (sign.test(text) || lineBeginning.test(text)) return true;
  const lower = text.toLowerCase();
  return labelWords.some((word) => lower.includes(word));
}

function foundIn(elements: readonly Element[]): readonly FoundContact[] {
  if (!mayHoldContacts(elements)) return [];
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
  /@|[([]\s?(?:at|ät|a)\s?[)\]]|\sat\s[\w-]+\.\w|(?:\+\s?|\(?\b0)\d[\d\s()–-]{4,}\d|(?<!\p{L})(?:p|puh\p{L}*|tel(?:efon\p{L}*|ephone)?|tfn|gsm|vaihde|numero\p{L}*|nummer|phone|mobile?|växel|call|soita|ring)\s?[.:]?\s?[\d(+]/iu;

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
