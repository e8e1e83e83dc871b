import { describe, expect, test } from 'vitest';
import { isTechnical, outgoingFields, outgoingSearch } from '#shared/desk/check/outgoing-fields.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const NOW = new Date('2026-11-27T08:00:00.000Z');
const partner = aDeskPartner({
  description: { fi: 'Kylän yhteinen tila', sv: 'Byns gemensamma rum' },
  contact: { role: { fi: 'Sihteeri' }, basis: 'consent', source: 'Lomake 3.5.' },
  internalNote: 'Vain meille',
  commitments: [aDeskCommitment({ elements: ['services', 'wellbeing'] })],
});
const made = publicationOfDesk(
  { agreement: aDeskAgreement(), partners: [partner] },
  { now: NOW, today: '2026-11-27' },
);
if (!('publication' in made)) throw new Error(JSON.stringify(made));
const { publication } = made;
const groups = outgoingFields(publication);

/** Every plain value of a whole, however deep. */
function plainValues(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [value];
  return Object.values(value).flatMap(plainValues);
}

describe('outgoingFields', () => {
  test('lists every value of the publication, none left out and none added', () => {
    const listed = groups.flatMap(({ fields }) => fields.flatMap(({ value }) => value));
    expect(listed.map(String).toSorted()).toEqual(plainValues(publication).map(String).toSorted());
  });

  test('tells the file, the agreement, and each partner followed by its commitments', () => {
    expect(groups.map(({ what }) => what)).toEqual(['file', 'agreement', 'partner', 'commitment']);
    expect(groups[3]?.name).toEqual(partner.name);
  });

  test('tells each text with its language and its place', () => {
    expect(groups[2]?.fields).toContainEqual({
      path: ['description'],
      language: 'sv',
      value: 'Byns gemensamma rum',
    });
    expect(groups[3]?.fields).toContainEqual({ path: ['elements'], value: ['services', 'wellbeing'] });
  });

  test('tells apart what only programs need', () => {
    const technical = groups[2]?.fields.filter(isTechnical).map(({ path }) => path.join('.'));
    expect(technical).toEqual(['id', 'updatedAt', 'revision']);
  });

  test('has nothing of what is the desk’s own', () => {
    expect(JSON.stringify(groups)).not.toMatch(/Vain meille|Lomake 3/);
  });
});

describe('outgoingSearch', () => {
  test('finds the fields in which the words stand, whatever their case', () => {
    const found = outgoingSearch(groups)('GEMENSAMMA');
    expect(found.flatMap(({ fields }) => fields.map(({ path }) => path.join('.')))).toEqual(['description']);
  });

  test('shows everything while nothing is searched for', () => {
    expect(outgoingSearch(groups)(' ')).toBe(groups);
  });

  test('shows all of a partner that is found by its name', () => {
    const found = outgoingSearch(groups)('kyläyhdistys');
    expect(found.map(({ what, fields }) => [what, fields.length > 3])).toEqual([
      ['partner', true],
      ['commitment', true],
    ]);
  });
});
