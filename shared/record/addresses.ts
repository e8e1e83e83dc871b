import { z } from 'zod/mini';

/** An address of the web, http or https, of at most 4,000 characters. */
export const webAddressSchema = z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000));

/** An e-mail address. */
export const emailSchema = z.email();
