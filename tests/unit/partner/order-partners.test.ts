import { expect, test } from 'vitest';
import { orderPartners, type PartnerOrder } from '#shared/partner/order-partners.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

const entries = [
  aPartnerEntry({ name: { fi: 'Öljymäki' }, signature: { state: 'signed', day: '2026-09-15' } }, [{}, {}]),
  aPartnerEntry({ name: { fi: 'Zeta' }, signature: { state: 'signed' } }, [{}]),
  aPartnerEntry(
    {
      name: { fi: 'Ahola' },
      history: [{ state: 'signed', day: '2025-01-10' }],
      signature: { state: 'left', day: '2026-11-01' },
    },
    [{}, {}],
  ),
  aPartnerEntry({ name: { fi: 'Mattila' }, signature: { state: 'promised', day: '2026-10-01' } }),
  aPartnerEntry(
    {
      name: { fi: 'Niemi' },
      history: [{ state: 'signed', day: '2024-01-10' }],
      signature: { state: 'renewed', day: '2026-10-02' },
    },
    [{}, {}, {}],
  ),
];

test.each<[string, PartnerOrder, string[]]>([
  ['in the order of their names', 'name', ['Ahola', 'Mattila', 'Niemi', 'Zeta', 'Öljymäki']],
  [
    'the newest signing first, those without last',
    'signed',
    ['Niemi', 'Öljymäki', 'Ahola', 'Mattila', 'Zeta'],
  ],
  [
    'the most commitments first, then by name',
    'commitments',
    ['Niemi', 'Ahola', 'Öljymäki', 'Zeta', 'Mattila'],
  ],
])('lists partners %s', (_title, order, names) => {
  expect(orderPartners(entries, order, 'fi').map(({ partner }) => partner.name.fi)).toEqual(names);
});
