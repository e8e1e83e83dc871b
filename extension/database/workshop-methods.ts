import { revised } from '#shared/record/record.ts';
import {
  newSeries,
  type SeriesChange,
  type WorkshopSeries,
  workshopSeriesSchema,
} from '#shared/workshop/workshop-series-schema.ts';
import { changeLibrary } from './change-library.ts';
import {
  type CitableFinding,
  type CitableNomination,
  citableFindings,
  citableNominations,
} from './citable.ts';
import type { LibraryDatabase } from './library-database.ts';
import { livingRows } from './practice-lists.ts';

/** The series of workshops that live, and how many could not be read. */
export type SeriesList = {
  /** The series, the newest first. */
  series: WorkshopSeries[];
  /** How many damaged ones are left out; they stay in the library as they are. */
  unreadable: number;
};

/** What a plan can draw on beside practices. */
export type CitableThings = { findings: CitableFinding[]; nominations: CitableNomination[] };

/** The library's methods about series of workshops. */
export type WorkshopMethods = {
  /** Every series that lives, the newest first. There are few of them, so they come whole. */
  workshopSeriesList(): Promise<SeriesList>;
  /** One series; `missing` when it is not there or in the trash, `damaged` when what is stored cannot be understood. */
  workshopSeries(seriesId: string): Promise<WorkshopSeries | 'missing' | 'damaged'>;
  /** Makes a series with a name. */
  addWorkshopSeries(name: string): Promise<WorkshopSeries>;
  /**
   * Changes a series as it is now in the library, whatever the screen showed: two windows do not write over each other's
   * work. A change that changes nothing is not a step. Fails when the series is gone or the result would not be valid.
   */
  changeWorkshopSeries(seriesId: string, change: SeriesChange): Promise<WorkshopSeries>;
  /** Puts a series in the trash, from where undo and the trash bring it back. */
  deleteWorkshopSeries(seriesId: string): Promise<void>;
  /** The present titles of those of these practices that live, by id. */
  practiceTitles(practiceIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The findings and nominations that a plan can draw on. */
  citableThings(): Promise<CitableThings>;
};

/** The library's methods about series of workshops, on a database. `now` is the clock. */
export function workshopMethods(db: LibraryDatabase, now: () => Date): WorkshopMethods {
  return {
    async workshopSeriesList() {
      const stored = (await db.workshopSeries.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
      const series = stored.flatMap((each) => workshopSeriesSchema.safeParse(each).data ?? []);
      const newestFirst = series.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { series: newestFirst, unreadable: stored.length - series.length };
    },

    async workshopSeries(seriesId) {
      const stored = await db.workshopSeries.get(seriesId);
      if (stored === undefined || stored.deletedAt !== undefined) return 'missing';
      return workshopSeriesSchema.safeParse(stored).data ?? 'damaged';
    },

    async addWorkshopSeries(name) {
      const series = workshopSeriesSchema.parse(newSeries(name, now()));
      return changeLibrary(db, now(), { action: 'save-series', title: series.name }, async (step) => {
        await step.put('workshopSeries', series);
        return series;
      });
    },

    async changeWorkshopSeries(seriesId, change) {
      const { name } = await seriesOf(db, seriesId);
      return changeLibrary(db, now(), { action: 'edit', title: name }, async (step) => {
        const before = await seriesOf(db, seriesId);
        const after = workshopSeriesSchema.parse(change(before));
        if (JSON.stringify(after) === JSON.stringify(before)) return before;
        // Not `revised(before, after)`: that would bring back what was emptied.
        const saved = revised({ ...after, revision: before.revision }, {}, now());
        await step.put('workshopSeries', saved);
        return saved;
      });
    },

    async deleteWorkshopSeries(seriesId) {
      const series = await seriesOf(db, seriesId);
      if (series.deletedAt !== undefined) return;
      await changeLibrary(db, now(), { action: 'delete', title: series.name }, async (step) => {
        await step.put('workshopSeries', revised(series, { deletedAt: now().toISOString() }, now()));
      });
    },

    async practiceTitles(practiceIds) {
      const rows = await livingRows(db, practiceIds);
      return new Map(rows.map(({ id, title }) => [id, title]));
    },

    async citableThings() {
      const [findings, nominations] = await Promise.all([citableFindings(db), citableNominations(db)]);
      return { findings, nominations };
    },
  };
}

/** The series as stored, in the trash or not; fails when there is none or it is damaged. */
async function seriesOf(db: LibraryDatabase, seriesId: string): Promise<WorkshopSeries> {
  return workshopSeriesSchema.parse(await db.workshopSeries.get(seriesId));
}
