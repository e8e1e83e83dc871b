import { z } from 'zod/mini';
import type { LocalizedText } from '../language/localized-text.ts';
import { localizedTextSchema } from '../language/localized-text.ts';
import { commitmentSchema, measureSchema } from '../partner/commitment-schema.ts';
import { type PartnerKind, partnerSchema, signatureSchema } from '../partner/partner-schema.ts';
import { webAddressSchema } from '../record/addresses.ts';
import { momentSchema, newRecord, recordIdSchema } from '../record/record.ts';
import { deskContactSchema, internalContactSchema } from './desk-agreement-schema.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/**
 * A step of a partner in signing. The state and the day are published; who signed, the document and the reason for
 * leaving are the desk's own.
 */
export const signingStepSchema = z.extend(signatureSchema, {
  /** The step's own id. */
  id: recordIdSchema,
  /** The role of who signed, for instance "chair". Internal. */
  signatoryRole: z.optional(line),
  /** Where the signed document is: an address, or a diary number in words. Internal. */
  document: z.optional(line),
  /** Why the partner left. Internal. */
  reason: z.optional(note),
});
/** A step of a partner in signing. */
export type SigningStep = z.infer<typeof signingStepSchema>;

/** A practice of the library that shows how a commitment can be kept. Internal. */
export const attachedPracticeSchema = z.object({
  /** The practice's id in the library. */
  id: recordIdSchema,
  /** Its title when it was attached, for when the library no longer has it. */
  title: line,
});

/** A commitment on the desk: what is published of it, as far as it is filled, and the practices that show how others do it. */
export const deskCommitmentSchema = z.extend(
  z.omit(commitmentSchema, { partnerId: true, updatedAt: true, revision: true, deletedAt: true }),
  {
    /** What is promised; absent while nothing is written. */
    text: z.optional(localizedTextSchema),
    /** How it is measured. */
    measure: z.optional(
      z.extend(z.partial(measureSchema), {
        /** Readings so far, oldest first. */
        readings: measureSchema.shape.readings,
      }),
    ),
    /** Practices that show how it can be done. Internal. */
    practices: z.array(attachedPracticeSchema).check(z.maxLength(50)),
  },
);
/** A commitment on the desk. */
export type DeskCommitment = z.infer<typeof deskCommitmentSchema>;

/** A partner's logo on the desk: the picture lies in the library's files under its SHA-256. */
export const deskLogoSchema = z.object({
  /** SHA-256 of the picture, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Its type: PNG, as it is made when the picture is taken in. */
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** What the picture shows, for those who do not see it; it goes out only with this. */
  alt: z.optional(localizedTextSchema),
});
/** A partner's logo on the desk. */
export type DeskLogo = z.infer<typeof deskLogoSchema>;

/**
 * A partner on the desk, with all it has promised and its steps in signing: one document, so that it is read, changed
 * and taken back as one.
 */
export const deskPartnerSchema = z.extend(
  z.omit(partnerSchema, { contact: true, signature: true, history: true, logo: true }),
  {
    /** The agreement it belongs to. */
    agreementId: recordIdSchema,
    /** When it was noted. */
    createdAt: momentSchema,
    /** Its contact for residents, with the leave to publish it. */
    contact: z.optional(deskContactSchema),
    /** Its contact for the coordinator. Internal. */
    internalContact: z.optional(internalContactSchema),
    /** The coordinator's own notes. Internal. */
    internalNote: z.optional(note),
    /** Its logo. */
    logo: z.optional(deskLogoSchema),
    /** Its steps in signing, oldest first; the last one is where it stands. */
    steps: z.array(signingStepSchema).check(z.minLength(1), z.maxLength(101)),
    /** What it has promised. */
    commitments: z.array(deskCommitmentSchema).check(z.maxLength(1_000)),
    /** Set when it is put in the trash because it was noted by mistake: a new publication then keeps no trace of it. */
    isMistake: z.optional(z.boolean()),
    /** An address the import came from, when it was imported. Internal. */
    importedFrom: z.optional(webAddressSchema),
  },
);
/** A partner on the desk. */
export type DeskPartner = z.infer<typeof deskPartnerSchema>;

/** A new partner that has been asked to join. */
export function newDeskPartner(
  agreementId: string,
  { name, kind }: { name: LocalizedText; kind: PartnerKind },
  now: Date,
): DeskPartner {
  return {
    ...newRecord(now),
    agreementId,
    createdAt: now.toISOString(),
    kind,
    name,
    languages: [],
    steps: [{ id: newRecord(now).id, state: 'invited' }],
    commitments: [],
  };
}

/** Where a partner stands in signing: the last of its steps. */
export function presentStep({ steps }: Pick<DeskPartner, 'steps'>): SigningStep {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('a partner has at least one step');
  return last;
}

/** A change of a partner on the desk: given it as it is now, it returns it as it should be. */
export type PartnerChange = (before: DeskPartner) => DeskPartner;
