import { describe, expect, test } from 'vitest';
import { groupPartners, sortPartners } from '#shared/partner/group-partners.ts';
import { listPartnerEntries, type PartnerEntry } from '#shared/partner/partner-entry.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

const names = (entries: readonly PartnerEntry[]) => entries.map(({ partner }) => partner.name.fi);

describe('sortPartners', () => {
  test('puts å, ä and ö after z and reads numbers by value', () => {
    const entries = ['Öljymäki', 'Zeta', '10. kylä', 'Ahola', 'Äijälä', '2. kylä', 'Åby'].map((fi) =>
      aPartnerEntry({ name: { fi } }),
    );
    expect(names(sortPartners(entries, 'fi'))).toEqual([
      '2. kylä',
      '10. kylä',
      'Ahola',
      'Zeta',
      'Åby',
      'Äijälä',
      'Öljymäki',
    ]);
  });

  test('orders by the names the reader sees', () => {
    const entries = [
      aPartnerEntry({ name: { fi: 'Aamu', sv: 'Morgon' } }),
      aPartnerEntry({ name: { fi: 'Ilta', sv: 'Afton' } }),
    ];
    expect(names(sortPartners(entries, 'sv'))).toEqual(['Ilta', 'Aamu']);
  });
});

describe('groupPartners', () => {
  test('keeps the fixed order of kinds and leaves empty ones out', () => {
    const entries = [
      aPartnerEntry({ kind: 'other' }),
      aPartnerEntry({ kind: 'company' }),
      aPartnerEntry({ kind: 'municipality' }),
      aPartnerEntry({ kind: 'company' }),
    ];
    expect(groupPartners(entries).map((group) => [group.kind, group.entries.length])).toEqual([
      ['municipality', 1],
      ['company', 2],
      ['other', 1],
    ]);
  });
});

describe('listPartnerEntries', () => {
  test('puts commitments with their partners and leaves strangers’ commitments out', () => {
    const [first, second] = [aPartner(), aPartner()];
    const mine = aCommitment({ partnerId: second.id });
    const entries = listPartnerEntries([first, second], [mine, aCommitment()]);
    expect(entries.map(({ commitments }) => commitments)).toEqual([[], [mine]]);
  });
});
