import { v7 as uuidv7 } from 'uuid';
import { adoptionSchema } from '#shared/adoption/adoption-schema.ts';
import { clipBodySchema, clipSchema } from '#shared/clip/clip-schema.ts';
import { collectionSchema } from '#shared/collection/collection-schema.ts';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import { deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { savedSearchSchema } from '#shared/find/saved-search-schema.ts';
import { pageImageSchema } from '#shared/image/image-schema.ts';
import { nominationSchema } from '#shared/nomination/nomination-schema.ts';
import { practiceDraftSchema, practiceSchema } from '#shared/practice/practice-schema.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import { pickedPassageSchema, quoteSchema } from '#shared/quote/quote-schema.ts';
import { subscriptionSchema } from '#shared/subscription/subscription-schema.ts';
import { surveySchema } from '#shared/survey/survey-schema.ts';
import { tableSchema } from '#shared/table/table-schema.ts';
import { workshopSeriesSchema } from '#shared/workshop/workshop-series-schema.ts';
import { sha256 } from '../../extension/database/sha256.ts';
import { filledBySchema } from './by-schema.ts';

/** An invented person whom no other test names. */
export const CANARY_PERSON = {
  names: ['Kanerva Kanarialintu'],
  emails: ['kanerva.kanarialintu@esimerkkila.example'],
  phones: ['044 987 6543'],
};

/** Any piece of that person, written in any way. */
export const CANARY = /kanarial|kanerva|987 ?65|6543/i;

/** The ways in which the person stands in texts, in turn. */
const WAYS = [
  'Kanerva Kanarialintu',
  'Kysy Kanerva Kanarialinnulta.',
  '+358 44 987 6543',
  'Kanarialintu, Kanerva',
  'kanerva.kanarialintu (at) esimerkkila.example',
];

/** Schemas of the records, by their table. */
export const RECORD_SCHEMAS = {
  practices: practiceSchema,
  clips: clipSchema,
  quotes: quoteSchema,
  adoptions: adoptionSchema,
  collections: collectionSchema,
  workshopSeries: workshopSeriesSchema,
  surveys: surveySchema,
  nominations: nominationSchema,
  savedSearches: savedSearchSchema,
  agreements: deskAgreementSchema,
  partners: deskPartnerSchema,
  subscriptions: subscriptionSchema,
} as const;

let turn = 0;

/** A value of a schema with the person in every text that may hold words. */
function full(schema: Parameters<typeof filledBySchema>[0]): Record<string, unknown> {
  return named(filledBySchema(schema, () => undefined)) as Record<string, unknown>;
}

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (value instanceof Object) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)]));
  }
  if (typeof value !== 'string') return value;
  if (/^Kanaria \d+K$/.test(value)) return WAYS[turn++ % WAYS.length];
  if (value.startsWith('https://kanaria')) return 'https://esimerkkila.example/vaki/kanerva-kanarialintu';
  if (value.startsWith('kanaria-') && value.includes('@')) return CANARY_PERSON.emails[0];
  return value.startsWith('kanaria-') ? 'kanerva-kanarialintu' : value;
}

/** Rows of every table that holds words, the person in every field of them. */
export async function personEverywhere(): Promise<Record<string, unknown[]>> {
  const [practiceId, clipId, agreementId, publishedId, subscriptionId] = ids(5);
  const text = `Kylätalo aukeaa. Kysy Kanerva Kanarialinnulta, p. 044 987 6543. Tilaa riittää.`;
  const html = `<p title="Kanerva Kanarialintu">Kysy <b>Kanerva</b> <i>Kanarialinnulta</i>, p. 044 <span>987</span> 6543.</p>
<p><a href="mailto:kanerva.kanarialintu@esimerkkila.example">Kirjoita</a></p><p>Tilaa riittää.</p>`;
  const practice = { ...full(practiceSchema), id: practiceId, clipIds: [clipId] };
  const clip = { ...full(clipSchema), id: clipId, practiceId, state: 'saved', textPrint: ['a'] };
  const records = Object.fromEntries(
    Object.entries(RECORD_SCHEMAS).map(([table, schema]) => [table, [full(schema)]]),
  );
  const draft = { ...full(practiceDraftSchema), provenance: { title: provenance() } };
  const agreement = { ...full(deskAgreementSchema), id: agreementId };
  const stepId = uuidv7();
  return {
    ...records,
    practices: [{ ...practice, provenance: { title: provenance() } }],
    clips: [clip],
    agreements: [agreement],
    quotes: [{ ...full(quoteSchema), practiceId, clipId }],
    versions: [{ id: uuidv7(), practiceId, replacedAt: NOW, practice }],
    clipBodies: [{ ...full(clipBodySchema), clipId, text, html, sha256: await sha256(text), headings: [] }],
    clipTables: [{ clipId, tables: [full(tableSchema)] }],
    clipImages: [{ clipId, images: [full(pageImageSchema)] }],
    snapshots: [{ clipId, html, sha256: await sha256(html) }],
    publications: [{ clipId, practiceId, text: JSON.stringify(full(publicationSchema)) }],
    comparisons: [{ clipId, practiceId, knownBy: 'text', draft, quotes: [full(pickedPassageSchema)] }],
    published: [{ id: publishedId, agreementId, publishedAt: NOW, partnerCount: 1 }],
    publishedTexts: [{ id: publishedId, text: JSON.stringify(full(publicationSchema)) }],
    subscriptions: [{ ...full(subscriptionSchema), id: subscriptionId }],
    subscribedContents: [{ subscriptionId, publisher: WAYS[0] }],
    subscribedPractices: [{ subscriptionId, id: uuidv7(), text: WAYS[1] }],
    settings: [{ name: 'regionAddresses', value: [{ address: 'https://kanerva-kanarialintu.example/' }] }],
    steps: [{ id: stepId, at: NOW, action: 'note', title: WAYS[0], count: 1 }],
    stepRecords: [{ stepId, table: 'practices', id: practiceId, before: practice, afterRevision: 1 }],
  };
}

const NOW = '2026-11-22T10:00:00.000Z';

function ids(count: number): string[] {
  return Array.from({ length: count }, () => uuidv7());
}

function provenance() {
  return {
    source: 'text',
    passage: WAYS[1],
    selector: { exact: WAYS[1], prefix: `${WAYS[0]} `, suffix: ' p. 044 987 6543', start: 1, end: 9 },
  };
}
