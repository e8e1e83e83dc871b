import { personFinder } from '#shared/contact/person-finder.ts';
import { personMask } from '#shared/contact/person-mask.ts';
import { revised } from '#shared/record/record.ts';
import { changeLibrary } from './change-library.ts';
import { type KeptContact, personOfContact } from './kept-contacts.ts';
import type { LibraryDatabase, LibraryRecords } from './library-database.ts';
import { removeFromRecord } from './remove-person.ts';
import type { HowToMask } from './row-without-person.ts';

type Holder = LibraryRecords[KeptContact['of']];
type Stored = Record<string, unknown>;

/** Keeps contacts until a day, as one step; answers how many are still what they were and are kept. */
export async function changeContacts(
  db: LibraryDatabase,
  contacts: readonly KeptContact[],
  until: string,
  now: Date,
): Promise<number> {
  const [only, second] = contacts;
  const title = second === undefined ? (only?.title ?? '') : '';
  return changeLibrary(db, now, { action: 'keep-contacts', title }, async (change) => {
    let kept = 0;
    for (const contact of contacts) {
      const holder = await change.get(contact.of, contact.id);
      const next = holder && replaced(holder, contact, (stored) => ({ ...stored, keepUntil: until }));
      if (next === undefined) continue;
      await change.put(contact.of, revised(next, {}, now));
      kept += 1;
    }
    return kept;
  });
}

/** Removes a contact and what its record says of the person; answers whether anything was there. */
export async function removeContact(
  db: LibraryDatabase,
  contact: KeptContact,
  { words, maskMarkup }: HowToMask,
  now: Date,
): Promise<boolean> {
  const mask = personMask(personFinder(personOfContact(contact)), words, false);
  const { of, id } = contact;
  return removeFromRecord(db, { of, id }, mask, maskMarkup, now, (table, row) =>
    table === of ? (replaced(row as Holder, contact, () => undefined) ?? row) : row,
  );
}

/** A record with another contact in the place of one; `undefined` when that one is not there as it was. */
function replaced<Record extends Holder>(
  holder: Record,
  { kind, index, stored }: KeptContact,
  change: (contact: Stored) => Stored | undefined,
): Record | undefined {
  if (kind === 'card') {
    const { fields } = holder as LibraryRecords['practices'];
    const contacts = fields.contacts ?? [];
    const at =
      JSON.stringify(contacts[index]) === stored
        ? index
        : contacts.findIndex((each) => JSON.stringify(each) === stored);
    if (at < 0) return undefined;
    const next = contacts.flatMap((each, place) => (place === at ? (change(each) ?? []) : [each]));
    const { contacts: _former, ...rest } = fields;
    return { ...holder, fields: { ...rest, ...(next.length > 0 && { contacts: next }) } };
  }
  const name = kind === 'public' ? 'contact' : 'internalContact';
  const { [name]: former, ...rest } = holder as unknown as Stored;
  if (former === undefined || JSON.stringify(former) !== stored) return undefined;
  const next = change(former as Stored);
  return { ...rest, ...(next !== undefined && { [name]: next }) } as unknown as Record;
}
