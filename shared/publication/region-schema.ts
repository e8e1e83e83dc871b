import { z } from 'zod/mini';
import { localizedTextSchema } from '../language/localized-text.ts';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { momentSchema } from '../record/record.ts';

/** The word by which a regional list is recognised. */
export const REGION_FORMAT = 'hyvan-kierre/region';

/** One municipality of a region, and where it has published its agreement. */
export const regionMemberSchema = z.object({
  /** Its name as residents know it. */
  municipality: localizedTextSchema,
  /** Its three-digit code, when it is one of the 308. */
  code: z.optional(municipalityCodeSchema),
  /** Where its publication is: whole, or relative to this list. Absent while it has published none. */
  address: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000))),
});
/** One municipality of a region. */
export type RegionMember = z.infer<typeof regionMemberSchema>;

/** A regional list, version 1: the municipalities of a region and where each has published its agreement. */
export const regionSchema = z.object({
  /** Always `hyvan-kierre/region`. */
  format: z.literal(REGION_FORMAT),
  /** The format's version. */
  version: z.literal(1),
  /** The list's name, for instance "Agreements of the region". */
  name: localizedTextSchema,
  /** When this file was made. */
  publishedAt: momentSchema,
  /** The municipalities, in any order; there is room for all of them. */
  publications: z.array(regionMemberSchema).check(z.maxLength(400)),
});
/** A regional list. */
export type Region = z.infer<typeof regionSchema>;
