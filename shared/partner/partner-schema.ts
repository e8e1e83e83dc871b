import { z } from 'zod/mini';
import { contentLanguageSchema } from '../language/language.ts';
import { localizedTextSchema } from '../language/localized-text.ts';
import { emailSchema, webAddressSchema } from '../record/addresses.ts';
import { daySchema, recordSchema } from '../record/record.ts';

/** Kinds of partner, in the order their groups are shown. */
export const PARTNER_KINDS = [
  'municipality',
  'joint-municipal-authority',
  'village',
  'association',
  'company',
  'educational-institution',
  'parish',
  'authority',
  'other',
] as const;

/** What kind of body a partner is. */
export const partnerKindSchema = z.enum(PARTNER_KINDS);
/** What kind of body a partner is. */
export type PartnerKind = z.infer<typeof partnerKindSchema>;

/** A public contact: a role and its mailbox, shown only while its consent lasts. Never a person's name. */
export const publicContactSchema = z.object({
  /** The role, for instance "secretary of the association". */
  role: localizedTextSchema,
  /** The role's mailbox. */
  email: z.optional(emailSchema),
  /** The role's telephone number, as text. */
  phone: z.optional(z.string().check(z.maxLength(40))),
  /** On what ground it may be shown. */
  basis: z.enum(['consent', 'public-duty', 'agreement']),
  /** The last day it may be shown; it hides itself after that. */
  until: z.optional(daySchema),
});
/** A public contact. */
export type PublicContact = z.infer<typeof publicContactSchema>;

/** The steps of signing, in their order. */
export const SIGNATURE_STATES = ['invited', 'promised', 'signed', 'renewed', 'left'] as const;

/** Where a partner stands in signing. */
export const signatureSchema = z.object({
  /** Asked to join, promised, signed, renewed, or left. */
  state: z.enum(SIGNATURE_STATES),
  /** The day of that step. */
  day: z.optional(daySchema),
});
/** Where a partner stands in signing. */
export type Signature = z.infer<typeof signatureSchema>;

/**
 * A partner's logo. Its address is whole, or relative to the data file beside which it lies; it never leads up and out
 * of that folder, and its alternative text may not be left out.
 */
export const logoSchema = z.object({
  /** Where the picture is: http(s), or a plain path below the data file's folder. */
  address: z
    .string()
    .check(
      z.regex(/^(https?:\/\/[^\s"'<>]+|(?!\.)[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*)$/),
      z.maxLength(4_000),
    ),
  /** What the picture shows, for those who do not see it. */
  alt: localizedTextSchema,
});

/** A partner: a body that has joined the agreement. */
export const partnerSchema = z.extend(recordSchema, {
  /** What kind of body it is. */
  kind: partnerKindSchema,
  /** The body's own word for its kind, when the kind is `other`. */
  ownKind: z.optional(localizedTextSchema),
  /** The partner's name. */
  name: localizedTextSchema,
  /** Business id (Y-tunnus), as text. */
  businessId: z.optional(z.string().check(z.regex(/^\d{7}-\d$/))),
  /** What it does, in a sentence or two of its own. */
  description: z.optional(localizedTextSchema),
  /** Its web site. */
  website: z.optional(webAddressSchema),
  /** Village or part of the municipality where it works. */
  area: z.optional(localizedTextSchema),
  /** Languages it serves in. */
  languages: z.array(contentLanguageSchema),
  /** Its public contact. */
  contact: z.optional(publicContactSchema),
  /** Where it stands in signing. */
  signature: signatureSchema,
  /** The steps before the present one, oldest first: promised, signed, renewed. */
  history: z.optional(z.array(signatureSchema).check(z.maxLength(100))),
  /** Its logo. */
  logo: z.optional(logoSchema),
});
/** A partner: a body that has joined the agreement. */
export type Partner = z.infer<typeof partnerSchema>;
