import Dexie from 'dexie';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { LIBRARY_NAME } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import type {
  StoredPracticeRow,
  StoredStep,
  StoredStepRecord,
} from '../../../../extension/database/stored-rows.ts';
import { aReading } from '../../../builders/clip.ts';
import type { LibraryState, Operation, Outcome, PracticeState } from './operation.ts';

/** What the test calls inside an extension page: the real library of that page. */
export type LibraryInPage = {
  /** Does something to the library. */
  perform(operation: Operation): Promise<Outcome>;
  /** All of the library that the model knows, read from its tables, and what in them disagrees with itself. */
  state(): Promise<{ state: LibraryState; disagreements: string[] }>;
};

const library = openLibrary();
const tables = new Dexie(LIBRARY_NAME);

/** The tables that the state is read from. */
const READ = ['practices', 'practiceRows', 'clips', 'steps', 'stepRecords', 'facts'];

/** What the page is given. */
const inPage: LibraryInPage = {
  async perform(operation) {
    try {
      return await performed(operation);
    } catch {
      return { done: 'refused' };
    }
  },
  async state() {
    if (!tables.isOpen()) await tables.open();
    return tables.transaction('r', READ, readState);
  },
};
Object.assign(globalThis, { libraryInPage: inPage });

async function performed(operation: Operation): Promise<Outcome> {
  switch (operation.do) {
    case 'save':
      return saved(operation.key, operation.title);
    case 'edit':
      await library.editPractice(operation.id, { title: operation.title });
      return { done: 'yes' };
    case 'delete':
      await library.deletePractices(operation.ids);
      return { done: 'yes' };
    case 'restore':
      await library.restorePractices(operation.ids);
      return { done: 'yes' };
    case 'merge': {
      const taken = new Set(operation.takeTitle ? (['title'] as const) : []);
      await library.mergePractices(operation.keptId, operation.otherId, taken);
      return { done: 'yes' };
    }
    default: {
      const { steps, left } = await library[operation.do]();
      return steps.length === 0 ? { done: 'nothing' } : { left };
    }
  }
}

/** Clips a page whose address and text no other has. */
async function saved(key: string, title: string): Promise<Outcome> {
  const address = `https://koivula.example/${key}`;
  const { id } = await library.beginClip({ address, tabTitle: key, scope: 'page' });
  const text = Array.from({ length: 12 }, (_, at) => `${key}sana${at}`).join(' ');
  const practice = await library.fillClip(
    id,
    aReading({
      draft: { fields: { kind: 'page', title }, provenance: {} },
      body: { html: `<p>${text}</p>`, text, headings: [] },
    }),
  );
  return practice === undefined ? { done: 'refused' } : { done: 'saved', id: practice.id };
}

async function readState(): Promise<{ state: LibraryState; disagreements: string[] }> {
  const practices: Practice[] = await tables.table('practices').toArray();
  const rows: StoredPracticeRow[] = await tables.table('practiceRows').toArray();
  const clips: Clip[] = await tables.table('clips').toArray();
  const steps: StoredStep[] = await tables.table('steps').toArray();
  const records: StoredStepRecord[] = await tables.table('stepRecords').toArray();
  const count: { value: number } | undefined = await tables.table('facts').get('practiceCount');
  const clipById = new Map(clips.map((clip) => [clip.id, clip]));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const living = practices.filter(({ deletedAt }) => deletedAt === undefined);
  const disagreements = practices.flatMap((practice) => {
    const row = rowById.get(practice.id);
    const strayed = practice.clipIds.filter((id) => clipById.get(id)?.practiceId !== practice.id);
    return [
      ...(row?.title === practice.fields.title ? [] : [`row of ${practice.id} has another title`]),
      ...(row?.living === Number(practice.deletedAt === undefined)
        ? []
        : [`row of ${practice.id} lives otherwise`]),
      ...strayed.map((id) => `clip ${id} does not belong to ${practice.id}`),
    ];
  });
  if (rows.length !== practices.length) disagreements.push('there are more rows than practices');
  if (count?.value !== living.length)
    disagreements.push(`the count says ${count?.value}, there are ${living.length}`);
  return {
    disagreements,
    state: {
      practices: Object.fromEntries(practices.map((practice) => [practice.id, told(practice, clipById)])),
      steps: steps.map(({ id, undoneAt }) => ({
        isUndone: undoneAt !== undefined,
        before: Object.fromEntries(
          records
            .filter(({ stepId, table }) => stepId === id && table === 'practices')
            .map((record) => [record.id, told(record.before as Practice, clipById)]),
        ),
      })),
    },
  };
}

/** A practice as the model tells of it. */
function told(
  { fields, deletedAt, mergedIntoId, clipIds }: Practice,
  clips: ReadonlyMap<string, Clip>,
): PracticeState {
  return {
    title: fields.title,
    lives: deletedAt === undefined,
    mergedInto: mergedIntoId ?? null,
    clips: clipIds.map((id) => clips.get(id)?.tabTitle ?? ''),
  };
}
