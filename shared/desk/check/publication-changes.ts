import type { LocalizedText } from '../../language/localized-text.ts';
import type { PublishedCommitment, PublishedPartner } from '../../partner/partner-entry.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { leavesOf, type PublishedLeaf } from './published-leaves.ts';

/** A field that says something else than before. */
export type FieldChange = Pick<PublishedLeaf, 'path' | 'language'> & {
  /** What it said; absent when it is new. */
  readonly before?: PublishedLeaf['value'];
  /** What it says; absent when it is gone. */
  readonly after?: PublishedLeaf['value'];
};

/** A commitment that is not as before. */
export type CommitmentChanges = {
  /** Its id. */
  readonly id: string;
  /** What became of it. */
  readonly what: 'added' | 'changed' | 'removed';
  /** What it promises, now or before it was removed. */
  readonly text: LocalizedText;
  /** Its fields that have changed. */
  readonly fields: readonly FieldChange[];
};

/**
 * What became of a partner: it is new, changed, has left (its name and days stay), is gone from the desk and leaves a
 * trace, or is removed altogether because it was noted by mistake.
 */
export type PartnerOutcome = 'new' | 'changed' | 'left' | 'trace' | 'removed';

/** A partner that is not as before. */
export type PartnerChanges = {
  /** Its id. */
  readonly id: string;
  /** What became of it. */
  readonly what: PartnerOutcome;
  /** Its name, now or before it was removed. */
  readonly name: LocalizedText;
  /** Its fields that have changed; none are told of one that is new, has left or is removed. */
  readonly fields: readonly FieldChange[];
  /** Its commitments that have changed. */
  readonly commitments: readonly CommitmentChanges[];
};

/** What is different in a publication from the one before it. */
export type PublicationChanges = {
  /** Fields of the agreement, the publisher and the languages. */
  readonly agreement: readonly FieldChange[];
  /** Partners that are not as before: first as they stand now, then those that are removed. */
  readonly partners: readonly PartnerChanges[];
};

/** A partner with what it has promised. */
type Side = { partner: PublishedPartner; commitments: readonly PublishedCommitment[] };

/**
 * What a reader would find different between two publications. When something was saved, and how many times, is no
 * difference. With the ids of the partners that are on the desk, one that has left is told apart from one that is gone. Takes time in proportion to
 * the partners and commitments.
 */
export function publicationChanges(
  before: Publication,
  after: Publication,
  onDesk?: ReadonlySet<string>,
): PublicationChanges {
  const [old, present] = [sidesOf(before), sidesOf(after)];
  const told = [...present].flatMap(([id, side]) => partnerChanges(old.get(id), side, onDesk));
  const removed = [...old].flatMap(([id, { partner }]): PartnerChanges[] =>
    present.has(id) ? [] : [{ id, what: 'removed', name: partner.name, fields: [], commitments: [] }],
  );
  return { agreement: fieldChanges(headOf(before), headOf(after)), partners: [...told, ...removed] };
}

/** Whether a reader would find anything different. */
export function isUnchanged({ agreement, partners }: PublicationChanges): boolean {
  return agreement.length === 0 && partners.length === 0;
}

function headOf({ agreement, publisher, languages }: Publication): object {
  return { ...agreement, publisher, languages };
}

function sidesOf({ partners, commitments }: Publication): Map<string, Side> {
  const byPartner = Map.groupBy(commitments, ({ partnerId }) => partnerId);
  return new Map(
    partners.map((partner) => [partner.id, { partner, commitments: byPartner.get(partner.id) ?? [] }]),
  );
}

function partnerChanges(
  before: Side | undefined,
  { partner, commitments }: Side,
  onDesk: ReadonlySet<string> | undefined,
): PartnerChanges[] {
  const { id, name, signature } = partner;
  const nothing = { fields: [], commitments: [] };
  if (before === undefined) return [{ id, what: 'new', name, ...nothing }];
  const hasLeft = signature.state === 'left' && before.partner.signature.state !== 'left';
  if (hasLeft) {
    const what = onDesk === undefined || onDesk.has(id) ? 'left' : 'trace';
    return [{ id, what, name, ...nothing }];
  }
  const fields = fieldChanges(before.partner, partner);
  const changed = commitmentChanges(before.commitments, commitments);
  if (fields.length === 0 && changed.length === 0) return [];
  return [{ id, what: 'changed', name, fields, commitments: changed }];
}

function commitmentChanges(
  before: readonly PublishedCommitment[],
  after: readonly PublishedCommitment[],
): CommitmentChanges[] {
  const old = new Map(before.map((commitment) => [commitment.id, commitment]));
  const present = new Set(after.map(({ id }) => id));
  const told = after.flatMap((commitment): CommitmentChanges[] => {
    const { id, text } = commitment;
    const earlier = old.get(id);
    if (earlier === undefined) return [{ id, what: 'added', text, fields: [] }];
    const fields = fieldChanges(earlier, commitment);
    return fields.length === 0 ? [] : [{ id, what: 'changed', text, fields }];
  });
  const removed = before.flatMap(({ id, text }): CommitmentChanges[] =>
    present.has(id) ? [] : [{ id, what: 'removed', text, fields: [] }],
  );
  return [...told, ...removed];
}

/** What tells when and how often something was saved, and nothing of what it says. */
const UNTOLD = new Set(['updatedAt', 'revision', 'id', 'partnerId']);

function fieldChanges(before: object, after: object): FieldChange[] {
  if (written(before) === written(after)) return [];
  const [old, present] = [leavesByKey(before), leavesByKey(after)];
  const told = [...present].flatMap(([key, { path, language, value }]): FieldChange[] => {
    const earlier = old.get(key)?.value;
    if (String(earlier) === String(value) && earlier !== undefined) return [];
    return [
      {
        path,
        ...(language && { language }),
        ...(earlier !== undefined && { before: earlier }),
        after: value,
      },
    ];
  });
  const gone = [...old].flatMap(([key, { path, language, value }]): FieldChange[] =>
    present.has(key) ? [] : [{ path, ...(language && { language }), before: value }],
  );
  return [...told, ...gone];
}

/** A record as text without what is untold: most partners are as before, and two texts are compared fast. */
function written(record: object): string {
  return JSON.stringify(record, (name, value) => (UNTOLD.has(name) ? undefined : value));
}

function leavesByKey(record: object): Map<string, PublishedLeaf> {
  const leaves = leavesOf(record).filter(({ path }) => !UNTOLD.has(path.at(-1) ?? ''));
  return new Map(leaves.map((leaf) => [[...leaf.path, leaf.language].join('\n'), leaf]));
}
