import type { Contact } from '../contact/contact-schema.ts';
import type { MaskWords } from '../contact/personal-data.ts';
import { maskedValue, type PersonalMask, personalMask } from '../contact/personal-mask.ts';
import { FIELD_ORDER, FIELD_SHAPES } from './field-order.ts';
import type { PracticeFields } from './practice-schema.ts';
import { publishableFields } from './publishable-fields.ts';

/**
 * A card's fields without personal data: no contacts, no author, and in every text `words` in the place of phones, e-mail
 * addresses, and the names that the card's contacts and author tell or that stand beside such. Links that lead to a
 * mailbox or a number are left out. Used before anything is shared; the card itself is not changed.
 */
export function withoutPersonalData(fields: PracticeFields, words: MaskWords): PracticeFields {
  return maskedFields(fields, personalMask(personsOf(fields), words));
}

/** A card's fields without personal data, by a mask that knows whom to look for. */
export function maskedFields(fields: PracticeFields, mask: PersonalMask): PracticeFields {
  const kept: Record<string, unknown> = { ...publishableFields(fields) };
  for (const name of FIELD_ORDER) {
    const value = kept[name];
    if (value === undefined || !texts.has(FIELD_SHAPES[name])) continue;
    const masked = maskedValue(value, mask, codes);
    if (Array.isArray(masked) && masked.length === 0) delete kept[name];
    else kept[name] = masked;
  }
  return kept as PracticeFields;
}

/** The persons that a card's own fields name: its contacts and its author. */
export function personsOf({ contacts = [], author }: PracticeFields): Contact[] {
  return author === undefined
    ? [...contacts]
    : [...contacts, { name: author, phones: [], emails: [], isPersonal: true }];
}

/** The shapes of fields that hold a page's or a person's words. */
const texts: ReadonlySet<string> = new Set([
  ...['line', 'story', 'tags', 'names', 'links', 'attachments', 'periods', 'licence', 'alternates'],
]);

/** Keys whose values are addresses, codes, days and numbers, in which no one is named. */
const codes: ReadonlySet<string> = new Set([
  'address',
  'type',
  'bytes',
  'code',
  'language',
  'opensOn',
  'opensAt',
  'closesOn',
  'closesAt',
]);
