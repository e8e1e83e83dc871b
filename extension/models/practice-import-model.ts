import { batch, createModel, type Signal, signal } from '@preact/signals';
import { keysOfIncoming, type PracticePlan, planPractices } from '#shared/import/plan-practices.ts';
import { guessPracticeMeanings, isManifold, tableRecords } from '#shared/import/practice-columns.ts';
import { countOfPlan, practicesOfPlan } from '#shared/import/practices-of-plan.ts';
import type { FolderUse } from '#shared/import/read-record.ts';
import type { PracticeMeaning } from '#shared/import/told-record.ts';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';
import type { LongWork } from '../database/long-work.ts';
import { type LongTask, longTask } from './long-task.ts';
import {
  type PracticePart,
  type PracticeSource,
  type PracticeSourceProblem,
  sourceOfFile,
  sourceOfText,
} from './practice-source.ts';
import { incomingOf } from './read-records.ts';

/** Where practices are brought in from. */
export const PRACTICE_SOURCE_KINDS = ['file', 'pasted'] as const;
/** Where practices are brought in from. */
export type PracticeSourceKind = (typeof PRACTICE_SOURCE_KINDS)[number];

/** How an import has come along. */
export type PracticeImport = {
  /** Where from. */
  kind: PracticeSourceKind;
  /** What is pasted. */
  text: string;
  /** What has been read; absent until something is chosen. */
  source?: PracticeSource;
  /** Why it could not be read. */
  problem?: PracticeSourceProblem;
  /** Which part of it is taken. */
  partIndex: number;
  /** What each column tells. */
  meanings: readonly (PracticeMeaning | undefined)[];
  /** What becomes of folders. */
  folders: FolderUse;
  /** Records that are left out, by where they stand. */
  left: ReadonlySet<number>;
  /** Fields that are taken where the source tells them otherwise. */
  taken: ReadonlyMap<number, ReadonlySet<PracticeFieldName>>;
  /** Whether the last try would have written nothing. */
  isNothing: boolean;
};

/** What an import has done. */
export type PracticeImportResult = {
  /** How many practices are new. */
  added: number;
  /** How many were changed. */
  changed: number;
};

type ImportLibrary = Pick<Library, 'knownPractices' | 'collections' | 'takeIn'>;

const nothingYet = (kind: PracticeSourceKind = 'file'): PracticeImport => ({
  ...{ kind, text: '', partIndex: 0, meanings: [], folders: 'collections', isNothing: false },
  ...{ left: new Set(), taken: new Map() },
});

/** The part of a source that is taken. */
export function partOf({ source, partIndex }: PracticeImport): PracticePart | undefined {
  return source !== undefined && 'parts' in source ? source.parts[partIndex] : undefined;
}

/** Importing practices. What was chosen stays until it is imported or emptied. */
export const PracticeImportModel = createModel(
  (library: ImportLibrary, { now = () => new Date() }: { now?: () => Date } = {}) => {
    const begun = signal<PracticeImport>(nothingYet());
    const reading = signal(longTask<void>());
    const planning = signal(longTask<PracticePlan>());
    const writing = longTask<PracticeImportResult>();

    const put = (changes: Partial<PracticeImport>) => {
      begun.value = { ...begun.value, isNothing: false, ...changes };
    };

    /** Makes the plan for what is chosen; one that is being made for an earlier choice ends. */
    function plan(): void {
      const chosen = begun.value;
      anew(planning, (work) => planOf(library, chosen, work).then(({ plan: made }) => made));
    }

    function takePart(partIndex: number): void {
      const part = partOf({ ...begun.value, partIndex });
      const meanings = part?.form === 'table' ? guessPracticeMeanings(part.table) : [];
      put({ partIndex, meanings, left: new Set(), taken: new Map() });
      if (part !== undefined) plan();
    }

    async function read(
      find: (work: LongWork) => Promise<PracticeSource | { problem: PracticeSourceProblem }>,
    ): Promise<void> {
      const { source: _source, problem: _problem, ...rest } = begun.value;
      batch(() => {
        begun.value = rest;
        writing.reset();
        planning.value.cancel();
        planning.value = longTask();
      });
      await anew(reading, async (work) => {
        const found = await find(work);
        work.signal?.throwIfAborted();
        if ('problem' in found) put({ problem: found.problem });
        else {
          put({ source: found });
          takePart(0);
        }
      });
    }

    return {
      /** How the import has come along. */
      begun,
      /** The reading of the source. */
      reading,
      /** The making of the plan; its result is the plan. */
      planning,
      /** The writing. */
      writing,
      /** Chooses where practices come from. */
      chooseKind(kind: PracticeSourceKind): void {
        empty(begun, reading, planning, kind);
        writing.reset();
      },
      /** Reads a file. */
      readFile: (file: File) => read((work) => sourceOfFile(file, work)),
      /** Notes what is pasted and reads it. */
      async paste(text: string): Promise<void> {
        put({ text });
        if (text.trim() === '') empty(begun, reading, planning, 'pasted');
        else await read((work) => sourceOfText('', text, work));
      },
      /** Chooses a sheet of what was read. */
      choosePart: takePart,
      /** Says what a column tells; another column that told it does so no longer where only one can. */
      chooseMeaning(column: number, meaning: PracticeMeaning | undefined): void {
        const meanings = begun.value.meanings.map((each, at) => {
          if (at === column) return meaning;
          return meaning !== undefined && each === meaning && !isManifold(meaning) ? undefined : each;
        });
        put({ meanings, left: new Set(), taken: new Map() });
        plan();
      },
      /** Says what becomes of folders. */
      chooseFolders(folders: FolderUse): void {
        put({ folders });
        plan();
      },
      /** Leaves a record out, or takes it. */
      chooseRecord(line: number, isTaken: boolean): void {
        const left = new Set(begun.value.left);
        if (isTaken) left.delete(line);
        else left.add(line);
        put({ left });
      },
      /** Takes the source's value of a field, or keeps the library's. */
      chooseValue(line: number, name: PracticeFieldName, isTaken: boolean): void {
        const names = new Set(begun.value.taken.get(line));
        if (isTaken) names.add(name);
        else names.delete(name);
        put({ taken: new Map(begun.value.taken).set(line, names) });
      },
      /** Takes the source's values in every conflict of a plan, or keeps the library's in all. */
      chooseAll({ practices }: PracticePlan, isTaken: boolean): void {
        const conflicting = practices.filter(({ state }) => state === 'conflict');
        const taken = conflicting.map(
          ({ incoming, conflicts }) => [incoming.line, new Set(conflicts)] as const,
        );
        put({ taken: new Map(isTaken ? taken : []) });
      },
      /** Forgets what was chosen. */
      empty(): void {
        empty(begun, reading, planning, begun.value.kind);
        writing.reset();
      },
      /** Writes what is chosen, as one step under a title, compared anew with what the library has by now. */
      async run(title: string): Promise<void> {
        const chosen = begun.value;
        if (writing.now.value.state === 'working') return;
        put({});
        await writing.run(async (work) => {
          const { plan: made, ...place } = await planOf(library, chosen, work);
          if (countOfPlan(made, chosen) === 0) return { added: 0, changed: 0 };
          const { added, changed, ...records } = practicesOfPlan(made, chosen, { ...place, now: now() });
          await library.takeIn(title, records, work);
          return { added, changed };
        });
        const { value: ended } = writing.now;
        if (ended.state !== 'done') return;
        if (ended.result.added + ended.result.changed > 0) empty(begun, reading, planning, chosen.kind);
        else {
          writing.reset();
          put({ isNothing: true });
        }
      },
    };
  },
);
/** Importing practices. */
export type PracticeImportModel = InstanceType<typeof PracticeImportModel>;

/** Ends what a task does and begins it anew. */
function anew<Result>(
  task: Signal<LongTask<Result>>,
  work: (how: LongWork) => Promise<Result>,
): Promise<void> {
  task.value.cancel();
  const next = longTask<Result>();
  task.value = next;
  return next.run(work);
}

function empty(
  begun: Signal<PracticeImport>,
  reading: Signal<LongTask<void>>,
  planning: Signal<LongTask<PracticePlan>>,
  kind: PracticeSourceKind,
): void {
  batch(() => {
    for (const task of [reading, planning]) task.value.cancel();
    reading.value = longTask();
    planning.value = longTask();
    begun.value = nothingYet(kind);
  });
}

/** What an import would do, compared with what the library has. */
async function planOf(library: ImportLibrary, chosen: PracticeImport, work: LongWork) {
  const part = partOf(chosen);
  const records =
    part?.form === 'table' ? tableRecords(part.table, chosen.meanings) : (part?.records ?? []).values();
  const total = part?.form === 'table' ? part.table.rows.length : (part?.records.length ?? 0);
  const incoming = await incomingOf(records, { folders: chosen.folders, total }, work);
  const keys = incoming.practices.map(keysOfIncoming);
  const [{ present, usedIds }, { collections: listed }] = await Promise.all([
    library.knownPractices(keys, work),
    library.collections(),
  ]);
  const collections = listed.map(({ collection }) => collection);
  const collectionNames = new Map(collections.map(({ id, name }) => [id, name]));
  const plan = planPractices(incoming, { practices: present, collectionNames });
  return { plan, usedIds, collections };
}
