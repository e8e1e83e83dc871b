import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod/mini';
import {
  agreementKindSchema,
  agreementMunicipalitySchema,
  decisionSchema,
  developmentTargetSchema,
  joinSchema,
  linkedPlanSchema,
  relatedAgreementSchema,
  signingEventSchema,
  suggestionSchema,
} from '../agreement/agreement-schema.ts';
import { type ContentLanguage, contentLanguageSchema } from '../language/language.ts';
import { type LocalizedText, localizedTextSchema } from '../language/localized-text.ts';
import { publicContactSchema } from '../partner/partner-schema.ts';
import { elementSchema } from '../practice/everyday-security.ts';
import { webAddressSchema } from '../record/addresses.ts';
import { daySchema, momentSchema, newRecord, recordIdSchema, recordSchema } from '../record/record.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/**
 * A contact that may be published, as far as it is filled, with where the leave to publish it came from; the source itself
 * never goes out.
 */
export const deskContactSchema = z.partial(
  z.extend(publicContactSchema, {
    /** Where the leave is noted, for instance "form of 3 May" or "the association's web site". Internal. */
    source: line,
  }),
);
/** A contact that may be published, as far as it is filled. */
export type DeskContact = z.infer<typeof deskContactSchema>;

/** A short word or a goal in a list, as far as it is written. */
export const deskNameSchema = z.object({
  /** Its own id within the agreement. */
  id: recordIdSchema,
  /** It in words; absent while nothing is written. */
  name: z.optional(localizedTextSchema),
});
/** A short word or a goal in a list. */
export type DeskName = z.infer<typeof deskNameSchema>;

/** A plan the agreement serves, as far as it is filled. */
export const deskPlanSchema = z.extend(linkedPlanSchema, {
  /** The plan's name; absent while nothing is written. */
  name: z.optional(localizedTextSchema),
});
/** A plan the agreement serves, as far as it is filled. */
export type DeskPlan = z.infer<typeof deskPlanSchema>;

/** A person one works with. Internal: nothing of it is ever published. */
export const internalContactSchema = z.object({
  /** The person's name. */
  name: z.optional(line),
  /** The person's role. */
  role: z.optional(line),
  /** Mailbox, as typed. */
  email: z.optional(line),
  /** Telephone number, as typed. */
  phone: z.optional(line),
  /** Anything else worth remembering. */
  note: z.optional(note),
  /** The last day on which it is kept, where a person has chosen one; the library’s rule holds otherwise. */
  keepUntil: z.optional(daySchema),
});
/** A person one works with. */
export type InternalContact = z.infer<typeof internalContactSchema>;

/** How the municipality's site lets the widget in: what a webmaster may paste there. */
export const PACKAGINGS = ['script', 'frame', 'plain'] as const;
/** What a webmaster may paste in the site's editor: a script, an iframe, or plain HTML only. */
export type Packaging = (typeof PACKAGINGS)[number];

/** What is chosen for publishing: who publishes, where the files lie and how the widget is shown. */
export const publishingSchema = z.object({
  /** The publication's own id, made once: it stays when the agreement is published anew. */
  id: recordIdSchema,
  /** The name the files share, of plain letters, digits and hyphens; it stays too. Made of the agreement's name when absent. */
  stem: z.optional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))),
  /** The publisher's name; the municipality's when absent. */
  publisherName: z.optional(localizedTextSchema),
  /** The publisher's web site. */
  website: z.optional(webAddressSchema),
  /** The address of the folder on the site where the files lie, for the snippets. */
  folder: z.optional(webAddressSchema),
  /** What the webmaster may paste. */
  packaging: z.optional(z.enum(PACKAGINGS)),
  /** Attributes of the widget's mount that were chosen: view, theme, colours, heading level. */
  attributes: z.optional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(400)))),
});
/** What is chosen for publishing. */
export type Publishing = z.infer<typeof publishingSchema>;

/**
 * An agreement on the coordinator's desk: what will be published of it, of which everything but the name may still be missing
 * or half filled, and what is the coordinator's own. `publication-of-desk.ts` is the one place that decides what goes out.
 */
export const deskAgreementSchema = z.extend(recordSchema, {
  /** When it was begun. */
  createdAt: momentSchema,
  /** Languages it is written in, the main one first; at least one of them is one of the product's own. */
  languages: z.array(contentLanguageSchema).check(z.minLength(1)),
  /** What kind of agreement it is. */
  kind: agreementKindSchema,
  /** Its name. */
  name: localizedTextSchema,
  /** What it is for. */
  purpose: z.optional(localizedTextSchema),
  /** The municipality that publishes it. */
  municipality: z.optional(agreementMunicipalitySchema),
  /** The other municipalities that make it together. */
  otherMunicipalities: z.optional(z.array(agreementMunicipalitySchema)),
  /** Themes in short words. */
  themes: z.array(deskNameSchema),
  /** Goals that commitments may serve. */
  goals: z.array(deskNameSchema),
  /** Elements of everyday security it strengthens. */
  elements: z.optional(z.array(elementSchema)),
  /** What the municipality develops under it. */
  developmentTargets: z.array(developmentTargetSchema),
  /** Plans it serves. */
  linkedPlans: z.array(deskPlanSchema),
  /** The day it was first signed. */
  signedOn: z.optional(daySchema),
  /** The signing event. */
  signingEvent: z.optional(z.partial(signingEventSchema)),
  /** The first day it is in force. */
  validFrom: z.optional(daySchema),
  /** The last day it is in force. */
  validUntil: z.optional(daySchema),
  /** The decision behind it. */
  decision: z.optional(z.partial(decisionSchema)),
  /** The agreement it continues. */
  predecessor: z.optional(z.partial(relatedAgreementSchema)),
  /** The agreement that continues it. */
  successor: z.optional(z.partial(relatedAgreementSchema)),
  /** How to join. */
  join: z.optional(z.partial(joinSchema)),
  /** Where a reader suggests a change. */
  suggest: z.optional(suggestionSchema),
  /** The municipality's privacy notice. */
  privacyNotice: z.optional(webAddressSchema),
  /** Who answers in the municipality: a role and its mailbox. */
  contact: z.optional(deskContactSchema),
  /** The coordinator's own notes. Internal. */
  internalNote: z.optional(note),
  /** Who looks after the agreement. Internal. */
  internalContact: z.optional(internalContactSchema),
  /** What is chosen for publishing. */
  publishing: publishingSchema,
});
/** An agreement on the coordinator's desk. */
export type DeskAgreement = z.infer<typeof deskAgreementSchema>;

/** A new agreement with a name in the language it is begun in. */
export function newDeskAgreement(
  name: LocalizedText,
  languages: ContentLanguage[],
  now: Date,
): DeskAgreement {
  return {
    ...newRecord(now),
    createdAt: now.toISOString(),
    languages,
    kind: 'vitality-agreement',
    name,
    themes: [],
    goals: [],
    developmentTargets: [],
    linkedPlans: [],
    publishing: { id: uuidv7({ msecs: now.getTime() }) },
  };
}

/** A change of an agreement on the desk: given it as it is now, it returns it as it should be. */
export type AgreementChange = (before: DeskAgreement) => DeskAgreement;
