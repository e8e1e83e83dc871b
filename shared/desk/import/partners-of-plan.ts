import { v7 as uuidv7 } from 'uuid';
import { newRecord } from '../../record/record.ts';
import { type DeskCommitment, type DeskPartner, newDeskPartner } from '../desk-partner-schema.ts';
import type { ToldCommitment } from './incoming-partner.ts';
import type { ImportPlan, PlannedPartner } from './plan-import.ts';
import { type ValueKey, withValue } from './told-values.ts';

/** What a person has chosen in a plan, by the rows of the source. */
export type PlanChoices = {
  /** Rows that are left out. */
  left: ReadonlySet<number>;
  /** Values that are taken from the source where it tells them otherwise; what is not here stays as it is. */
  taken: ReadonlyMap<number, ReadonlySet<ValueKey>>;
};

/** The partners as they are to be written: the new ones and those that change. */
export type ImportedPartners = {
  /** New ones. */
  added: DeskPartner[];
  /** Changed ones. */
  changed: DeskPartner[];
};

/** Carries a plan out. Pure: nothing is written here. */
export function partnersOfPlan(
  { partners }: ImportPlan,
  { left, taken }: PlanChoices,
  at: { agreementId: string; now: Date; importedFrom?: string | undefined },
): ImportedPartners {
  const done: ImportedPartners = { added: [], changed: [] };
  for (const planned of partners) {
    const { line } = planned.incoming;
    if (left.has(line)) continue;
    if (planned.present === undefined) {
      done.added.push(newPartner(planned, { ...at, place: done.added.length }));
      continue;
    }
    const changed = changedPartner(planned, planned.present, taken.get(line), at.now);
    if (changed !== planned.present) done.changed.push(changed);
  }
  return done;
}

type NewPartnerWays = {
  agreementId: string;
  now: Date;
  importedFrom?: string | undefined;
  /** Its place among the new ones. */
  place: number;
};

function newPartner(
  { incoming: { told } }: PlannedPartner,
  { agreementId, now, importedFrom, place }: NewPartnerWays,
): DeskPartner {
  const { id, kind = 'association', languages = [], name, steps, commitments, ...rest } = told;
  const made = newDeskPartner(agreementId, { name, kind }, now);
  return {
    ...made,
    ...rest,
    languages,
    // Ids made in one millisecond keep the order of the source by their place.
    id: id ?? uuidv7({ msecs: now.getTime(), seq: place }),
    steps: steps.length === 0 ? made.steps : steps.map((step) => ({ id: newRecord(now).id, ...step })),
    commitments: commitments.map((commitment) => newCommitment(commitment, now)),
    ...(importedFrom !== undefined && { importedFrom }),
  };
}

function changedPartner(
  { incoming: { told }, fills, conflicts, commitments }: PlannedPartner,
  present: DeskPartner,
  taken: ReadonlySet<ValueKey> | undefined,
  now: Date,
): DeskPartner {
  const keys = [...fills, ...conflicts.flatMap(({ key }) => (taken?.has(key) ? [key] : []))];
  if (keys.length + commitments.length === 0) return present;
  const changed = keys.reduce((partner, key) => withValue(partner, told, key, now), present);
  const added = commitments.map((commitment) => newCommitment(commitment, now));
  return { ...changed, commitments: [...changed.commitments, ...added] };
}

function newCommitment({ id, ...told }: ToldCommitment, now: Date): DeskCommitment {
  return { ...told, id: id ?? newRecord(now).id, practices: [] };
}
