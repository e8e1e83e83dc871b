import { z } from 'zod/mini';
import { adoptionSchema } from '../adoption/adoption-schema.ts';
import { clipBodySchema, clipSchema } from '../clip/clip-schema.ts';
import { collectionSchema } from '../collection/collection-schema.ts';
import { deskAgreementSchema } from '../desk/desk-agreement-schema.ts';
import { deskPartnerSchema } from '../desk/desk-partner-schema.ts';
import { savedSearchSchema } from '../find/saved-search-schema.ts';
import { pageImageSchema } from '../image/image-schema.ts';
import { nominationSchema } from '../nomination/nomination-schema.ts';
import { practiceDraftSchema, practiceSchema } from '../practice/practice-schema.ts';
import { publicationSchema } from '../publication/publication-schema.ts';
import { pickedPassageSchema, quoteSchema } from '../quote/quote-schema.ts';
import { momentSchema, recordIdSchema } from '../record/record.ts';
import { subscriptionSchema } from '../subscription/subscription-schema.ts';
import { surveySchema } from '../survey/survey-schema.ts';
import { tableSchema } from '../table/table-schema.ts';
import { workshopSeriesSchema } from '../workshop/workshop-series-schema.ts';

/** A SHA-256 in hexadecimal. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The tables whose rows are files: their bytes lie apart, in packs. */
export const FILE_TABLES = ['files', 'logos'] as const;
/** A table whose rows are files. */
export type FileTable = (typeof FILE_TABLES)[number];

const publicationProblemSchema = z.discriminatedUnion('kind', [
  z.object({
    /** It is not JSON at all. */
    kind: z.literal('not-json'),
  }),
  z.object({
    /** It is something else. */
    kind: z.literal('not-publication'),
  }),
  z.object({
    /** It was made by a newer program. */
    kind: z.literal('newer-version'),
    /** The version it calls itself. */
    version: z.number(),
  }),
  z.object({
    /** Some part of it is wrong. */
    kind: z.literal('invalid'),
    /** The path of that part. */
    where: z.string(),
  }),
]);

/**
 * The shape of every row that a library file carries, by its table. What is derived of others (rows of lists, counts, the
 * search index) and the history of steps are not carried.
 */
export const ROW_SCHEMAS = {
  /** Cards. */
  practices: practiceSchema,
  /** Clips, drafts included. */
  clips: clipSchema,
  /** Quotes. */
  quotes: quoteSchema,
  /** Former versions of practices. */
  versions: z.object({
    /** Its own id. */
    id: recordIdSchema,
    /** The practice it is a version of. */
    practiceId: recordIdSchema,
    /** When it gave way. */
    replacedAt: momentSchema,
    /** The practice as it was. */
    practice: practiceSchema,
    /** It gave way to a person's own corrections. */
    isEdit: z.optional(z.literal(true)),
  }),
  /** Adoptions. */
  adoptions: adoptionSchema,
  /** Collections and themes. */
  collections: collectionSchema,
  /** Series of workshops. */
  workshopSeries: workshopSeriesSchema,
  /** Surveys. */
  surveys: surveySchema,
  /** Nominations. */
  nominations: nominationSchema,
  /** Saved searches. */
  savedSearches: savedSearchSchema,
  /** Agreements of the desk. */
  agreements: deskAgreementSchema,
  /** Their partners. */
  partners: deskPartnerSchema,
  /** Subscriptions. */
  subscriptions: subscriptionSchema,
  /** Texts and mark-up of clips. */
  clipBodies: clipBodySchema,
  /** Tables of clips. */
  clipTables: z.object({
    /** The clip. */
    clipId: recordIdSchema,
    /** Its tables. */
    tables: z.array(tableSchema),
  }),
  /** Images of clips, without their data. */
  clipImages: z.object({
    /** The clip. */
    clipId: recordIdSchema,
    /** Its images. */
    images: z.array(
      z.extend(z.omit(pageImageSchema, { data: true }), {
        /** The file with its data. */
        sha256: z.optional(sha256Schema),
      }),
    ),
  }),
  /** Snapshots of clips. */
  snapshots: z.object({
    /** The clip. */
    clipId: recordIdSchema,
    /** The cleaned page; sanitised once more before it is shown. */
    html: z.string(),
    /** By which damage shows. */
    sha256: sha256Schema,
  }),
  /** Publications that came with pages. */
  publications: z.object({
    /** The clip it came with. */
    clipId: recordIdSchema,
    /** The practice. */
    practiceId: recordIdSchema,
    /** The publication, when it could be read. */
    publication: z.optional(publicationSchema),
    /** Why it could not. */
    problem: z.optional(publicationProblemSchema),
    /** Its text then. */
    text: z.optional(z.string()),
  }),
  /** Clips of known pages that wait for a choice. */
  comparisons: z.object({
    /** The clip. */
    clipId: recordIdSchema,
    /** The practice that is there. */
    practiceId: recordIdSchema,
    /** Why it is taken for the same page. */
    knownBy: z.enum(['address', 'text']),
    /** The card as the page gives it now. */
    draft: practiceDraftSchema,
    /** Selected passages. */
    quotes: z.array(pickedPassageSchema),
    /** The agreement that came with the page. */
    agreementId: z.optional(recordIdSchema),
    /** The version that was kept. */
    versionId: z.optional(recordIdSchema),
  }),
  /** What the desk has published. */
  published: z.object({
    /** Its own id. */
    id: recordIdSchema,
    /** The agreement. */
    agreementId: recordIdSchema,
    /** When it went out. */
    publishedAt: momentSchema,
    /** How many partners it told of. */
    partnerCount: z.int().check(z.minimum(0)),
  }),
  /** The texts of it. */
  publishedTexts: z.object({
    /** The publication's own id. */
    id: recordIdSchema,
    /** The data file's text, kept as it went out. */
    text: z.string(),
  }),
  /** What was fetched last of the collections of others: who reads it parses the rest. */
  subscribedContents: z.looseObject({
    /** The subscription. */
    subscriptionId: recordIdSchema,
  }),
  /** The practices in them: who reads one parses the rest. */
  subscribedPractices: z.looseObject({
    /** The subscription. */
    subscriptionId: recordIdSchema,
    /** The practice's id there. */
    id: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  /** What was chosen for the library as a whole. */
  settings: z.object({
    /** The setting. */
    name: z.enum(['ourMunicipality', 'regionAddresses', 'contactRetention', 'removedPersons']),
    /** Its value: who reads it parses it. */
    value: z.unknown(),
  }),
} as const;

/** A table whose rows a library file carries as lines of text. */
export type RowTable = keyof typeof ROW_SCHEMAS;
/** A row as a library file carries it. */
export type BundleRow = { readonly [Name in RowTable]: z.infer<(typeof ROW_SCHEMAS)[Name]> };

/** The tables in the order of a library file: cards before what rests on them. */
export const ROW_TABLES = Object.keys(ROW_SCHEMAS).filter(isRowTable);

/** Whether a name is that of a table of rows. */
export function isRowTable(name: string): name is RowTable {
  return Object.hasOwn(ROW_SCHEMAS, name);
}

/** By which fields a row of a table is found, the first one first. */
export function keyOf(table: RowTable, row: unknown): string[] {
  return keyFields(table).map((field) => String(Reflect.get(Object(row), field)));
}

function keyFields(table: RowTable): readonly string[] {
  switch (table) {
    case 'settings':
      return ['name'];
    case 'subscribedPractices':
      return ['subscriptionId', 'id'];
    case 'subscribedContents':
      return ['subscriptionId'];
    case 'clipBodies':
    case 'clipTables':
    case 'clipImages':
    case 'snapshots':
    case 'publications':
    case 'comparisons':
      return ['clipId'];
    default:
      return ['id'];
  }
}

/** Whether one key comes after another in the order of a library file, which is that of the database. */
export function isAfter(key: readonly string[], other: readonly string[]): boolean {
  for (const [place, part] of key.entries()) {
    const otherPart = other[place] ?? '';
    if (part !== otherPart) return part > otherPart;
  }
  return false;
}
