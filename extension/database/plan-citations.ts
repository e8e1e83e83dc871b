import { z } from 'zod/mini';
import { municipalityCodeSchema } from '#shared/municipality/municipality-schema.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A plan of a workshop that cites a finding or a nomination. */
export type PlanCitation = {
  /** The series of workshops. */
  seriesId: string;
  /** The series’ name. */
  seriesName: string;
  /** The workshop. */
  workshopId: string;
  /** The municipality whose plan it is; absent when the plan does not say. */
  municipalityCode?: string;
};

/** What plans can cite of these rooms. */
export type CitedKind = 'findings' | 'nominations';

const citedSchema = z.optional(z.array(z.object({ id: z.string() })));

/** The part of a series that tells what its plans cite; everything else of it is the workshops’ own business. */
const citingSeriesSchema = z.object({
  /** The series. */
  id: z.string(),
  /** Its name. */
  name: z.string(),
  /** When it was put in the trash. */
  deletedAt: z.optional(z.string()),
  /** Its workshops. */
  workshops: z.array(
    z.object({
      /** The workshop. */
      id: z.string(),
      /** Its plans. */
      plans: z.array(
        z.object({
          /** Whose plan it is. */
          municipalityCode: z.optional(municipalityCodeSchema),
          /** Findings it draws on. */
          findings: citedSchema,
          /** Nominations it draws on. */
          nominations: citedSchema,
        }),
      ),
    }),
  ),
});

/** Which plans cite what, by the id of the finding or the nomination. Series that are damaged or in the trash cite nothing. */
export async function planCitations(
  db: LibraryDatabase,
  kind: CitedKind,
): Promise<Map<string, PlanCitation[]>> {
  const found = new Map<string, PlanCitation[]>();
  for (const stored of await db.workshopSeries.toArray()) {
    const parsed = citingSeriesSchema.safeParse(stored);
    if (!parsed.success || parsed.data.deletedAt !== undefined) continue;
    const { id: seriesId, name: seriesName, workshops } = parsed.data;
    for (const { id: workshopId, plans } of workshops) {
      for (const { municipalityCode, [kind]: cited = [] } of plans) {
        const citation = { seriesId, seriesName, workshopId, ...(municipalityCode && { municipalityCode }) };
        for (const { id } of cited) found.set(id, [...(found.get(id) ?? []), citation]);
      }
    }
  }
  return found;
}
