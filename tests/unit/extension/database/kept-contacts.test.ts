import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newDeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { isContactDue, type KeptContact } from '../../../../extension/database/kept-contacts.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import type { HowToMask } from '../../../../extension/database/row-without-person.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const how: HowToMask = {
  words: { name: '[nimi]', phone: '[puhelin]', email: '[osoite]', 'personal-id': '[tunnus]' },
  maskMarkup: (html) => html,
};
const maija = { name: 'Maija Malli', phones: ['044 987 6543'], emails: [], isPersonal: true };
const office = { name: 'Kirjaamo', phones: [], emails: ['kirjaamo@kunta.example'], isPersonal: false };

let library: Library;
let db: LibraryDatabase;
let clock: { now: Date };

beforeEach(() => {
  const made = aLibrary();
  library = made.library;
  clock = made.clock;
  db = libraryDatabase(made.name);
});

const due = (contacts: readonly KeptContact[], day: string) =>
  contacts.filter((each) => isContactDue(each, day)).map(({ name }) => name);

test('a person’s contact is due two years after the clip, an office’s never', async () => {
  await clipped(library, { contacts: [maija, office] });
  const contacts = await library.keptContacts();
  expect(contacts).toHaveLength(2);
  expect(due(contacts, '2028-11-22')).toEqual([]);
  expect(due(contacts, '2028-11-23')).toEqual(['Maija Malli']);
});

test('the library’s rule moves the days of contacts that have none of their own', async () => {
  await clipped(library, { contacts: [maija, { ...maija, name: 'Pekka Puro', keepUntil: '2030-01-01' }] });
  await library.setContactRetention({ months: 12 });
  expect(due(await library.keptContacts(), '2027-12-01')).toEqual(['Maija Malli']);
  await library.setContactRetention({ months: null });
  expect(due(await library.keptContacts(), '2029-12-01')).toEqual([]);
});

test('a contact is kept on as a step that can be taken back', async () => {
  await clipped(library, { contacts: [maija] });
  const [contact] = await library.keptContacts();
  if (contact === undefined) throw new Error('no contact');
  expect(await library.keepContacts([contact], '2031-01-01')).toBe(1);
  expect(due(await library.keptContacts(), '2030-12-31')).toEqual([]);
  await library.undo();
  expect(due(await library.keptContacts(), '2030-12-31')).toEqual(['Maija Malli']);
});

test('a contact that is removed goes from its record’s texts too, and does not come back by undo', async () => {
  const { id } = await clipped(library, { contacts: [maija, office], idea: 'Kysy Maija Mallilta.' });
  await library.editPractice(id, { tips: 'Soita Maija Mallille.' });
  const contacts = await library.keptContacts();
  expect(await library.removeContacts(contacts, how)).toBe(2);
  await library.undo();
  const { fields } = (await db.practices.get(id)) ?? {};
  expect(fields?.contacts).toBeUndefined();
  expect(fields).toMatchObject({ idea: 'Kysy [nimi].', tips: 'Soita [nimi].' });
});

test('a partner’s own contact has a day as well', async () => {
  const partner = newDeskPartner(
    '0190a3c0-0000-7000-8000-000000000001',
    { name: { fi: 'Kylätalo ry' }, kind: 'association' },
    clock.now,
  );
  await db.partners.put({ ...partner, internalContact: { name: 'Maija Malli', email: 'mm@kunta.example' } });
  const contacts = await library.keptContacts();
  expect(contacts).toMatchObject([
    { of: 'partners', kind: 'internal', title: 'Kylätalo ry', keepUntil: '2028-11-22' },
  ]);
  expect(await library.keepContacts(contacts, '2030-01-01')).toBe(1);
  const kept = await library.keptContacts();
  expect(kept).toMatchObject([{ keepUntil: '2030-01-01' }]);
  expect(await library.removeContacts(kept, how)).toBe(1);
  expect((await db.partners.get(partner.id))?.internalContact).toBeUndefined();
});
