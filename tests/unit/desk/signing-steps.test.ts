import { describe, expect, it } from 'vitest';
import type { SigningStep } from '#shared/desk/desk-partner-schema.ts';
import {
  hasJoinedLater,
  isSigned,
  nextSteps,
  type SigningState,
  withoutStep,
  withStep,
} from '#shared/desk/signing-steps.ts';

function aStep(state: SigningState, day?: string, told: Partial<SigningStep> = {}): SigningStep {
  return { id: `${state}-${day}`, state, ...(day !== undefined && { day }), ...told };
}

const order = ({ steps }: { steps: SigningStep[] }) => steps.map(({ id }) => id);

describe('withStep', () => {
  const partner = {
    steps: [aStep('invited'), aStep('promised', '2026-03-01'), aStep('signed', '2026-05-01')],
  };

  it('puts a newer step last', () => {
    expect(order(withStep(partner, aStep('renewed', '2027-01-01'))).at(-1)).toBe('renewed-2027-01-01');
  });

  it('puts a step that is noted afterwards in its place by day', () => {
    const late = { steps: [aStep('invited'), aStep('signed', '2026-05-01')] };
    expect(order(withStep(late, aStep('promised', '2026-04-01')))).toEqual([
      'invited-undefined',
      'promised-2026-04-01',
      'signed-2026-05-01',
    ]);
  });

  it('puts steps of one day and steps without a day in the order of signing', () => {
    const signed = { steps: [aStep('signed', '2026-05-01')] };
    expect(order(withStep(signed, aStep('promised', '2026-05-01')))[0]).toBe('promised-2026-05-01');
    expect(order(withStep(signed, aStep('invited')))[0]).toBe('invited-undefined');
  });

  it('does not note the same step of the same day twice, and adds what is told of it', () => {
    const again = withStep(partner, { ...aStep('signed', '2026-05-01'), id: 'new', signatoryRole: 'chair' });
    expect(again.steps).toHaveLength(3);
    expect(again.steps.at(-1)).toEqual(aStep('signed', '2026-05-01', { signatoryRole: 'chair' }));
  });

  it('corrects a step, and moves it when its day says so', () => {
    const corrected = withStep(partner, { ...aStep('signed', '2026-02-01'), id: 'signed-2026-05-01' });
    expect(corrected.steps.map(({ day }) => day)).toEqual([undefined, '2026-02-01', '2026-03-01']);
  });

  it('leaves a step in its place when only what is internal is corrected', () => {
    const odd = { steps: [aStep('signed'), aStep('promised', '2026-05-01')] };
    expect(order(withStep(odd, aStep('signed', undefined, { document: '12/2026' })))).toEqual(order(odd));
  });

  it('lets a partner come back that left at an unknown time', () => {
    const left = { steps: [aStep('left')] };
    expect(isSigned(withStep(left, aStep('signed', '2026-05-01')))).toBe(true);
  });
});

describe('withoutStep', () => {
  it('takes a step away, but not the only one', () => {
    const two = { steps: [aStep('invited'), aStep('promised')] };
    const one = withoutStep(two, 'promised-undefined');
    expect(order(one)).toEqual(['invited-undefined']);
    expect(withoutStep(one, 'invited-undefined')).toBe(one);
  });
});

describe('nextSteps', () => {
  it('offers leaving to everyone but who has left, and coming back to who has', () => {
    expect(nextSteps('signed')).toEqual(['renewed', 'left']);
    expect(nextSteps('left')).not.toContain('left');
    expect(nextSteps('left')).toContain('signed');
  });
});

describe('hasJoinedLater', () => {
  it('is so when the first signature is after the agreement’s own day', () => {
    const partner = {
      steps: [aStep('invited'), aStep('signed', '2026-06-01'), aStep('renewed', '2027-01-01')],
    };
    expect(hasJoinedLater(partner, '2026-05-01')).toBe(true);
    expect(hasJoinedLater(partner, '2026-06-01')).toBe(false);
    expect(hasJoinedLater(partner, undefined)).toBe(false);
  });
});
