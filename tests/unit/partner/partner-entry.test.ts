import { expect, test } from 'vitest';
import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';

test('puts each commitment with its partner and leaves out those of unknown partners', () => {
  const partner = aPartner();
  const own = aCommitment({ partnerId: partner.id });
  expect(listPartnerEntries([partner], [aCommitment(), own])).toEqual([{ partner, commitments: [own] }]);
});

test('keeps the first of two partners with one id, in its place', () => {
  const first = aPartner({ name: { fi: 'Ensimmäinen' } });
  const other = aPartner({ name: { fi: 'Toinen' } });
  const again = aPartner({ id: first.id, name: { fi: 'Sama uudestaan' } });
  expect(listPartnerEntries([first, other, again], []).map(({ partner }) => partner)).toEqual([first, other]);
});
