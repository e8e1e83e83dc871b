import { z } from 'zod/mini';
import {
  type ContactRetention,
  contactRetentionSchema,
  keptUntil,
  USUAL_RETENTION,
} from '#shared/contact/contact-retention.ts';
import { contactsSchema } from '#shared/contact/contact-schema.ts';
import { isPersonalAddress } from '#shared/contact/email-addresses.ts';
import type { SoughtPerson } from '#shared/contact/sought-person.ts';
import { deskContactSchema, internalContactSchema } from '#shared/desk/desk-agreement-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { eachRow } from './find-person.ts';
import type { LibraryDatabase } from './library-database.ts';
import { breathe, type LongWork } from './long-work.ts';
import { titleOf } from './person-tables.ts';

/** A contact that the library keeps, with where and how long. */
export type KeptContact = {
  /** The record that holds it. */
  of: 'practices' | 'agreements' | 'partners';
  /** Its id. */
  id: string;
  /** Its name. */
  title: string;
  /** The agreement of a partner, or the agreement itself. */
  agreementId?: string;
  /** Whether the record is in the trash. */
  isDeleted: boolean;
  /** On a card, published by the desk, or the desk’s own. */
  kind: 'card' | 'public' | 'internal';
  /** Its place among the contacts of a card; 0 elsewhere. */
  index: number;
  /** Who it is, as far as that is told. */
  name?: string | undefined;
  /** What they do. */
  role?: string | undefined;
  /** Where they belong. */
  organisation?: string | undefined;
  /** Numbers. */
  phones: string[];
  /** Addresses. */
  emails: string[];
  /** Whether it names or reaches a person. */
  isPersonal: boolean;
  /** The day it was taken in. */
  since: string;
  /** The last day on which it is kept; absent when it has no end. */
  keepUntil?: string;
  /** The contact as it is stored, by which it is known again. */
  stored: string;
};

/** Every contact of the library, the trash included: cards first, then the desk. */
export async function keptContacts(db: LibraryDatabase, work: LongWork): Promise<KeptContact[]> {
  const retention = await storedRetention(db);
  const found: KeptContact[] = [];
  for (const table of ['practices', 'agreements', 'partners'] as const) {
    await eachRow(db, table, async (rows) => {
      await breathe(work);
      for (const row of rows) found.push(...contactsOf(table, row, retention));
    });
  }
  return found;
}

/** How long contacts are kept in this library. */
export async function storedRetention(db: LibraryDatabase): Promise<ContactRetention> {
  const stored = await db.settings.get('contactRetention');
  return contactRetentionSchema.safeParse(stored?.value).data ?? USUAL_RETENTION;
}

const ownerSchema = z.object({
  /** The record’s id. */
  id: z.string(),
  /** When it was made. */
  createdAt: z.string(),
  /** When it was put in the trash. */
  deletedAt: z.optional(z.string()),
  /** The agreement of a partner. */
  agreementId: z.optional(z.string()),
  /** A card’s fields. */
  fields: z.optional(z.object({ contacts: z.optional(z.unknown()) })),
  /** A public contact of the desk. */
  contact: z.optional(z.unknown()),
  /** The desk’s own contact. */
  internalContact: z.optional(z.unknown()),
});

function contactsOf(of: KeptContact['of'], row: unknown, retention: ContactRetention): KeptContact[] {
  const { data } = ownerSchema.safeParse(row);
  if (data === undefined) return [];
  const since = data.createdAt.slice(0, 10);
  const agreementId = of === 'agreements' ? data.id : data.agreementId;
  const shared = {
    of,
    id: data.id,
    title: titleOf(row),
    isDeleted: data.deletedAt !== undefined,
    since,
    ...(agreementId !== undefined && { agreementId }),
  };
  const until = (own: string | undefined) => {
    const day = keptUntil({ own, since }, retention);
    return day === undefined ? {} : { keepUntil: day };
  };
  const cards = contactsSchema.safeParse(data.fields?.contacts).data ?? [];
  const onCard = cards.map(({ keepUntil: own, ...contact }, index): KeptContact => {
    const end = contact.isPersonal ? until(own) : {};
    return { ...shared, ...contact, kind: 'card', index, ...end, stored: JSON.stringify(cards[index]) };
  });
  return [...onCard, ...deskContactsOf(data, shared, until)];
}

type Shared = Pick<KeptContact, 'of' | 'id' | 'title' | 'isDeleted' | 'since' | 'agreementId'>;

function deskContactsOf(
  data: z.infer<typeof ownerSchema>,
  shared: Shared,
  until: (own: string | undefined) => { keepUntil?: string },
): KeptContact[] {
  const found: KeptContact[] = [];
  const outside = deskContactSchema.safeParse(data.contact).data;
  if (outside && (outside.email ?? outside.phone ?? outside.role) !== undefined) {
    const { email, phone, role, until: own } = outside;
    found.push({
      ...shared,
      kind: 'public',
      index: 0,
      ...(role && { role: chooseText(role, 'fi').text }),
      phones: phone === undefined ? [] : [phone],
      emails: email === undefined ? [] : [email],
      isPersonal: email !== undefined && isPersonalAddress(email),
      ...(own !== undefined && { keepUntil: own }),
      stored: JSON.stringify(data.contact),
    });
  }
  const inside = internalContactSchema.safeParse(data.internalContact).data;
  if (inside && (inside.name ?? inside.email ?? inside.phone ?? inside.role) !== undefined) {
    const { name, role, email, phone, keepUntil: own } = inside;
    found.push({
      ...shared,
      kind: 'internal',
      index: 0,
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      phones: phone === undefined ? [] : [phone],
      emails: email === undefined ? [] : [email],
      isPersonal: true,
      ...until(own),
      stored: JSON.stringify(data.internalContact),
    });
  }
  return found;
}

/** Whether a contact is kept longer than it should be. What the desk publishes has an end of its own, which its check watches. */
export function isContactDue({ kind, keepUntil, isDeleted }: KeptContact, today: string): boolean {
  return kind !== 'public' && !isDeleted && keepUntil !== undefined && keepUntil < today;
}

/** The person whom a contact names, as far as it is theirs alone. */
export function personOfContact({ name, phones, emails, isPersonal }: KeptContact): SoughtPerson {
  if (!isPersonal) return { names: [], emails: [], phones: [] };
  return {
    names: name?.trim().includes(' ') ? [name] : [],
    emails: emails.filter((email) => isPersonalAddress(email)),
    phones,
  };
}
