import type { Publication } from '#shared/publication/publication-schema.ts';

/** An id for the invented records, told apart by its end. */
function sampleId(end: number): string {
  return `018f3852-2e48-7000-8000-${String(end).padStart(12, '0')}`;
}

function sampleRecord(end: number) {
  return { id: sampleId(end), updatedAt: '2026-11-01T09:00:00.000Z', revision: 1 };
}

const GOAL = sampleId(90);

/** An invented agreement for the preview: something of every sort that colours and spaces are seen on. */
export const SAMPLE_PUBLICATION: Publication = {
  format: 'hyvan-kierre/publication',
  version: 1,
  id: sampleId(1),
  publishedAt: '2026-11-01T09:00:00.000Z',
  languages: ['fi', 'sv', 'en'],
  publisher: {
    name: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' },
    website: 'https://mallila.example/',
  },
  agreement: {
    ...sampleRecord(2),
    kind: 'vitality-agreement',
    name: {
      fi: 'Mallilan elinvoimasopimus',
      sv: 'Mallby livskraftsavtal',
      en: 'Vitality agreement of Mallila',
    },
    purpose: {
      fi: 'Kunta ja kumppanit pitävät yhdessä arjen sujuvana.',
      sv: 'Kommunen och partnerna håller tillsammans vardagen smidig.',
      en: 'The municipality and its partners keep everyday life running together.',
    },
    municipality: { name: { fi: 'Mallila', sv: 'Mallby', en: 'Mallila' } },
    themes: [{ fi: 'Yhteisöllisyys', sv: 'Gemenskap', en: 'Community' }],
    goals: [
      { id: GOAL, name: { fi: 'Yksinäisyys vähenee', sv: 'Ensamheten minskar', en: 'Less loneliness' } },
    ],
    developmentTargets: [],
    linkedPlans: [
      {
        id: sampleId(91),
        name: { fi: 'Hyvinvointisuunnitelma', sv: 'Välfärdsplan', en: 'Wellbeing plan' },
        fromYear: 2025,
        untilYear: 2029,
        address: 'https://mallila.example/suunnitelma',
        state: 'attached',
      },
    ],
    signedOn: '2026-05-21',
    validUntil: '2029-12-31',
  },
  partners: [
    {
      ...sampleRecord(11),
      kind: 'association',
      name: { fi: 'Mallilan Pallo ry', sv: 'Mallby Boll rf', en: 'Mallila Ball Club' },
      description: {
        fi: 'Liikuntaa kaikenikäisille.',
        sv: 'Motion för alla åldrar.',
        en: 'Sports for all ages.',
      },
      website: 'https://pallo.example/',
      languages: ['fi', 'sv'],
      signature: { state: 'renewed', day: '2026-05-21' },
    },
    {
      ...sampleRecord(12),
      kind: 'company',
      name: { fi: 'Kahvila Laituri Oy', sv: 'Café Bryggan Ab', en: 'Jetty Café Ltd' },
      languages: ['fi'],
      signature: { state: 'signed', day: '2026-06-01' },
    },
    {
      ...sampleRecord(13),
      kind: 'parish',
      name: { fi: 'Mallilan seurakunta', sv: 'Mallby församling', en: 'Parish of Mallila' },
      languages: ['fi', 'sv', 'en'],
      signature: { state: 'promised', day: '2026-10-15' },
    },
  ],
  commitments: [
    {
      ...sampleRecord(21),
      partnerId: sampleId(11),
      text: {
        fi: 'Pidämme maksuttoman kerhon nuorille joka viikko.',
        sv: 'Vi ordnar en avgiftsfri klubb för unga varje vecka.',
        en: 'We hold a free club for young people every week.',
      },
      goalIds: [GOAL],
      elements: ['participation'],
      lifeStages: ['youth'],
      measure: {
        name: { fi: 'Osallistujat', sv: 'Deltagare', en: 'Participants' },
        unit: { fi: 'nuorta', sv: 'unga', en: 'young people' },
        start: 10,
        target: 40,
        readings: [{ day: '2026-10-01', value: 28 }],
      },
    },
    {
      ...sampleRecord(22),
      partnerId: sampleId(12),
      text: {
        fi: 'Tarjoamme ikäihmisille kahvit ja juttuseuraa keskiviikkoisin.',
        sv: 'Vi bjuder äldre på kaffe och samtal på onsdagar.',
        en: 'We offer older people coffee and company on Wednesdays.',
      },
      goalIds: [GOAL],
      elements: ['wellbeing'],
      lifeStages: ['older-people'],
    },
    {
      ...sampleRecord(23),
      partnerId: sampleId(13),
      text: {
        fi: 'Avaamme tilamme yhdistysten käyttöön.',
        sv: 'Vi öppnar våra lokaler för föreningar.',
        en: 'We open our rooms to associations.',
      },
      goalIds: [],
      elements: ['services'],
      lifeStages: ['everyone'],
    },
  ],
};
