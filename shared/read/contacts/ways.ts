import { findEmails } from '../../contact/email-addresses.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { PART } from './who.ts';

/** A way to reach someone, in a line. */
export interface Way {
  /** Which way. */
  kind: 'phone' | 'email';
  /** Where it begins in the line. */
  start: number;
  /** Where it ends. */
  end: number;
  /** The number as written, or the address with `@`. */
  text: string;
}

/** The phones and e-mail addresses of a line in their order. */
export function waysIn(line: string): Way[] {
  const text = line.replaceAll(PART, ' ');
  const emails = findEmails(text).map(
    ({ start, end, address }): Way => ({ kind: 'email', start, end, text: address }),
  );
  const phones = findPhones(text)
    .filter((phone) => !emails.some((email) => phone.start < email.end && email.start < phone.end))
    .map(({ start, end, text: number }): Way => ({ kind: 'phone', start, end, text: number }));
  return [...emails, ...phones].sort((one, other) => one.start - other.start);
}
