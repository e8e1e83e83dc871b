import { z } from 'zod/mini';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { momentSchema, newRecord, recordIdSchema, recordSchema } from '../record/record.ts';
import { workshopSchema } from './workshop-schema.ts';
import { roles, words } from './workshop-texts.ts';

/** Who is the contact in a municipality, as a role. */
export const contactRoleSchema = z.object({
  /** The municipality. */
  municipalityCode: municipalityCodeSchema,
  /** The role: the association coordinator, say. */
  role: words,
});

/** An area of a few municipalities that hold their workshops together. */
export const workshopAreaSchema = z.object({
  /** The area's own id. */
  id: recordIdSchema,
  /** Its name; empty while a person has not named it. */
  name: z.string().check(z.maxLength(500)),
  /** Its municipalities, in the order in which they host. */
  municipalityCodes: z.array(municipalityCodeSchema).check(z.maxLength(308)),
  /** The contact of each municipality that has one. */
  contactRoles: z.array(contactRoleSchema).check(z.maxLength(308)),
});
/** An area of a few municipalities that hold their workshops together. */
export type WorkshopArea = z.infer<typeof workshopAreaSchema>;

/**
 * A series of vitality workshops (elinvoimapaja): a region's municipalities in areas, each of which meets two or three
 * times at an interval. The whole series is one document, so that it is read, undone and exported as one.
 */
export const workshopSeriesSchema = z.extend(recordSchema, {
  /** When the series was made. */
  createdAt: momentSchema,
  /** Its name. */
  name: words,
  /** What it is about. */
  theme: z.optional(words),
  /** Who bears the main responsibility: a neutral body of the region (päätoteuttaja). */
  mainOrganiser: z.optional(words),
  /** Who in it is responsible, as roles; two is the recommended number. */
  responsibleRoles: roles,
  /** How often an area meets, in words: once a year for three years. */
  interval: z.optional(words),
  /** Its areas, in their order. */
  areas: z.array(workshopAreaSchema).check(z.maxLength(100)),
  /** Its workshops, in the order in which they were added. */
  workshops: z.array(workshopSchema).check(z.maxLength(1_000)),
});
/** A series of vitality workshops. */
export type WorkshopSeries = z.infer<typeof workshopSeriesSchema>;

/** A change of a series: from the document as it is to the one that follows. */
export type SeriesChange = (series: WorkshopSeries) => WorkshopSeries;

/** A new series with a name and nothing else. */
export function newSeries(name: string, now: Date): WorkshopSeries {
  const record = newRecord(now);
  return { ...record, createdAt: record.updatedAt, name, responsibleRoles: [], areas: [], workshops: [] };
}
