import { compareCards } from '../practice/compare-cards.ts';
import type { Practice, PracticeFieldName } from '../practice/practice-schema.ts';
import { canonicalJson } from './canonical-json.ts';

/** A record of either side. */
export type ComparedRecord = { readonly id: string; readonly deletedAt?: string | undefined };

/**
 * How a record of a library file stands to the one with its id in the library. `joined`: a practice that differs only by
 * clips that the library's lacks. `conflict`: they say different things. `in-trash`: it lives in the file and is in the trash
 * of the library. `kept`: it is in the trash of the file and lives in the library.
 */
export type RecordStanding = 'new' | 'same' | 'joined' | 'conflict' | 'in-trash' | 'kept';

/** Which record is kept, or which fields of a practice's card come from the file. */
export type RecordChoice = 'ours' | 'theirs' | ReadonlySet<PracticeFieldName>;

/** What says nothing of a record's content: when and how often it was saved, and what is chosen by itself. */
const ASIDE = new Set(['id', 'updatedAt', 'revision', 'deletedAt']);

/** Where two records stand, revisions and moments of saving aside. */
export function standingOf(ours: ComparedRecord | undefined, theirs: ComparedRecord): RecordStanding {
  if (ours === undefined) return 'new';
  if (theirs.deletedAt !== undefined) return ours.deletedAt === undefined ? 'kept' : 'same';
  if (ours.deletedAt !== undefined) return 'in-trash';
  const parts = differingParts(ours, theirs);
  if (parts.length > 0) return 'conflict';
  return joinedClips(ours, theirs) === undefined ? 'same' : 'joined';
}

/** The parts of two records that differ. Where a practice's values came from, and its clips, are no choice of their own. */
export function differingParts(ours: ComparedRecord, theirs: ComparedRecord): string[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const isCard = 'clipIds' in theirs;
  return [...names].filter((name) => {
    if (ASIDE.has(name) || (isCard && (name === 'clipIds' || name === 'provenance'))) return false;
    return canonicalJson(partOf(ours, name)) !== canonicalJson(partOf(theirs, name));
  });
}

/** The fields of two cards that differ, in the order the card is read. */
export function differingFields(ours: Practice, theirs: Practice): PracticeFieldName[] {
  return compareCards(ours.fields, theirs.fields).map(({ name }) => name);
}

/** The record that is to stand by a choice; undefined when nothing is to be written. */
export function resolved<Kept extends ComparedRecord>(
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
  if (choice === 'ours') return standing === 'conflict' ? joined : undefined;
  if (choice === 'theirs') return clips === undefined ? theirs : { ...theirs, clipIds: clips };
  return isPractice(ours) && isPractice(theirs)
    ? ({ ...(joined ?? ours), ...mixedCard(ours, theirs, choice) } as Kept)
    : joined;
}

/** The clips of both practices, ours first; undefined when theirs has none that ours lacks. */
function joinedClips(ours: ComparedRecord, theirs: ComparedRecord): string[] | undefined {
  if (!isPractice(ours) || !isPractice(theirs)) return undefined;
  const more = theirs.clipIds.filter((id) => !ours.clipIds.includes(id));
  return more.length === 0 ? undefined : [...ours.clipIds, ...more];
}

/** Our card with the chosen fields of theirs, each with where its value came from. */
function mixedCard(
  ours: Practice,
  theirs: Practice,
  names: ReadonlySet<PracticeFieldName>,
): Pick<Practice, 'fields' | 'provenance'> {
  const [fields, provenance] = [{ ...ours.fields }, { ...ours.provenance }];
  for (const name of names) {
    take(fields, theirs.fields, name);
    take(provenance, theirs.provenance, name);
  }
  return { fields, provenance };
}

function take<Part extends object>(into: Part, from: Part, name: keyof Part): void {
  if (from[name] === undefined) Reflect.deleteProperty(into, name);
  else into[name] = from[name];
}

function isPractice(record: ComparedRecord): record is Practice {
  return 'clipIds' in record && 'fields' in record;
}

function partOf(record: object, name: string): unknown {
  return Reflect.get(record, name) ?? null;
}
