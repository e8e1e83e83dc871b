import type { Contact } from '../contact/contact-schema.ts';
import { mergeContacts } from '../contact/merge-contacts.ts';
import { contactLines } from './contacts/contact-line.ts';
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
  for (const line of contactLines(elements)) reader.readLine(line);
  reader.close();
  return reader.found;
}
