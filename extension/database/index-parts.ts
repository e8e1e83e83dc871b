import { z } from 'zod/mini';
import type { CatalogueColumns } from '#shared/find/index/catalogue-columns.ts';
import type { Dictionary } from '#shared/find/index/dictionary.ts';
import { KEPT_FACETS, type KeptFacet } from '#shared/find/index/index-entry.ts';
import type { Base } from '#shared/find/index/live-index.ts';

/** The version of the parts' shape: an index of another one is made anew. */
export const INDEX_FORMAT = 1;

/** The name of the part that says which parts make up the index. */
export const MANIFEST = 'manifest';

/** Which parts make up the index. It is written last, in the transaction that makes the parts the index. */
export const manifestSchema = z.object({
  /** The part's name. */
  name: z.literal(MANIFEST),
  /** The version of the parts' shape. */
  format: z.literal(INDEX_FORMAT),
  /** The version of the analyser that its keys come from. */
  analyser: z.int(),
  /** The first part of the names of its parts; another one each time the index is put together. */
  generation: z.string(),
  /** How many chunks of postings it has. */
  chunks: z.int(),
  /** How many living practices the library counts beyond those of the index: records that are damaged. */
  unreadable: z.int(),
});
/** Which parts make up the index. */
export type Manifest = z.infer<typeof manifestSchema>;

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const numbers = z.instanceof(Uint32Array<ArrayBuffer>);
const moments = z.instanceof(Float64Array<ArrayBuffer>);

/** A chunk of postings as stored. */
export const chunkSchema = z.object({
  /** The postings. */
  bytes,
});

const wordColumnSchema = z.object({
  /** The texts in UTF-8. */
  bytes,
  /** Where each ends. */
  ends: numbers,
});

const facetColumnSchema = z.object({
  /** The different values. */
  values: z.array(z.string()),
  /** Where each practice's values begin. */
  starts: numbers,
  /** Places in `values`. */
  ids: numbers,
});

/** A base's catalogue as stored. */
export const catalogueSchema = z.object({
  /** Ids. */
  ids: bytes,
  /** When each came. */
  created: moments,
  /** When each was last changed. */
  updated: moments,
  /** When each was published. */
  published: numbers,
  /** Titles. */
  titles: wordColumnSchema,
  /** Practices in the order of their titles. */
  titleOrder: numbers,
  /** Values of the facets. */
  facets: z.record(z.enum(KEPT_FACETS), facetColumnSchema),
});

/** A base's dictionary as stored. */
export const dictionarySchema = z.object({
  /** Forms. */
  forms: wordColumnSchema,
  /** Where each form's posting list ends. */
  listEnds: numbers,
  /** The first form of each chunk. */
  chunkForms: numbers,
  /** Keys. */
  keys: wordColumnSchema,
  /** Keys in the order of their endings. */
  keyEndings: numbers,
  /** Where the forms of each key end. */
  keyEnds: numbers,
  /** Forms of the keys. */
  keyForms: numbers,
  /** How surely each form has its key. */
  keyWeights: bytes,
});

/** The base of a stored catalogue and dictionary; undefined when they do not fit together. */
export function wholeBase(
  catalogue: CatalogueColumns,
  dictionary: Dictionary,
  chunks: number,
): Base | undefined {
  const size = catalogue.created.length;
  const forms = dictionary.forms.ends.length;
  const keys = dictionary.keys.ends.length;
  const isWhole =
    catalogue.ids.length === size * 16 &&
    [catalogue.updated, catalogue.published, catalogue.titles.ends, catalogue.titleOrder].every(
      ({ length }) => length === size,
    ) &&
    KEPT_FACETS.every((facet: KeptFacet) => catalogue.facets[facet].starts.length === size + 1) &&
    dictionary.listEnds.length === forms &&
    dictionary.chunkForms.length === chunks &&
    dictionary.keyEnds.length === keys &&
    dictionary.keyEndings.length === keys &&
    dictionary.keyForms.length === dictionary.keyWeights.length;
  return isWhole ? { catalogue, dictionary } : undefined;
}

/** A part as stored: its content, and a sum by which damage shows. */
export const storedPartSchema = z.object({
  /** Its name. */
  name: z.string(),
  /** What it holds. */
  content: z.unknown(),
  /** The sum of all its arrays. */
  sum: z.int(),
});
/** A part as stored. */
export type StoredPart = z.infer<typeof storedPartSchema>;

/** A part ready to be stored. */
export function storedPart(name: string, content: unknown): StoredPart {
  return { name, content, sum: sumOf(content) };
}

/** What a stored part holds; undefined when it is missing or damaged. */
export function partContent<Content>(stored: unknown, schema: z.core.$ZodType<Content>): Content | undefined {
  const part = storedPartSchema.safeParse(stored);
  if (!part.success || sumOf(part.data.content) !== part.data.sum) return undefined;
  return z.safeParse(schema, part.data.content).data;
}

/** A sum over all arrays in a value, four bytes at a time: enough to notice what is cut short or overwritten. */
function sumOf(content: unknown): number {
  if (ArrayBuffer.isView(content)) return sumOfBytes(content);
  if (typeof content !== 'object' || content === null) return 0;
  let sum = 0;
  for (const value of Object.values(content)) sum = (Math.imul(sum, 31) + sumOf(value)) | 0;
  return sum;
}

function sumOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const words = new Uint32Array(buffer, byteOffset, byteOffset % 4 === 0 ? byteLength >> 2 : 0);
  let sum = byteLength;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  const rest = new Uint8Array(buffer, byteOffset + words.length * 4, byteLength - words.length * 4);
  for (const byte of rest) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum;
}
