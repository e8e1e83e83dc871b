import { v7 as uuidv7 } from 'uuid';
import { type DeskAgreement, newDeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { type DeskCommitment, type DeskPartner, newDeskPartner } from '#shared/desk/desk-partner-schema.ts';

const MADE = new Date('2026-01-15T10:00:00.000Z');

/** Esimerkkilä's vitality agreement on the desk, with what it needs to be published. */
export function aDeskAgreement(told: Partial<DeskAgreement> = {}): DeskAgreement {
  const made = newDeskAgreement({ fi: 'Esimerkkilän elinvoimasopimus' }, ['fi'], MADE);
  return {
    ...made,
    purpose: { fi: 'Sopimus kokoaa yhteen ne, jotka tekevät kunnasta hyvän paikan asua.' },
    municipality: { name: { fi: 'Esimerkkilä' } },
    signedOn: '2026-02-01',
    publishing: { ...made.publishing, stem: 'elinvoimasopimus', website: 'https://esimerkkila.example/' },
    ...told,
  };
}

/** An association of the agreement that has signed. */
export function aDeskPartner(told: Partial<DeskPartner> = {}): DeskPartner {
  const made = newDeskPartner(uuidv7(), { name: { fi: 'Kyläyhdistys ry' }, kind: 'association' }, MADE);
  return { ...made, steps: [{ id: uuidv7(), state: 'signed', day: '2026-02-01' }], ...told };
}

/** What it has promised. */
export function aDeskCommitment(told: Partial<DeskCommitment> = {}): DeskCommitment {
  const text = { fi: 'Avaamme kylätalon kaikille kerran viikossa.' };
  return { id: uuidv7(), text, goalIds: [], elements: [], lifeStages: [], practices: [], ...told };
}
