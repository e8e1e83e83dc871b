import { batch, createModel, signal } from '@preact/signals';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { Library } from '../database/library.ts';
import type { WorkshopMethods } from '../database/workshop-methods.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What the list of series needs of the library. */
export type SeriesListSource = Pick<Library, 'watch'> &
  Pick<WorkshopMethods, 'workshopSeriesList' | 'addWorkshopSeries' | 'deleteWorkshopSeries'>;

/** The list of series of workshops: follows the library, makes series and puts them in the trash. */
export const SeriesListModel = createModel((library: SeriesListSource) => {
  const series = signal<WorkshopSeries[]>([]);
  const unreadable = signal(0);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<LibraryFailure>('unknown');
  const hasFailed = signal(false);
  let life: AbortController | undefined;

  async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    hasFailed.value = false;
    try {
      return await act();
    } catch {
      hasFailed.value = true;
      return undefined;
    }
  }

  return {
    /** The series, the newest first. */
    series,
    /** How many damaged ones are left out. */
    unreadable,
    /** Whether there is something to show. */
    state,
    /** Why the list could not be read. */
    failure,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Begins to follow the library; once more after a failure. */
    follow(): void {
      life?.abort();
      life = new AbortController();
      library.watch(
        () => library.workshopSeriesList(),
        (list) =>
          batch(() => {
            series.value = list.series;
            unreadable.value = list.unreadable;
            state.value = 'ready';
          }),
        (error) =>
          batch(() => {
            failure.value = failureOf(error);
            state.value = 'failed';
          }),
        life.signal,
      );
    },
    /** Makes a series; its id, or nothing when it could not be written. */
    async add(name: string): Promise<string | undefined> {
      return (await attempt(() => library.addWorkshopSeries(name)))?.id;
    },
    /** Puts a series in the trash; answers whether it is there. */
    async remove(seriesId: string): Promise<boolean> {
      await attempt(() => library.deleteWorkshopSeries(seriesId));
      return !hasFailed.value;
    },
  };
});
/** The list of series of workshops. */
export type SeriesListModel = InstanceType<typeof SeriesListModel>;
