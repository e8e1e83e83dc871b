import { z } from 'zod/mini';
import { daySchema } from '../record/record.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/**
 * A contact as a page gives it: a person or a desk, and the ways to reach it. Names, numbers and addresses of people are
 * personal data: they never leave the library by themselves, and each can be removed with one press.
 */
export const contactSchema = z.object({
  /** The person's or desk's name as the page writes it. */
  name: z.optional(line),
  /** Title or role: `hyvinvointikoordinaattori`. */
  role: z.optional(line),
  /** The organisation or unit it belongs to. */
  organisation: z.optional(line),
  /** Phone numbers as the page writes them, in its order. */
  phones: z.array(line).check(z.maxLength(20)),
  /** E-mail addresses with `@`, also where the page writes `(at)`. */
  emails: z.array(line).check(z.maxLength(20)),
  /** Whether it names or reaches a person, not only an office's own number or mailbox. */
  isPersonal: z.boolean(),
  /** The last day on which it is kept, where a person has chosen one; the library’s rule holds otherwise. */
  keepUntil: z.optional(daySchema),
});
/** A contact as a page gives it. */
export type Contact = z.infer<typeof contactSchema>;

/** The contacts of a card, in the order of the page. */
export const contactsSchema = z.array(contactSchema).check(z.maxLength(100));
