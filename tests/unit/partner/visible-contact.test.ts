import { describe, expect, test } from 'vitest';
import type { PublicContact } from '#shared/partner/partner-schema.ts';
import { visibleContact } from '#shared/partner/visible-contact.ts';

const contact: PublicContact = {
  role: { fi: 'Sihteeri' },
  email: 'sihteeri@pallo.example',
  basis: 'consent',
};

describe('visibleContact', () => {
  test('shows a contact without a last day', () => {
    expect(visibleContact(contact, '2026-11-22')).toBe(contact);
  });

  test('shows a contact on its last day and hides it on the next', () => {
    const ending = { ...contact, until: '2026-11-22' };
    expect(visibleContact(ending, '2026-11-22')).toBe(ending);
    expect(visibleContact(ending, '2026-11-23')).toBeUndefined();
  });

  test('has nothing to show of a partner without a contact', () => {
    expect(visibleContact(undefined, '2026-11-22')).toBeUndefined();
  });
});
