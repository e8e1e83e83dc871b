import { z } from 'zod/mini';

/** A municipality's code in Statistics Finland's classification: three digits as text, leading zeros kept (`005`). */
export const municipalityCodeSchema = z.string().check(z.regex(/^\d{3}$/));

/** A region's (maakunta) code: two digits as text. */
export const regionCodeSchema = z.string().check(z.regex(/^\d{2}$/));

/** A wellbeing services county's code: two digits as text; 90 is Helsinki and 91 Åland, which belong to none. */
export const wellbeingCountyCodeSchema = z.string().check(z.regex(/^\d{2}$/));

/** Statistics Finland's grouping of municipalities by how people live in them: kaupunkimainen, taajaan asuttu, maaseutumainen. */
export const municipalityTypeSchema = z.enum(['urban', 'semi-urban', 'rural']);

/** The languages in which a municipality serves by law, the majority's first. */
export const municipalityLanguagesSchema = z.enum(['fi', 'fi-sv', 'sv-fi', 'sv']);

/** One of Finland's municipalities. Source: Tilastokeskus, kuntaluokitus 2026 (CC BY 4.0); hosts from Wikidata (CC0). */
export const municipalitySchema = z.object({
  /** Three-digit code. */
  code: municipalityCodeSchema,
  /** Official Finnish name. */
  fi: z.string(),
  /** Official Swedish name; equal to the Finnish one where there is no other. */
  sv: z.string(),
  /** English name. */
  en: z.string(),
  /** Code of its region (maakunta). */
  regionCode: regionCodeSchema,
  /** Code of its wellbeing services county (hyvinvointialue). */
  wellbeingCountyCode: wellbeingCountyCodeSchema,
  /** Its group in the statistical grouping of municipalities. */
  type: municipalityTypeSchema,
  /** The languages in which it serves, the majority's first. */
  languages: municipalityLanguagesSchema,
  /**
   * Its size class by inhabitants, the smallest first: under 2,000, 5,000, 10,000, 20,000, 50,000, 100,000, or more.
   * Source: Tilastokeskus, väestörakenne 31.12.2020 (CC BY 4.0).
   */
  size: z.int().check(z.minimum(0), z.maximum(6)),
  /** Host of its web site without `www.`. */
  host: z.string(),
});
/** One of Finland's municipalities. */
export type Municipality = z.infer<typeof municipalitySchema>;

/** A named area with a code: a region or a wellbeing services county. */
export const areaSchema = z.object({
  /** Two-digit code. */
  code: z.string().check(z.regex(/^\d{2}$/)),
  /** Finnish name. */
  fi: z.string(),
  /** Swedish name. */
  sv: z.string(),
  /** English name. */
  en: z.string(),
});
/** A named area with a code: a region or a wellbeing services county. */
export type Area = z.infer<typeof areaSchema>;
