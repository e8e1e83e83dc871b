import type { ExportWording } from '#shared/exchange/export-wording.ts';
import {
  type ExportChoices,
  type PracticeForExport,
  practiceForExport,
} from '#shared/exchange/practice-for-export.ts';
import type { ExportMethods } from '../database/export-methods.ts';
import { breathe, type LongWork } from '../database/long-work.ts';
import {
  type ExportFormat,
  ExportRefused,
  tooMany,
  WITH_NOTES,
  WITH_PERSONS,
  WITH_TABLES,
} from './export-formats.ts';

/** How many practices are read at a time: their tables may be large. */
const READ_SLICE = 50;

/** What is let along in a format, whatever is ticked. */
export function choicesIn(
  format: ExportFormat,
  { withPersons, withNotes, withTables }: ExportChoices,
): ExportChoices {
  return {
    withPersons: withPersons && WITH_PERSONS.has(format),
    withNotes: withNotes && WITH_NOTES.has(format),
    withTables: format === 'tables-csv' || (withTables && WITH_TABLES.has(format)),
  };
}

/** Reads practices as a format tells them. Fails with `ExportRefused` when they are too many, or none is there. */
export async function readForExport(
  library: Pick<ExportMethods, 'practicesForExport'>,
  { format, ids, choices }: { format: ExportFormat; ids: readonly string[]; choices: ExportChoices },
  wording: ExportWording,
  work: LongWork,
): Promise<PracticeForExport[]> {
  const problem = ids.length === 0 ? { kind: 'nothing' as const } : tooMany(format, ids.length);
  if (problem !== undefined) throw new ExportRefused(problem);
  const along = choicesIn(format, choices);
  const practices: PracticeForExport[] = [];
  for (let begin = 0; begin < ids.length; begin += READ_SLICE) {
    const sources = await library.practicesForExport(ids.slice(begin, begin + READ_SLICE));
    for (const source of sources) practices.push(practiceForExport(source, along, wording));
    work.tell?.({ done: Math.min(begin + READ_SLICE, ids.length), total: ids.length });
    await breathe(work);
  }
  if (practices.length === 0) throw new ExportRefused({ kind: 'nothing' });
  return practices;
}
