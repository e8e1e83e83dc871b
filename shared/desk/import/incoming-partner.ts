import { z } from 'zod/mini';
import { deskCommitmentSchema, deskPartnerSchema, signingStepSchema } from '../desk-partner-schema.ts';

/** A commitment as a source tells it; with its id only when it comes from the agreement's own publication. */
const toldCommitmentSchema = z.extend(z.omit(deskCommitmentSchema, { id: true, practices: true }), {
  /** Its id in this agreement. */
  id: z.optional(deskCommitmentSchema.shape.id),
});

/** What a source tells of one partner: what it does not tell is absent. */
export const toldPartnerSchema = z.extend(
  z.partial(
    z.pick(deskPartnerSchema, {
      ...{ kind: true, ownKind: true, businessId: true, website: true, description: true, area: true },
      ...{ languages: true, contact: true, internalContact: true, internalNote: true },
    }),
  ),
  {
    /** Its id in this agreement, when it comes from the agreement's own publication. */
    id: z.optional(deskPartnerSchema.shape.id),
    /** Its name. */
    name: deskPartnerSchema.shape.name,
    /** Its steps in signing, oldest first. */
    steps: z.array(z.omit(signingStepSchema, { id: true })).check(z.maxLength(101)),
    /** What it has promised. */
    commitments: z.array(toldCommitmentSchema).check(z.maxLength(1_000)),
  },
);
/** What a source tells of one partner. */
export type ToldPartner = z.infer<typeof toldPartnerSchema>;
/** A commitment as a source tells it. */
export type ToldCommitment = z.infer<typeof toldCommitmentSchema>;

/** A partner from a source, with its place there. */
export type IncomingPartner = {
  /** Its row, or its place in a publication, from 1. */
  line: number;
  /** What is told. */
  told: ToldPartner;
  /** Whether the kind was guessed from the name: a guess never conflicts with what is known. */
  isKindGuessed: boolean;
};

/** Why a row is not read: it names nobody, something in it is too long or not valid, or it is in the source twice. */
export type RefusalReason = 'nameless' | 'too-long' | 'doubled';

/** A row that is not read. */
export type RefusedRow = {
  /** Its place in the source. */
  line: number;
  /** Its words, for recognising it. */
  words: string;
  /** Why it is not read. */
  reason: RefusalReason;
  /** The row that is read in its stead, when it is doubled. */
  firstLine?: number;
};

/**
 * Why a cell is not read as what its column tells, but kept in the partner's own note. `personal`: it holds personal data
 * where a text goes out.
 */
export type RemarkReason =
  | 'business-id'
  | 'website'
  | 'email'
  | 'day'
  | 'state'
  | 'languages'
  | 'stages'
  | 'element'
  | 'goal'
  | 'commitmentless'
  | 'personal';

/** A cell that is kept in the note instead. */
export type RowRemark = {
  /** Its row. */
  line: number;
  /** The heading of its column. */
  heading: string;
  /** Its words. */
  value: string;
  /** Why. */
  reason: RemarkReason;
};

/** Partners as a source gives them, and what could not be read. */
export type IncomingPartners = {
  /** The partners. */
  partners: readonly IncomingPartner[];
  /** Rows that are not read. */
  refused: readonly RefusedRow[];
  /** Cells that are kept in a note. */
  remarks: readonly RowRemark[];
};
