import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type Adoption, adoptionSchema } from '#shared/adoption/adoption-schema.ts';
import { ADOPTION_PARTS, partDraft, readPart } from '../../../../extension/models/adoption-parts.ts';
import { anAdoption } from '../../../builders/adoption.ts';

const NOW = new Date('2026-11-26T10:00:00.000Z');
const beginning = { language: 'fi', today: '2026-11-26' } as const;

/** An adoption that says something in every part. */
function aFullAdoption(): Adoption {
  return anAdoption({
    verdict: 'fits-with-changes',
    fit: 'Meillä on vähemmän yhdistyksiä.',
    changes: 'Kokoonnutaan neljästi vuodessa.',
    decision: {
      body: 'Kunnanhallitus',
      day: '2018-08-27',
      section: '112',
      diaryNumber: 'KONDno-2018-123',
      address: 'https://konnevesi.example/112',
    },
    ownerRole: 'Hyvinvointikoordinaattori',
    team: ['Kyläyhdistykset', 'Seurakunta'],
    reviewOn: '2027-01-31',
    steps: [{ id: uuidv7(), text: 'Kutsutaan yhdistykset', dueOn: '2026-12-01', doneOn: '2026-11-30' }],
    costs: [{ id: uuidv7(), text: 'Kahvit', euros: 300.5, rhythm: 'yearly' }],
    notes: [{ id: uuidv7(), day: '2026-11-01', text: 'Paikalla 24 henkeä.' }],
  });
}

const rowOf = (part: string, { steps, costs, notes }: Adoption) =>
  ({ step: steps[0], cost: costs[0], note: notes[0] })[part]?.id;

test.each(ADOPTION_PARTS.filter((part) => part !== 'state'))(
  'the part “%s” that is opened and saved untouched stays as it was',
  (part) => {
    const adoption = aFullAdoption();
    const rowId = rowOf(part, adoption);
    const draft = partDraft(part, adoption, { ...beginning, rowId });
    const read = readPart(part, draft, rowId, NOW);
    if ('error' in read) throw new Error(read.error.code);
    expect(adoptionSchema.parse({ ...adoption, ...read.change(adoption) })).toEqual(adoption);
  },
);

describe('a state', () => {
  test('begins today unless another day is told', () => {
    expect(partDraft('state', anAdoption(), { ...beginning, state: 'in-use' })).toEqual({
      state: 'in-use',
      since: '26.11.2026',
      reason: '',
    });
  });

  test('of a dropped practice needs the reason', () => {
    const draft = { state: 'dropped', since: '26.11.2026', reason: ' ' };
    expect(readPart('state', draft, undefined, NOW)).toEqual({
      error: { code: 'reason-missing', control: 'reason' },
    });
  });
});

test('an emptied part is empty, and a decision of which nothing is left goes', () => {
  const adoption = aFullAdoption();
  const decision = readPart('decision', { body: '', day: '' }, undefined, NOW);
  const team = readPart('team', { team: ' \n ' }, undefined, NOW);
  if ('error' in decision || 'error' in team) throw new Error('not read');
  expect(team.change(decision.change(adoption))).toMatchObject({ decision: undefined, team: undefined });
});

test('another body takes the municipality’s place', () => {
  const read = readPart('adopter', { name: 'Käylän kyläyhdistys', whose: 'others' }, undefined, NOW);
  if ('error' in read) throw new Error(read.error.code);
  expect(read.change(anAdoption())).toMatchObject({
    municipalityCode: undefined,
    organisation: 'Käylän kyläyhdistys',
    isOurs: false,
  });
});

test('a row without an id is a new one after the others', () => {
  const adoption = aFullAdoption();
  const read = readPart('cost', { text: 'Esite', euros: '1 250,50', rhythm: 'once' }, undefined, NOW);
  if ('error' in read) throw new Error(read.error.code);
  expect(read.change(adoption).costs).toMatchObject([
    { text: 'Kahvit' },
    { text: 'Esite', euros: 1250.5, rhythm: 'once' },
  ]);
});

test('a note and a step without text are refused', () => {
  expect(readPart('step', { text: '' }, undefined, NOW)).toEqual({
    error: { code: 'text-missing', control: 'text' },
  });
  expect(readPart('note', { day: '', text: 'Sujui' }, undefined, NOW)).toEqual({
    error: { code: 'day-unknown', control: 'day' },
  });
});
