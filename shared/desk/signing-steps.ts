import type { Signature } from '../partner/partner-schema.ts';
import { SIGNATURE_STATES } from '../partner/partner-schema.ts';
import { changedIn, without } from '../workshop/listed-items.ts';
import type { DeskPartner, SigningStep } from './desk-partner-schema.ts';
import { presentStep } from './desk-partner-schema.ts';

/** A step's state. */
export type SigningState = Signature['state'];

/** Which steps may follow a state; one who has left may come back. */
const NEXT: Record<SigningState, readonly SigningState[]> = {
  invited: ['promised', 'signed', 'left'],
  promised: ['signed', 'left'],
  signed: ['renewed', 'left'],
  renewed: ['renewed', 'left'],
  left: ['promised', 'signed'],
};

/** The steps that may follow a state, the likeliest first. */
export function nextSteps(state: SigningState): readonly SigningState[] {
  return NEXT[state];
}

/**
 * The partner with a step noted or, when it has the step already, corrected. Steps stand in the order of their days; those of
 * one day, and those without a day, in the order of signing. The same state on the same day is one step: what the newer one
 * tells (who signed, the document) is added to it.
 */
export function withStep<Partner extends Pick<DeskPartner, 'steps'>>(
  partner: Partner,
  step: SigningStep,
): Partner {
  const before = partner.steps.find(({ id }) => id === step.id);
  if (before?.state === step.state && before.day === step.day) {
    return { ...partner, steps: changedIn(partner.steps, step.id, () => step) };
  }
  const others = without(partner.steps, step.id);
  const same = others.find(({ state, day }) => state === step.state && day === step.day);
  if (same !== undefined) {
    const merged = { ...same, ...step, id: same.id };
    return { ...partner, steps: others.map((each) => (each === same ? merged : each)) };
  }
  const later = others.findIndex((each) => comesAfter(each, step));
  return { ...partner, steps: others.toSpliced(later === -1 ? others.length : later, 0, step) };
}

/** The partner without a step; the only step stays, for a partner stands somewhere. */
export function withoutStep<Partner extends Pick<DeskPartner, 'steps'>>(
  partner: Partner,
  stepId: string,
): Partner {
  const steps = without(partner.steps, stepId);
  return steps.length === 0 ? partner : { ...partner, steps };
}

/** Whether a partner joined after the agreement was first signed. */
export function hasJoinedLater({ steps }: Pick<DeskPartner, 'steps'>, signedOn: string | undefined): boolean {
  const first = steps.find(({ state }) => state === 'signed');
  return signedOn !== undefined && first?.day !== undefined && first.day > signedOn;
}

/** Whether a partner has signed and has not left since. */
export function isSigned(partner: Pick<DeskPartner, 'steps'>): boolean {
  const { state } = presentStep(partner);
  return state === 'signed' || state === 'renewed';
}

/** Whether a step that is there stands after one that is put among them. */
function comesAfter(present: SigningStep, put: SigningStep): boolean {
  if (present.day !== undefined && put.day !== undefined && present.day !== put.day) {
    return present.day > put.day;
  }
  // A partner that left at an unknown time and then signs has come back.
  if (present.state === 'left' && present.day === undefined) return false;
  return SIGNATURE_STATES.indexOf(present.state) > SIGNATURE_STATES.indexOf(put.state);
}
