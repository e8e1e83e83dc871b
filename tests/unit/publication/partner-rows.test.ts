import { describe, expect, test } from 'vitest';
import { readCsv } from '#shared/exchange/table-csv.ts';
import { partnerRows, partnersCsv, partnersJson } from '#shared/publication/partner-rows.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';
import { aPublicationWithContacts, CANARY } from '../../builders/publication-with-contacts.ts';

const GOAL = { id: '01926d3e-7d00-7000-8000-000000000001', name: { fi: 'Yksinäisyys vähenee' } };

function aFullPublication(): Publication {
  const partner = aPartner({
    kind: 'company',
    name: { fi: 'Kahvila Laituri', sv: 'Café Bryggan' },
    description: { fi: 'Kahvila satamassa.' },
    area: { fi: 'Satama' },
    languages: ['fi', 'sv'],
    website: 'https://kahvila.example/',
    businessId: '1234567-1',
    logo: { address: 'logo.png', alt: { fi: 'Ankkuri' } },
    history: [{ state: 'promised', day: '2026-01-01' }],
  });
  const other = aPartner({ name: { fi: 'Ääni' } });
  const own = { partnerId: partner.id };
  return aPublication({
    agreement: anAgreement({ goals: [GOAL] }),
    partners: [other, partner],
    commitments: [
      aCommitment({ ...own, text: { fi: 'Ensimmäinen' }, goalIds: [GOAL.id] }),
      aCommitment({
        ...own,
        text: { fi: 'Toinen', sv: 'Andra' },
        elements: ['services'],
        lifeStages: ['youth', 'everyone'],
      }),
    ],
  });
}

describe('the rows of partners', () => {
  test('have the named fields of each partner, in the order of names', () => {
    const [first, second] = partnerRows(aFullPublication(), 'fi');
    expect(first).toEqual({
      name: { fi: 'Kahvila Laituri', sv: 'Café Bryggan' },
      kind: 'company',
      description: { fi: 'Kahvila satamassa.' },
      area: { fi: 'Satama' },
      languages: ['fi', 'sv'],
      website: 'https://kahvila.example/',
      businessId: '1234567-1',
      signature: { state: 'signed', day: '2026-09-15' },
      commitments: [
        {
          text: { fi: 'Ensimmäinen' },
          lifeStages: ['youth'],
          elements: ['participation'],
          goals: [GOAL.name],
        },
        {
          text: { fi: 'Toinen', sv: 'Andra' },
          lifeStages: ['youth', 'everyone'],
          elements: ['services'],
          goals: [],
        },
      ],
    });
    expect(second?.name.fi).toBe('Ääni');
  });

  test('hold no contact in either file', () => {
    const publication = aPublicationWithContacts();
    expect(partnersJson(publication, 'fi')).not.toContain(CANARY);
    expect(partnersCsv(publication, 'fi')).not.toContain(CANARY);
  });
});

describe('the CSV of partners', () => {
  test('has headings and names in the reader’s language and a column for each language with texts', () => {
    const [headings, row] = readCsv(partnersCsv(aFullPublication(), 'fi'));
    expect(Object.fromEntries(headings?.map((heading, index) => [heading, row?.[index]]) ?? [])).toEqual({
      'Nimi (suomi)': 'Kahvila Laituri',
      'Nimi (ruotsi)': 'Café Bryggan',
      Tyyppi: 'Yritys',
      'Kuvaus (suomi)': 'Kahvila satamassa.',
      'Toiminta-alue (suomi)': 'Satama',
      Palvelukielet: 'suomi, ruotsi',
      Verkkosivu: 'https://kahvila.example/',
      'Y-tunnus': '1234567-1',
      Allekirjoitus: 'Allekirjoittanut',
      Päivä: '15.9.2026',
      'Sitoumukset (suomi)': 'Ensimmäinen\nToinen',
      'Sitoumukset (ruotsi)': 'Andra',
      Elämänvaiheet: 'Nuoret, Koko väestö',
      'Osa-alueet': 'Palvelut, Osallisuus',
      Tavoitteet: 'Yksinäisyys vähenee',
    });
    expect(readCsv(partnersCsv(aFullPublication(), 'sv'))[0]).toContain('Namn (finska)');
  });

  test('calls a partner of another kind by its own word', () => {
    const partner = aPartner({ kind: 'other', ownKind: { fi: 'Osuuskunta' } });
    expect(readCsv(partnersCsv(aPublication({ partners: [partner] }), 'fi'))[1]).toContain('Osuuskunta');
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    const partner = aPartner({ name: { fi: '=1+1' }, area: { fi: '@SUM(A1)' } });
    const file = partnersCsv(aPublication({ partners: [partner], commitments: [] }), 'fi');
    expect(file).toContain(`"'=1+1"`);
    expect(file).toContain(`"'@SUM(A1)"`);
  });
});
