import { batch, computed, createModel, signal } from '@preact/signals';
import { newRecord } from '#shared/record/record.ts';
import { nextWorkshop } from '#shared/workshop/series-changes.ts';
import type { SeriesChange, WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { Library } from '../database/library.ts';
import type { CitableThings, WorkshopMethods } from '../database/workshop-methods.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';
import { offeredPractices } from './offered-practices.ts';
import { TypedTexts } from './typed-texts.ts';

/** What an open series needs of the library. */
export type SeriesSource = Pick<Library, 'watch' | 'newestPractices' | 'practicesByTitle'> &
  Pick<WorkshopMethods, 'workshopSeries' | 'changeWorkshopSeries' | 'practiceTitles' | 'citableThings'>;

/** What is known of the open series. */
export type OpenSeries =
  | { state: 'none' | 'loading' | 'missing' | 'damaged' }
  | { state: 'failed'; failure: LibraryFailure }
  | {
      state: 'ready';
      series: WorkshopSeries;
      /** The present titles of the cited practices that live, by id. */
      titles: ReadonlyMap<string, string>;
      /** What plans can draw on beside practices. */
      things: CitableThings;
    };

/** Something that was taken out of the series and can be put back. */
export type RemovedPart = {
  /** What was taken away, in words. */
  text: string;
  /** Puts it back where it was. */
  putBack: SeriesChange;
};

/** One series of workshops, open to be read and worked with. */
export const SeriesModel = createModel((library: SeriesSource, now: () => Date = () => new Date()) => {
  const open = signal<OpenSeries>({ state: 'none' });
  const lastRemoved = signal<{ part: RemovedPart; revision: number } | undefined>(undefined);
  // Whatever changes the series afterwards, undo included, ends the offer: the list of steps then leads back.
  const removed = computed(() => {
    const shown = open.value;
    const isLast = shown.state === 'ready' && shown.series.revision === lastRemoved.value?.revision;
    return isLast ? lastRemoved.value?.part : undefined;
  });
  const hasFailed = signal(false);
  const told = signal('');
  const typed = new TypedTexts();
  let openId: string | undefined;
  let life = new AbortController();

  async function read(seriesId: string): Promise<OpenSeries> {
    const series = await library.workshopSeries(seriesId);
    if (typeof series === 'string') return { state: series };
    const cited = series.workshops.flatMap(({ plans }) => plans.flatMap(({ practices }) => practices));
    const [titles, things] = await Promise.all([
      library.practiceTitles(cited.map(({ id }) => id)),
      library.citableThings(),
    ]);
    return { state: 'ready', series, titles, things };
  }

  function follow(seriesId: string): void {
    life.abort();
    life = new AbortController();
    library.watch(
      () => read(seriesId),
      (found) => {
        if (!isOlder(found, open.value)) open.value = found;
      },
      (error) => {
        open.value = { state: 'failed', failure: failureOf(error) };
      },
      life.signal,
    );
  }

  /** Writes a change; what is shown is changed at once, before the library tells of it. Answers whether it could be written. */
  async function write(make: SeriesChange): Promise<boolean> {
    const shown = open.value;
    if (shown.state !== 'ready') return false;
    try {
      const series = await library.changeWorkshopSeries(shown.series.id, make);
      const present = open.value;
      if (present.state === 'ready' && present.series.id === series.id) open.value = { ...present, series };
      return true;
    } catch {
      return false;
    }
  }

  /** Writes a change made with a button, and says so when it could not be written. */
  async function change(make: SeriesChange): Promise<boolean> {
    const isWritten = await write(make);
    hasFailed.value = !isWritten;
    return isWritten;
  }

  const newId = () => newRecord(now()).id;

  return {
    /** What is known of the open series. */
    open,
    /** What can be put back now. */
    removed,
    /** Whether the last change made with a button could not be written. */
    hasFailed,
    /** What is told to screen readers after a move. */
    told,
    /** What stands in fields and is not saved yet. */
    typed,
    /** Opens a series, or none; the same one again after a failure. */
    show(seriesId: string | undefined): void {
      if (seriesId === openId && open.value.state !== 'failed') return;
      openId = seriesId;
      batch(() => {
        open.value = { state: seriesId === undefined ? 'none' : 'loading' };
        lastRemoved.value = undefined;
        hasFailed.value = false;
      });
      if (seriesId === undefined) life.abort();
      else follow(seriesId);
    },
    write,
    change,
    /** A new id for a part of the series. */
    newId,
    /** Adds the next workshop of an area; its id, or nothing when it could not be written. */
    async addWorkshop(areaId: string): Promise<string | undefined> {
      const id = newId();
      const ids = [id];
      const added = await change((series) => ({
        ...series,
        workshops: [...series.workshops, nextWorkshop(series, areaId, () => ids.pop() ?? newId())],
      }));
      return added ? id : undefined;
    },
    /** Takes something out of the series; it can be put back until something else changes. */
    async remove(make: SeriesChange, part: RemovedPart): Promise<boolean> {
      const isDone = await change(make);
      const shown = open.value;
      if (isDone && shown.state === 'ready') lastRemoved.value = { part, revision: shown.series.revision };
      return isDone;
    },
    /** Puts back what was taken out last. */
    async putBack(): Promise<void> {
      const part = removed.value;
      if (part !== undefined) await change(part.putBack);
    },
    /** Tells something once, without showing it. */
    tell(text: string): void {
      told.value = text;
    },
    /** Puts the notice away. */
    dismiss(): void {
      lastRemoved.value = undefined;
      hasFailed.value = false;
    },
    /** Practices of the library whose title or municipality has the words; without words the newest ones. */
    findPractices: (words: string) => offeredPractices(library, words),
  };
});
/** One series of workshops, open to be read and worked with. */
export type SeriesModel = InstanceType<typeof SeriesModel>;

/** Whether an answer was on its way when the series was changed here: the newer one then stays. */
function isOlder(found: OpenSeries, shown: OpenSeries): boolean {
  return (
    found.state === 'ready' &&
    shown.state === 'ready' &&
    found.series.id === shown.series.id &&
    found.series.revision < shown.series.revision
  );
}
