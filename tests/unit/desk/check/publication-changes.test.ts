import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { isUnchanged, publicationChanges } from '#shared/desk/check/publication-changes.ts';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const agreement = aDeskAgreement();
const commitment = aDeskCommitment();
const kyla = aDeskPartner({ commitments: [commitment] });
const seura = aDeskPartner({ name: { fi: 'Seura ry' } });

type Wanted = {
  partners?: DeskPartner[];
  of?: DeskAgreement;
  previous?: Publication;
  mistakes?: ReadonlySet<string>;
};

function published({ partners = [kyla, seura], of = agreement, ...more }: Wanted = {}): Publication {
  const now = new Date('2026-11-27T08:00:00.000Z');
  const made = publicationOfDesk({ agreement: of, partners }, { now, today: '2026-11-27', ...more });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  return made.publication;
}

const before = published();

describe('publicationChanges', () => {
  test('finds nothing when only the times of saving are others', () => {
    const saved = { updatedAt: '2027-05-05T05:05:05.000Z', revision: 9 };
    const after = published({ partners: [{ ...kyla, ...saved }, seura], of: { ...agreement, ...saved } });
    const changes = publicationChanges(before, { ...after, publishedAt: '2027-05-05T05:05:05.000Z' });
    expect(changes).toEqual({ agreement: [], partners: [] });
    expect(isUnchanged(changes)).toBe(true);
  });

  test('tells what the agreement and its publisher say otherwise, field by field', () => {
    const of = {
      ...agreement,
      purpose: { fi: 'Toinen tarkoitus', sv: 'Syfte' },
      signedOn: undefined,
      publishing: { ...agreement.publishing, website: 'https://toinen.example/' },
    };
    expect(publicationChanges(before, published({ of })).agreement).toEqual([
      { path: ['purpose'], language: 'fi', before: agreement.purpose?.fi, after: 'Toinen tarkoitus' },
      { path: ['purpose'], language: 'sv', after: 'Syfte' },
      {
        path: ['publisher', 'website'],
        before: 'https://esimerkkila.example/',
        after: 'https://toinen.example/',
      },
      { path: ['signedOn'], before: '2026-02-01' },
    ]);
  });

  test('tells a new partner, and one that has left', () => {
    const fresh = aDeskPartner({ name: { fi: 'Uusi ry' } });
    const left: DeskPartner = {
      ...seura,
      steps: [...seura.steps, { id: uuidv7(), state: 'left', day: '2026-06-30' }],
    };
    const { partners } = publicationChanges(before, published({ partners: [kyla, left, fresh] }));
    expect(partners.map(({ name, what }) => [name.fi, what])).toEqual([
      ['Seura ry', 'left'],
      ['Uusi ry', 'new'],
    ]);
  });

  test('tells a partner that is gone from the desk from one that has left there', () => {
    const after = published({ partners: [kyla], previous: before });
    const onDesk = new Set([kyla.id]);
    expect(publicationChanges(before, after, onDesk).partners).toMatchObject([
      { id: seura.id, what: 'trace' },
    ]);
    expect(publicationChanges(before, after).partners).toMatchObject([{ id: seura.id, what: 'left' }]);
    const later = published({ partners: [kyla], previous: after });
    expect(publicationChanges(after, later, onDesk).partners).toEqual([]);
  });

  test('tells a partner that leaves no trace as removed', () => {
    const after = published({ partners: [kyla], previous: before, mistakes: new Set([seura.id]) });
    expect(publicationChanges(before, after).partners).toMatchObject([
      { id: seura.id, what: 'removed', name: { fi: 'Seura ry' } },
    ]);
  });

  test('tells commitments that came, changed and went, and the steps of signing', () => {
    const second = aDeskCommitment({ text: { fi: 'Toinen lupaus' } });
    const changed: DeskPartner = {
      ...kyla,
      website: 'https://kyla.example/',
      steps: [...kyla.steps, { id: uuidv7(), state: 'renewed', day: '2026-09-01' }],
      commitments: [{ ...commitment, progress: { fi: 'Hyvin' }, elements: ['services'] }, second],
    };
    const after = published({ partners: [changed, seura] });
    const [change] = publicationChanges(before, after).partners;
    expect(change).toMatchObject({ id: kyla.id, what: 'changed' });
    expect(change?.fields).toEqual([
      { path: ['website'], after: 'https://kyla.example/' },
      { path: ['signature', 'state'], before: 'signed', after: 'renewed' },
      { path: ['signature', 'day'], before: '2026-02-01', after: '2026-09-01' },
      { path: ['history', '0', 'state'], after: 'signed' },
      { path: ['history', '0', 'day'], after: '2026-02-01' },
    ]);
    expect(change?.commitments.map(({ what, text }) => [what, text.fi])).toEqual([
      ['changed', commitment.text?.fi],
      ['added', 'Toinen lupaus'],
    ]);
    expect(change?.commitments[0]?.fields).toEqual([
      { path: ['elements'], after: ['services'] },
      { path: ['progress'], language: 'fi', after: 'Hyvin' },
    ]);
    const back = publicationChanges(after, before).partners[0];
    expect(back?.commitments.map(({ what }) => what)).toEqual(['changed', 'removed']);
  });
});
