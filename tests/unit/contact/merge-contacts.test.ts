import { describe, expect, test } from 'vitest';
import type { Contact } from '#shared/contact/contact-schema.ts';
import { contactsSchema } from '#shared/contact/contact-schema.ts';
import { mergeContacts } from '#shared/contact/merge-contacts.ts';

const contact = (parts: Partial<Contact>): Contact => ({
  phones: [],
  emails: [],
  isPersonal: false,
  ...parts,
});

describe('mergeContacts', () => {
  test('makes one of two with the same name, and keeps what both tell', () => {
    const merged = mergeContacts([
      contact({ name: 'Maija Malli', phones: ['014 000 0000'] }),
      contact({ name: 'Kalle Malli', phones: ['014 000 0000'] }),
      contact({ name: 'Maija Malli', role: 'sihteeri', phones: ['+358 14 000 0000'], emails: ['a@b.fi'] }),
    ]);
    expect(merged).toEqual([
      {
        name: 'Maija Malli',
        role: 'sihteeri',
        phones: ['014 000 0000'],
        emails: ['a@b.fi'],
        isPersonal: true,
      },
      { name: 'Kalle Malli', phones: ['014 000 0000'], emails: [], isPersonal: true },
    ]);
  });

  test('adds a number without a name to the one who has it', () => {
    const named = contact({ name: 'Maija Malli', phones: ['044 000 0000'], isPersonal: true });
    expect(mergeContacts([named, contact({ phones: ['+358440000000'] })])).toEqual([named]);
  });

  test('keeps two roles that share a mailbox apart', () => {
    const roles = ['sihteeri', 'suunnittelija'].map((role) => contact({ role, emails: ['a@b.fi'] }));
    expect(mergeContacts(roles)).toEqual(roles);
  });

  test('cuts what a page has too much of to what a card holds', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      contact({ name: `${index} ${'x'.repeat(900)}`, phones: ['1'] }),
    );
    const ways = Array.from({ length: 50 }, (_, index) =>
      contact({ name: 'Sama', emails: [`a${index}@b.fi`] }),
    );
    expect(contactsSchema.safeParse(mergeContacts([...ways, ...many])).success).toBe(true);
  });
});
