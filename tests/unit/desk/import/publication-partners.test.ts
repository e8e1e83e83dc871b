import { expect, test } from 'vitest';
import { partnersOfPlan } from '#shared/desk/import/partners-of-plan.ts';
import { planCounts, planImport } from '#shared/desk/import/plan-import.ts';
import { publicationPartners } from '#shared/desk/import/publication-partners.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const NOW = new Date('2026-11-01T10:00:00Z');
const agreement = aDeskAgreement();
const partner = aDeskPartner({
  agreementId: agreement.id,
  contact: { role: { fi: 'Toimisto' }, email: 'info@kyla.example', basis: 'consent' },
  commitments: [aDeskCommitment()],
});

function published() {
  const made = publicationOfDesk(
    { agreement, partners: [partner] },
    { now: NOW, today: '2026-11-01', mistakes: new Set() },
  );
  if (!('publication' in made)) throw new Error('the desk cannot be published');
  return made.publication;
}

test('the agreement’s own publication finds every partner the same', () => {
  const plan = planImport(publicationPartners(published(), agreement, true), [partner]);
  expect(planCounts(plan)).toEqual({ new: 0, fills: 0, conflict: 0, same: 1, refused: 0 });
});

test('a partner that is gone comes back under its id', () => {
  const plan = planImport(publicationPartners(published(), agreement, true), []);
  const { added } = partnersOfPlan(
    plan,
    { left: new Set(), taken: new Map() },
    { agreementId: agreement.id, now: NOW },
  );
  expect(added).toMatchObject([{ id: partner.id, contact: { email: 'info@kyla.example' } }]);
  expect(added[0]?.commitments[0]?.id).toBe(partner.commitments[0]?.id);
});

test('from another agreement come neither ids, signatures nor public contacts', () => {
  const plan = planImport(publicationPartners(published(), aDeskAgreement(), false), []);
  expect(plan.partners[0]?.incoming.told).toMatchObject({
    internalContact: { role: 'Toimisto', email: 'info@kyla.example' },
    steps: [],
    commitments: [],
  });
  expect(plan.partners[0]?.incoming.told.id).toBeUndefined();
  expect(plan.partners[0]?.incoming.told.contact).toBeUndefined();
});
