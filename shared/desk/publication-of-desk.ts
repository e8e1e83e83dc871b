import type { z } from 'zod/mini';
import {
  decisionSchema,
  joinSchema,
  relatedAgreementSchema,
  signingEventSchema,
} from '../agreement/agreement-schema.ts';
import { isProductLanguage } from '../language/language.ts';
import { measureSchema } from '../partner/commitment-schema.ts';
import type { PublishedCommitment, PublishedPartner } from '../partner/partner-entry.ts';
import { type PublicContact, publicContactSchema } from '../partner/partner-schema.ts';
import type { Publication } from '../publication/publication-schema.ts';
import { PUBLICATION_FORMAT, publicationSchema } from '../publication/publication-schema.ts';
import { describePath } from '../publication/read-envelope.ts';
import type { DeskAgreement, DeskContact } from './desk-agreement-schema.ts';
import { type DeskLogo, type DeskPartner, presentStep } from './desk-partner-schema.ts';

/** An agreement on the desk with its living partners. */
export type Desk = {
  /** The agreement. */
  readonly agreement: DeskAgreement;
  /** Its partners that are not in the trash. */
  readonly partners: readonly DeskPartner[];
};

/** What a publication is made with. */
export type PublishOptions = {
  /** The moment of publishing. */
  now: Date;
  /** The day for which contacts are shown, in the reader's own calendar. */
  today: string;
  /** What was published last: partners in it that are gone from the desk leave a dated trace. */
  previous?: Publication | undefined;
  /** Ids of partners that were noted by mistake and leave no trace. */
  mistakes?: ReadonlySet<string>;
};

/** What an agreement still lacks before it can be published. */
export type MissingPart = 'purpose' | 'municipality' | 'website';

/** A publication, what it still lacks, or the path of a part that the format does not let through. */
export type MadePublication =
  | { readonly publication: Publication }
  | { readonly missing: readonly MissingPart[] }
  | { readonly invalid: string };

/**
 * What goes out of an agreement on the desk. The format itself is the list of what may: everything it does not name (notes,
 * internal contacts, who signed, why a partner left) is dropped by its schema, whatever is added to the desk later.
 * Partners that have only been asked, contacts past their last day and all but the name and the days of those who have left stay out.
 */
export function publicationOfDesk({ agreement, partners }: Desk, options: PublishOptions): MadePublication {
  const { purpose, municipality, publishing } = agreement;
  const { website } = publishing;
  if (purpose === undefined || municipality === undefined || website === undefined) {
    const needed = { purpose, municipality, website };
    const names = ['purpose', 'municipality', 'website'] as const;
    return { missing: names.filter((name) => needed[name] === undefined) };
  }
  const told = partners.filter(isTold);
  const parsed = publicationSchema.safeParse({
    format: PUBLICATION_FORMAT,
    version: 1,
    id: publishing.id,
    publishedAt: options.now.toISOString(),
    languages: agreement.languages.filter(isProductLanguage),
    publisher: { name: publishing.publisherName ?? municipality.name, website },
    agreement: publishedAgreement(agreement, options.today),
    partners: [
      ...told.map((partner) => publishedPartner(partner, options.today)),
      ...traces(partners, options),
    ],
    commitments: told.filter(stays).flatMap(publishedCommitments),
  });
  if (parsed.success) return { publication: parsed.data };
  return { invalid: describePath(parsed.error.issues[0]?.path ?? []) };
}

/** What goes out of the agreement itself: whole parts only, and of its lists what has words. */
function publishedAgreement(agreement: DeskAgreement, today: string) {
  const { contact, signingEvent, decision, predecessor, successor, join, ...rest } = agreement;
  return {
    ...rest,
    themes: agreement.themes.flatMap(({ name }) => name ?? []),
    goals: agreement.goals.filter(({ name }) => name !== undefined),
    linkedPlans: agreement.linkedPlans.filter(({ name }) => name !== undefined),
    signingEvent: whole(signingEventSchema, signingEvent),
    decision: whole(decisionSchema, decision),
    predecessor: whole(relatedAgreementSchema, predecessor),
    successor: whole(relatedAgreementSchema, successor),
    join: whole(joinSchema, join),
    contact: lasting(contact, today),
  };
}

/** A part of an agreement when it is whole; a half-filled one waits on the desk. */
function whole<Schema extends z.ZodMiniType>(schema: Schema, part: unknown): z.infer<Schema> | undefined {
  return part === undefined ? undefined : schema.safeParse(part).data;
}

/** The name of a logo's file without its ending, by which a publication is known to need a logo of this sum. */
export function logoName(sha256: string): string {
  return sha256.slice(0, 16);
}

/** Where a logo lies in the published folder, beside the data file. */
export function logoAddress({ sha256, type }: Pick<DeskLogo, 'sha256' | 'type'>): string {
  return `logot/${logoName(sha256)}.${type.replace('image/', '').replace('jpeg', 'jpg')}`;
}

/** Whether a partner is told of in public: it has promised or signed, now or before it left. */
export function isTold({ steps }: Pick<DeskPartner, 'steps'>): boolean {
  return steps.some(({ state }) => state !== 'invited' && state !== 'left');
}

function stays(partner: DeskPartner): boolean {
  return presentStep(partner).state !== 'left';
}

function publishedPartner(partner: DeskPartner, today: string): PublishedPartner {
  const { contact, logo, steps, ...rest } = partner;
  const signature = presentStep(partner);
  const history = steps.slice(0, -1).filter(({ state }) => state !== 'invited');
  const signing = { signature, ...(history.length > 0 && { history }) };
  if (signature.state === 'left') return { ...nameOf(partner), ...signing };
  return {
    ...rest,
    ...signing,
    contact: lasting(contact, today),
    ...(logo?.alt !== undefined && { logo: { address: logoAddress(logo), alt: logo.alt } }),
  };
}

/** What stays of a partner who has left: by what it is known. */
function nameOf(partner: PublishedPartner | DeskPartner) {
  const { id, updatedAt, revision, kind, ownKind, name, businessId, area } = partner;
  const own = { ...(ownKind && { ownKind }), ...(businessId && { businessId }), ...(area && { area }) };
  return { id, updatedAt, revision, kind, name, ...own, languages: [] };
}

/** Partners that were published and are gone from the desk: they have left on the day that it is found out, or as was told before. */
function traces(partners: readonly DeskPartner[], options: PublishOptions): PublishedPartner[] {
  const { previous, mistakes, now, today } = options;
  const present = new Set(partners.map(({ id }) => id));
  const gone = (previous?.partners ?? []).filter(({ id }) => !present.has(id) && !mistakes?.has(id));
  return gone.map((partner) => {
    if (partner.signature.state === 'left') return partner;
    const history = [...(partner.history ?? []), partner.signature];
    const left = { ...nameOf(partner), updatedAt: now.toISOString(), revision: partner.revision + 1 };
    return { ...left, signature: { state: 'left', day: today }, history };
  });
}

function publishedCommitments(partner: DeskPartner): PublishedCommitment[] {
  const { id: partnerId, updatedAt, revision, commitments } = partner;
  return commitments.flatMap(({ text, measure, ...rest }) => {
    const measured = whole(measureSchema, measure);
    const told = { ...rest, partnerId, updatedAt, revision, ...(measured && { measure: measured }) };
    return text === undefined ? [] : [{ ...told, text }];
  });
}

/** A contact that is whole and may be shown on the day; its last day counts. */
function lasting(contact: DeskContact | undefined, today: string): PublicContact | undefined {
  const told = whole(publicContactSchema, contact);
  return told === undefined || (told.until ?? today) < today ? undefined : told;
}
