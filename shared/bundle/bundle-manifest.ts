import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';
import { FILE_TABLES, ROW_TABLES, sha256Schema } from './bundle-tables.ts';

/** What a library file calls itself. */
export const BUNDLE_FORMAT = 'hyvan-kierre/library';
/** The newest version of a library file. */
export const BUNDLE_VERSION = 1;
/** The entry that tells what is in a library file. */
export const MANIFEST_NAME = 'manifest.json';

/** The most bytes that one part may be when it is unpacked: what is read at once must fit in memory. */
export const MAX_PART_BYTES = 128_000_000;
/** The most parts a library file may have. */
export const MAX_PARTS = 20_000;
/** How many times larger all of it may be when unpacked; text packs to a fifth, an archive made to harm to a thousandth. */
export const MAX_RATIO = 200;
/** Below this, in bytes, nobody is harmed whatever the ratio. */
export const MAX_HARMLESS_BYTES = 64_000_000;

const bytes = z.int().check(z.minimum(0));

/** A part of rows: lines of JSON, in the order of their keys. */
export const rowPartSchema = z.object({
  /** Its entry. */
  name: z.string().check(z.regex(/^records\/[a-zA-Z]{1,40}-\d{4,6}\.ndjson$/)),
  /** The table. */
  table: z.enum([...ROW_TABLES, ...FILE_TABLES]),
  /** How many rows it has. */
  rows: z.int().check(z.minimum(1)),
  /** How long it is when unpacked. */
  bytes,
  /** SHA-256 of it, unpacked. */
  sha256: sha256Schema,
  /** For a part of files: the entry with their bytes one after another, not compressed, and how long it is. */
  pack: z.optional(
    z.object({
      /** Its entry. */
      name: z.string().check(z.regex(/^files\/[a-zA-Z]{1,40}-\d{4,6}\.bin$/)),
      /** How long it is. */
      bytes,
    }),
  ),
});
/** A part of rows. */
export type RowPart = z.infer<typeof rowPartSchema>;

/**
 * A file in a pack, as its line tells it; its bytes follow those of the line before. Files share packs, because an entry
 * of a zip of its own takes more than a millisecond to write and as long to read: with 50,000 files minutes.
 */
export const packedFileSchema = z.object({
  /** SHA-256 of its bytes: its name. */
  sha256: sha256Schema,
  /** Its media type. */
  type: z.string().check(z.maxLength(200)),
  /** How long it is. */
  bytes,
});
/** A file in a pack. */
export type PackedFile = z.infer<typeof packedFileSchema>;

/** Something that the library had lost, so that a library file of it lacks it. */
export const leftOutSchema = z.object({
  /** Its table. */
  table: z.string().check(z.maxLength(40)),
  /** Its key. */
  key: z.string().check(z.maxLength(500)),
});
/** Something that the library had lost. */
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What every version of a library file says of itself. */
export const envelopeSchema = z.object({
  /** What it calls itself. */
  format: z.literal(BUNDLE_FORMAT),
  /** Its version. */
  version: z.int().check(z.minimum(1)),
  /** The version of the database it was written from. */
  databaseVersion: z.int().check(z.minimum(1)),
});

/** What is in a library file. It is written last, when everything is known. */
export const manifestSchema = z.extend(envelopeSchema, {
  /** The library it holds. */
  libraryId: recordIdSchema,
  /** When it was made. */
  madeAt: momentSchema,
  /** Its parts, the tables in order, the parts of each in order. */
  parts: z.array(rowPartSchema).check(z.maxLength(MAX_PARTS)),
  /** What the library had lost or could not be read, and so is not here. */
  leftOut: z.array(leftOutSchema),
});
/** What is in a library file. */
export type Manifest = z.infer<typeof manifestSchema>;
