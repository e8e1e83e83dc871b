import { FIELD_ORDER } from './field-order.ts';
import { MAX_COLLECTIONS_OF_PRACTICE, MAX_NOTES, MAX_TAGS, type Organised } from './organised-schema.ts';
import type { Practice, PracticeDraft, PracticeFieldName } from './practice-schema.ts';
import { withTag } from './tags.ts';

/** Fields whose value is taken from the practice that goes; all others stay as the kept practice has them. */
export type TakenFields = ReadonlySet<PracticeFieldName>;

/** The fields that the kept practice does not have and the other does: what a merge takes unless told otherwise. */
export function fieldsToTake(kept: PracticeDraft, other: PracticeDraft): Set<PracticeFieldName> {
  return new Set(
    FIELD_ORDER.filter((name) => kept.fields[name] === undefined && other.fields[name] !== undefined),
  );
}

/** The kept card with some fields of the other one, each with its own reason; a taken field the other lacks is emptied. */
export function mergedCard(kept: PracticeDraft, other: PracticeDraft, taken: TakenFields): PracticeDraft {
  return {
    fields: withTaken(kept.fields, other.fields, taken),
    provenance: withTaken(kept.provenance, other.provenance, taken),
  };
}

function withTaken<Values extends PracticeDraft[keyof PracticeDraft]>(
  kept: Values,
  other: Values,
  taken: TakenFields,
): Values {
  const left = Object.entries(kept).filter(([name]) => !taken.has(name as PracticeFieldName));
  const come = Object.entries(other).filter(([name]) => taken.has(name as PracticeFieldName));
  return Object.fromEntries([...left, ...come]) as Values;
}

/** What a person has organised of either: every tag, collection and note once; pinned if one of them is. */
export function mergedOrganised(
  kept: Practice['organised'],
  other: Practice['organised'],
): Organised | undefined {
  if (kept === undefined || other === undefined) return kept ?? other;
  const notes = new Map([...kept.notes, ...other.notes].map((note) => [note.id, note]));
  const pinnedAt = kept.pinnedAt ?? other.pinnedAt;
  return {
    tags: other.tags.reduce<readonly string[]>(withTag, kept.tags).slice(0, MAX_TAGS),
    collectionIds: [...new Set([...kept.collectionIds, ...other.collectionIds])].slice(
      0,
      MAX_COLLECTIONS_OF_PRACTICE,
    ),
    notes: [...notes.values()].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt)).slice(-MAX_NOTES),
    ...(pinnedAt !== undefined && { pinnedAt }),
  };
}
