import { v7 as uuidv7 } from 'uuid';
import type { Publication } from '#shared/publication/publication-schema.ts';

/** A publication of an invented municipality with two partners, each with a commitment. */
export function aPublicationFile(): Publication {
  const record = () => ({ id: uuidv7(), updatedAt: '2026-10-01T09:00:00.000Z', revision: 1 });
  const partners: Publication['partners'] = ['Koivulan Pallo', 'Koivulan Nuorisoseura'].map((name) => ({
    ...record(),
    kind: 'association',
    name: { fi: name },
    languages: ['fi'],
    signature: { state: 'signed', day: '2026-09-15' },
  }));
  return {
    format: 'hyvan-kierre/publication',
    version: 1,
    id: uuidv7(),
    publishedAt: '2026-10-01T09:00:00.000Z',
    languages: ['fi', 'sv'],
    publisher: { name: { fi: 'Koivulan kunta' }, website: 'https://koivula.example/' },
    agreement: {
      ...record(),
      kind: 'vitality-agreement',
      name: { fi: 'Koivulan elinvoimasopimus', sv: 'Björklidens livskraftsavtal' },
      purpose: { fi: 'Sopimuksella vahvistetaan arjen turvaa.' },
      municipality: { code: '091', name: { fi: 'Koivula' } },
      themes: [{ fi: 'Osallisuus' }],
      goals: [],
      developmentTargets: [],
      linkedPlans: [],
    },
    partners,
    commitments: partners.map((partner, index) => ({
      ...record(),
      partnerId: partner.id,
      text: { fi: 'Järjestämme avoimen harjoitusvuoron.' },
      goalIds: [],
      elements: index === 0 ? ['participation'] : ['wellbeing', 'participation'],
      lifeStages: ['youth'],
    })),
  };
}
