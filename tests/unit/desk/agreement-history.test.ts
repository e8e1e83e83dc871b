import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { agreementHistory } from '#shared/desk/agreement-history.ts';
import type { SigningStep } from '#shared/desk/desk-partner-schema.ts';
import { aDeskAgreement, aDeskPartner } from '../../builders/desk.ts';

const step = (state: SigningStep['state'], day?: string): SigningStep => ({
  id: uuidv7(),
  state,
  ...(day && { day }),
});

function told(...partners: [string, ...SigningStep[]][]) {
  const agreement = aDeskAgreement({
    signedOn: '2026-02-01',
    decision: { day: '2026-02-15' },
    validFrom: '2026-02-01',
    validUntil: '2029-12-31',
  });
  const desk = {
    agreement,
    partners: partners.map(([fi, ...steps]) => aDeskPartner({ name: { fi }, steps })),
  };
  return agreementHistory(desk, 'fi').map(({ day, what }) => [
    day,
    what.event,
    ...(what.of === 'partners' ? what.partners.map(({ name }) => name.fi) : []),
  ]);
}

describe('agreementHistory', () => {
  test('tells the steps of all partners and of the agreement in the order of time', () => {
    expect(
      told(
        ['Kylä', step('promised', '2026-01-10'), step('signed', '2026-02-01'), step('renewed', '2028-02-01')],
        ['Askel', step('signed', '2026-02-01'), step('left', '2027-06-30')],
        ['Myöhäinen', step('invited', '2026-01-10'), step('signed', '2026-09-01')],
      ),
    ).toEqual([
      ['2026-01-10', 'invited', 'Myöhäinen'],
      ['2026-01-10', 'promised', 'Kylä'],
      ['2026-02-01', 'signed'],
      ['2026-02-01', 'signed', 'Askel', 'Kylä'],
      ['2026-02-01', 'began'],
      ['2026-02-15', 'decided'],
      ['2026-09-01', 'joined', 'Myöhäinen'],
      ['2027-06-30', 'left', 'Askel'],
      ['2028-02-01', 'renewed', 'Kylä'],
      ['2029-12-31', 'ends'],
    ]);
  });

  test('keeps what has no day, at the end', () => {
    expect(told(['Kylä', step('signed')]).at(-1)).toEqual([undefined, 'signed', 'Kylä']);
  });
});
