import { newRecord } from '../record/record.ts';
import { type DeskAgreement, newDeskAgreement } from './desk-agreement-schema.ts';
import { type DeskCommitment, type DeskPartner, newDeskPartner, presentStep } from './desk-partner-schema.ts';
import type { Desk } from './publication-of-desk.ts';

/**
 * An agreement that continues another one: what it says, who its partners are and what they have promised are taken over to
 * be looked through again; days, the decision, signatures and readings are not. Partners that had left are not asked. It is
 * published under an id of its own.
 */
export function followUpOf({ agreement, partners }: Desk, now: Date): Desk {
  const { kind, name, languages, purpose, municipality, otherMunicipalities, themes, elements } = agreement;
  const { join, suggest, privacyNotice, contact, internalContact, linkedPlans, developmentTargets } =
    agreement;
  const { website, publisherName } = agreement.publishing;
  const newId = () => newRecord(now).id;
  const goals = agreement.goals.map((goal) => ({ before: goal.id, goal: { ...goal, id: newId() } }));
  const goalIds = new Map(goals.map(({ before, goal }) => [before, goal.id]));
  const made = newDeskAgreement(name, [...languages], now);
  const taken = {
    purpose,
    municipality,
    otherMunicipalities,
    elements,
    join,
    suggest,
    privacyNotice,
    contact,
    internalContact,
  };
  const follower: DeskAgreement = {
    ...made,
    kind,
    ...defined(taken),
    themes: themes.map((theme) => ({ ...theme, id: newId() })),
    goals: goals.map(({ goal }) => goal),
    developmentTargets: developmentTargets.map((target) => ({ ...target, id: newId() })),
    linkedPlans: linkedPlans.map((plan) => ({ ...plan, id: newId() })),
    predecessor: { kind, name },
    publishing: { ...made.publishing, ...defined({ website, publisherName }) },
  };
  const asked = partners.filter((partner) => presentStep(partner).state !== 'left');
  return {
    agreement: follower,
    partners: asked.map((partner) => ({
      ...partner,
      ...newPartOf(partner, follower.id, now),
      commitments: partner.commitments.map((commitment) => newCommitment(commitment, goalIds, newId())),
    })),
  };
}

/** What makes a partner one of the new agreement: its record, and that it is asked anew. */
function newPartOf({ name, kind }: DeskPartner, agreementId: string, now: Date) {
  const { id, updatedAt, revision, createdAt, steps } = newDeskPartner(agreementId, { name, kind }, now);
  return { id, updatedAt, revision, createdAt, steps, agreementId };
}

function newCommitment(
  { startsOn: _starts, endsOn: _ends, progress: _progress, reportedOn: _reported, ...told }: DeskCommitment,
  goalIds: ReadonlyMap<string, string>,
  id: string,
): DeskCommitment {
  const { measure } = told;
  return {
    ...told,
    id,
    goalIds: told.goalIds.flatMap((goalId) => goalIds.get(goalId) ?? []),
    ...(measure && { measure: { ...measure, readings: [] } }),
  };
}

/** Only the fields that have a value. */
function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
