import { expect, test } from 'vitest';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import {
  PRIVATE_FIELDS,
  PUBLISHABLE_FIELDS,
  publishableFields,
} from '#shared/practice/publishable-fields.ts';

test('every field of the card has been decided on, once', () => {
  const decided = [...PUBLISHABLE_FIELDS, ...PRIVATE_FIELDS];
  expect([...decided].sort()).toEqual([...FIELD_ORDER].sort());
  expect(new Set(decided).size).toBe(decided.length);
});

test('keeps what may be shared and nothing else', () => {
  const contacts = [{ phones: ['044 000 0000'], emails: [], isPersonal: false }];
  const fields = { kind: 'page', title: 'Ilta', author: 'Maija Malli', contacts, tulevaKenttä: 'x' } as const;
  expect(publishableFields(fields)).toEqual({ kind: 'page', title: 'Ilta' });
});
