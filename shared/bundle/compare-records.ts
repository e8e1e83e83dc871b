import type { Practice } from '../practice/practice-schema.ts';
import type { RowTable } from './bundle-tables.ts';
import { type ComparedRecord, differingPaths, mixedRecord } from './record-parts.ts';

/**
 * How a record of a library file stands to the one with its id in the library. `joined`: a practice that differs only by
 * clips that the library's lacks. `conflict`: they say different things. `in-trash`: it lives in the file and is in the trash
 * of the library. `kept`: it is in the trash of the file and lives in the library.
 */
export type RecordStanding = 'new' | 'same' | 'joined' | 'conflict' | 'in-trash' | 'kept';

/** Which record is kept, or which of the parts that differ come from the file. */
export type RecordChoice = 'ours' | 'theirs' | ReadonlySet<string>;

/** Where two records stand, revisions and moments of saving aside. */
export function standingOf(ours: ComparedRecord | undefined, theirs: ComparedRecord): RecordStanding {
  if (ours === undefined) return 'new';
  if (theirs.deletedAt !== undefined) return ours.deletedAt === undefined ? 'kept' : 'same';
  if (ours.deletedAt !== undefined) return 'in-trash';
  if (differingPaths(ours, theirs).length > 0) return 'conflict';
  return joinedClips(ours, theirs) === undefined ? 'same' : 'joined';
}

/** The record that is to stand by a choice; undefined when nothing is to be written. */
export function resolved<Kept extends ComparedRecord>(
  table: RowTable,
  ours: Kept | undefined,
  theirs: Kept,
  choice: RecordChoice,
): Kept | undefined {
  const standing = standingOf(ours, theirs);
  if (ours === undefined) return theirs;
  if (standing === 'same' || standing === 'kept') return undefined;
  const clips = joinedClips(ours, theirs);
  const joined = clips === undefined ? undefined : { ...ours, clipIds: clips };
  if (standing === 'joined') return joined;
  if (choice === 'theirs') return clips === undefined ? theirs : { ...theirs, clipIds: clips };
  if (standing === 'in-trash') return undefined;
  if (choice === 'ours' || choice.size === 0) return joined;
  return mixedRecord(table, joined ?? ours, theirs, choice);
}

/** The clips of both practices, ours first; undefined when theirs has none that ours lacks. */
function joinedClips(ours: ComparedRecord, theirs: ComparedRecord): string[] | undefined {
  if (!isPractice(ours) || !isPractice(theirs)) return undefined;
  const more = theirs.clipIds.filter((id) => !ours.clipIds.includes(id));
  return more.length === 0 ? undefined : [...ours.clipIds, ...more];
}

function isPractice(record: ComparedRecord): record is Practice {
  return 'clipIds' in record && 'fields' in record;
}
