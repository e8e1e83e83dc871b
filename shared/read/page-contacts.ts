import type { Contact } from '../contact/contact-schema.ts';
import type { Evidence } from './evidence.ts';
import type { Page } from './page.ts';

/** The contacts of a page. */
export function readContacts(_page: Page): Evidence<Contact[]> | undefined {
  return undefined;
}
