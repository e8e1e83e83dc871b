import { computed, createModel, signal } from '@preact/signals';
import { pastedTable } from '#shared/survey/pasted-table.ts';
import type { RowPlace } from '#shared/survey/place-of-words.ts';
import {
  type FindingRow,
  type FindingsReading,
  type QuestionColumn,
  readFindings,
} from '#shared/survey/read-findings.ts';
import { SURVEY_LIMITS } from '#shared/survey/survey-schema.ts';
import { type TakenIn, takenIn } from '#shared/survey/take-in-findings.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import type { Library } from '../database/library.ts';
import type { TakenInCounts } from '../database/survey-methods.ts';
import type { PracticeWithTables } from '../database/tables-to-take-in.ts';
import { placeTyped } from './survey-draft.ts';

/** What a person has chosen for taking a table into one survey. Choices are kept by headings and words, not by place. */
export type TakeIn = {
  /** What is pasted. */
  text: string;
  /** The chosen practice; empty when none is. */
  practiceId: string;
  /** The tables of the chosen practice. */
  tables: readonly TableData[];
  /** Which of them is chosen. */
  tableIndex: number;
  /** Columns that are left out, by `columnKey`. */
  leftColumns: ReadonlySet<string>;
  /** Questions that a person has written for columns. */
  questions: ReadonlyMap<string, string>;
  /** Municipalities that a person has written for rows, by `rowKey`. */
  places: ReadonlyMap<string, string>;
  /** Why nothing was taken. */
  problem?: 'nothing' | 'too-many' | 'not-saved';
  /** Whether it is being written. */
  isBusy: boolean;
};

/** A table and what would be taken of it. */
export type TakeInPreview = {
  /** The table as it is understood. */
  reading: FindingsReading;
  /** What would be taken. */
  taken: TakenIn;
  /** Whether the table was larger than what is read. */
  isCut: boolean;
};

const EMPTY: TakeIn = {
  ...{ text: '', practiceId: '', tables: [], tableIndex: 0, isBusy: false },
  ...{ leftColumns: new Set(), questions: new Map(), places: new Map() },
};

/** By what the choices for a column are kept. */
export function columnKey({ column, question }: QuestionColumn): string {
  return `${column} ${question}`;
}

/** By what the choices for a row are kept. */
export function rowKey({ index, words }: Pick<FindingRow, 'index' | 'words'>): string {
  return `${index} ${words}`;
}

/** The question a column is taken in as; undefined when it is left out. */
export function questionOf(takeIn: TakeIn, column: QuestionColumn): string | undefined {
  const key = columnKey(column);
  return takeIn.leftColumns.has(key) ? undefined : (takeIn.questions.get(key) ?? column.question);
}

/** What would be taken of the chosen table; undefined when there is no table. */
export function previewOf(takeIn: TakeIn): TakeInPreview | undefined {
  const table = takeIn.practiceId === '' ? pastedTable(takeIn.text) : takeIn.tables[takeIn.tableIndex];
  if (table === undefined) return undefined;
  const reading = readFindings(table);
  const questions = new Map<number, string>();
  for (const column of reading.columns) {
    const question = questionOf(takeIn, column);
    if (question !== undefined) questions.set(column.column, question);
  }
  const places = new Map<number, RowPlace>();
  for (const row of reading.rows) {
    const typed = takeIn.places.get(rowKey(row)) ?? '';
    const place = typed.trim() === '' ? undefined : placeTyped(typed);
    if (place !== undefined) places.set(row.index, place);
  }
  return { reading, taken: takenIn(reading, { questions, places }), isCut: table.notes.some(isCut) };
}

function isCut({ kind }: TableData['notes'][number]): boolean {
  return kind === 'rows-cut' || kind === 'columns-cut' || kind === 'text-cut';
}

/** Taking tables into surveys. What was pasted and chosen for a survey stays until it is taken or emptied. */
export const TakeInModel = createModel(
  (library: Pick<Library, 'takeInFindings' | 'practicesWithTables' | 'practice' | 'survey'>) => {
    const begun = signal<ReadonlyMap<string, TakeIn>>(new Map());
    const practices = signal<readonly PracticeWithTables[]>([]);
    const done = signal<TakenInCounts | undefined>(undefined);
    const of = (surveyId: string) => begun.value.get(surveyId) ?? EMPTY;

    function put(surveyId: string, changes: Partial<TakeIn>): void {
      const { problem: _solved, ...before } = of(surveyId);
      begun.value = new Map(begun.value).set(surveyId, { ...before, ...changes });
    }

    function clear(surveyId: string): void {
      const rest = new Map(begun.value);
      rest.delete(surveyId);
      begun.value = rest;
    }

    async function isTooMany(surveyId: string, { findings, left }: TakenIn): Promise<boolean> {
      const survey = (await library.survey(surveyId))?.survey;
      return (
        (survey?.findings.length ?? 0) + findings.length > SURVEY_LIMITS.findings ||
        (survey?.leftRows.length ?? 0) + left.length > SURVEY_LIMITS.leftRows
      );
    }

    return {
      /** What is chosen, by survey. */
      begun,
      /** Practices whose tables can be taken. */
      practices,
      /** What the last taking in has changed. */
      done,
      /** Whether something is pasted that is not taken in. */
      hasUnsaved: computed(() => [...begun.value.values()].some(({ text }) => text.trim() !== '')),
      /** What is chosen for a survey. */
      of,
      /** Asks which practices have tables; when it cannot be read, pasting still works. */
      async begin(surveyId: string): Promise<void> {
        done.value = undefined;
        if (!begun.value.has(surveyId)) put(surveyId, EMPTY);
        practices.value = await library.practicesWithTables().catch(() => []);
      },
      /** Notes what is pasted; a chosen practice gives way to it. */
      paste: (surveyId: string, text: string) => put(surveyId, { text, practiceId: '', tables: [] }),
      /** Chooses a practice, or none. */
      async choosePractice(surveyId: string, practiceId: string): Promise<void> {
        put(surveyId, { practiceId, tables: [], tableIndex: 0 });
        if (practiceId === '') return;
        const found = await library.practice(practiceId).catch(() => undefined);
        if (of(surveyId).practiceId !== practiceId) return;
        put(surveyId, { tables: found?.evidence.flatMap(({ tables }) => tables) ?? [] });
      },
      /** Chooses one of the practice’s tables. */
      chooseTable: (surveyId: string, tableIndex: number) => put(surveyId, { tableIndex }),
      /** Takes a column or leaves it out. */
      takeColumn(surveyId: string, column: QuestionColumn, isTaken: boolean): void {
        const leftColumns = new Set(of(surveyId).leftColumns);
        if (isTaken) leftColumns.delete(columnKey(column));
        else leftColumns.add(columnKey(column));
        put(surveyId, { leftColumns });
      },
      /** Writes a column’s question. */
      renameColumn(surveyId: string, column: QuestionColumn, question: string): void {
        put(surveyId, { questions: new Map(of(surveyId).questions).set(columnKey(column), question) });
      },
      /** Writes a row’s municipality. */
      placeRow(surveyId: string, row: FindingRow, typed: string): void {
        put(surveyId, { places: new Map(of(surveyId).places).set(rowKey(row), typed) });
      },
      /** Empties everything that is pasted and chosen. */
      empty: (surveyId: string) => put(surveyId, EMPTY),
      /** Takes the table in; answers whether it was. */
      async takeIn(surveyId: string): Promise<boolean> {
        const chosen = of(surveyId);
        const taken = previewOf(chosen)?.taken;
        if (chosen.isBusy) return false;
        if (taken === undefined || taken.findings.length + taken.left.length === 0) {
          put(surveyId, { problem: 'nothing' });
          return false;
        }
        put(surveyId, { isBusy: true });
        try {
          if (await isTooMany(surveyId, taken)) {
            put(surveyId, { problem: 'too-many', isBusy: false });
            return false;
          }
          done.value = await library.takeInFindings(surveyId, taken);
        } catch {
          put(surveyId, { problem: 'not-saved', isBusy: false });
          return false;
        }
        clear(surveyId);
        return true;
      },
    };
  },
);
/** Taking tables into surveys. */
export type TakeInModel = InstanceType<typeof TakeInModel>;
