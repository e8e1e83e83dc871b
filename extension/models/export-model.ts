import { createModel, signal } from '@preact/signals';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import { exportWording } from '#shared/exchange/export-wording.ts';
import type { ExportChoices, PracticeForExport } from '#shared/exchange/practice-for-export.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import type { WorkerPort } from '../browser/own-worker.ts';
import type { CollectionWithCount } from '../database/collection-methods.ts';
import type { ExportScope } from '../database/export-methods.ts';
import type { Library } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import type { ExportFormat, FileFormat } from './export-formats.ts';
import type { ExportStage } from './export-order.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';
import { longTask } from './long-task.ts';
import { orderExport } from './order-export.ts';
import { readForExport } from './read-for-export.ts';

/** How many titles are shown of what is exported. */
export const SHOWN_TITLES = 6;

/** What can be exported, as the screen offers it. */
export const EXPORT_WHATS = ['all', 'chosen', 'collection', 'compared'] as const;
/** What can be exported. */
export type ExportWhat = (typeof EXPORT_WHATS)[number];

/** The practices that are to be exported. */
export type ExportedList =
  | { state: 'loading' }
  | { state: 'failed'; failure: LibraryFailure }
  | {
      state: 'ready';
      /** Their ids. */
      ids: readonly string[];
      /** The first of them. */
      first: readonly PracticeRow[];
      /** How many of those asked for are not there. */
      gone: number;
    };

/** A file that was made and given to the browser. */
export type ExportDone = {
  /** The format. */
  format: FileFormat;
  /** The file’s name. */
  name: string;
  /** Its size in bytes. */
  bytes: number;
  /** How many practices, or tables, it holds. */
  count: number;
  /** How many texts were longer than a cell of Excel. */
  cutCount: number;
};

/** What exporting needs of the library. */
export type ExportLibrary = Pick<
  Library,
  'exportList' | 'practicesForExport' | 'collections' | 'ourMunicipality' | 'watch'
>;

/** What exporting needs of the page. */
export type ExportPowers = {
  /** Starts the worker that makes files. */
  startWriter: () => WorkerPort;
  /** Gives the browser a file. */
  save: (name: string, file: Blob) => void;
};

/** Exporting practices: what, in which format, with what, and how it stands. */
export const ExportModel = createModel((library: ExportLibrary, { startWriter, save }: ExportPowers) => {
  const format = signal<ExportFormat>('docx');
  const choices = signal<ExportChoices>({ withPersons: false, withNotes: false, withTables: true });
  const list = signal<ExportedList>({ state: 'loading' });
  const collections = signal<readonly CollectionWithCount[]>([]);
  const view = signal<readonly PracticeForExport[]>([]);
  const task = longTask<ExportDone>();
  const title = signal<string>();
  const stage = signal<ExportStage>('reading');
  const viewing = longTask<number>();
  let life = new AbortController();
  let isAll = true;

  const ids = () => (list.value.state === 'ready' ? list.value.ids : []);

  return {
    /** The format. */
    format,
    /** What is let along. */
    choices,
    /** The practices that are to be exported. */
    list,
    /** The name of the collection that is exported, when one is. */
    title,
    /** The collections that can be exported. */
    collections,
    /** The practices of the view that is printed, or of Innokylä’s fields. */
    view,
    /** How the making of a file stands. */
    task: task.now,
    /** What the making of it is going through. */
    stage,
    /** How the reading for such a view stands. */
    viewing: viewing.now,
    /** Follows the practices of a scope. `name` is the collection’s, which names the file. */
    show(scope: ExportScope, name?: string): void {
      life.abort();
      life = new AbortController();
      title.value = name;
      isAll = scope.of === 'all';
      list.value = { state: 'loading' };
      task.reset();
      library.watch(
        () => Promise.all([library.exportList(scope, SHOWN_TITLES), library.collections()]),
        ([{ ids, first }, { collections: all }]) => {
          const asked = scope.of === 'ids' ? scope.ids.length : ids.length;
          list.value = { state: 'ready', ids, first, gone: asked - ids.length };
          collections.value = all;
        },
        (error) => {
          list.value = { state: 'failed', failure: failureOf(error) };
        },
        life.signal,
      );
    },
    /** Ends following. */
    leave(): void {
      life.abort();
    },
    /** Chooses a format; how the last export ended is forgotten. */
    choose(next: ExportFormat): void {
      format.value = next;
      task.reset();
    },
    /** Lets something along, or not. */
    let(change: Partial<ExportChoices>): void {
      choices.value = { ...choices.value, ...change };
      task.reset();
    },
    /** Makes the file and gives it to the browser. */
    run(now: FileFormat, language: Language): Promise<void> {
      return task.run(async (work) => {
        stage.value = 'reading';
        const { words } = exportWording(language);
        const own = title.value;
        const called = own ?? (isAll ? words.export.scopes.all : undefined);
        const order = {
          format: now,
          language,
          ids: [...ids()],
          choices: choices.value,
          ...(own !== undefined && { title: own }),
          ...(called !== undefined && { called }),
          day: localDay(new Date()),
        };
        const body = await library.ourMunicipality().catch(() => undefined);
        const made = await orderExport(
          startWriter(),
          { ...order, body: body === undefined ? '' : bodyName(body, language) },
          {
            ...work,
            enter(next) {
              stage.value = next;
            },
          },
        );
        work.signal?.throwIfAborted();
        save(made.name, made.file);
        const { name, count, cutCount } = made;
        return { format: now, name, bytes: made.file.size, count, cutCount };
      });
    },
    /** Ends the making of a file. */
    cancel: task.cancel,
    /** Reads the practices for a view of the page. */
    open(now: ExportFormat, language: Language): Promise<void> {
      view.value = [];
      return viewing.run(async (work) => {
        const asked = { format: now, ids: ids(), choices: choices.value };
        const practices = await readForExport(library, asked, exportWording(language), work);
        view.value = practices;
        return practices.length;
      });
    },
  };
});
/** Exporting practices. */
export type ExportModel = InstanceType<typeof ExportModel>;
