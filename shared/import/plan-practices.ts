import { addressKey } from '../clip/address-key.ts';
import { FIELD_ORDER } from '../practice/field-order.ts';
import { NOT_ORGANISED } from '../practice/organised-schema.ts';
import type { Practice, PracticeFieldName } from '../practice/practice-schema.ts';
import { foldTag, isSameTag, withTag } from '../practice/tags.ts';
import type { IncomingPractice, IncomingPractices, RefusedRecord, ValueRemark } from './incoming-practice.ts';
import { type PracticeKeys, PracticesByKey, type PresentPractice } from './practice-key.ts';
import { isSameTold } from './same-told.ts';

/** What an incoming practice adds beside fields to one that is there. */
export type Additions = {
  /** Whether its address is a new one to the practice. */
  address: boolean;
  /** Tags the practice does not have. */
  tags: readonly string[];
  /** Collections it is not in, by name. */
  collections: readonly string[];
  /** Notes it does not have. */
  notes: readonly string[];
};

/**
 * What becomes of a practice from a source: `new` to the library, the `same` as there, one that `fills` what is empty there, or
 * in `conflict` with what is there.
 */
export type PlannedPractice = {
  /** The practice as it comes. */
  incoming: IncomingPractice;
  /** What becomes of it. */
  state: 'new' | 'same' | 'fills' | 'conflict';
  /** The same practice in the library; absent for a new one. */
  present?: Practice;
  /** Fields that are empty in the library, which the source tells. */
  fills: readonly PracticeFieldName[];
  /** Fields told otherwise. */
  conflicts: readonly PracticeFieldName[];
  /** What it adds beside fields. */
  adds: Additions;
};

/** What an import would do. */
export type PracticePlan = {
  /** The practices that come, in the order of the source. */
  practices: readonly PlannedPractice[];
  /** What cannot be taken, with what is in the source twice. */
  refused: readonly RefusedRecord[];
  /** Values that are kept in notes. */
  remarks: readonly ValueRemark[];
};

/** How many practices of each state a plan has. */
export type PracticePlanCounts = Record<PlannedPractice['state'] | 'refused', number>;

/** What of the library an import is compared with. */
export type PresentLibrary = {
  /** Living practices that may be the same as those that come. */
  practices: readonly PresentPractice[];
  /** The names of collections by their ids. */
  collectionNames: ReadonlyMap<string, string>;
};

/** Compares what comes with what is in the library, in a time that grows with the sum of the two. */
export function planPractices(
  { practices, refused, remarks }: IncomingPractices,
  library: PresentLibrary,
): PracticePlan {
  const known = new PracticesByKey<PresentPractice>();
  for (const present of library.practices) known.add(keysOfPresent(present), present);
  const seen = new PracticesByKey<number>(true);
  const places = new Map<string, number>();
  const merged: Matched[] = [];
  const doubled: RefusedRecord[] = [];
  const ids = new Set(practices.flatMap(({ id }) => id ?? []));
  for (const incoming of practices) {
    const keys = keysOfIncoming(incoming);
    const present = ownOf(incoming, known.find(keys), ids);
    const place = seen.find(keys) ?? (present && places.get(present.practice.id));
    const first = place === undefined ? undefined : merged[place];
    const isOther = first !== undefined && areOthers(first, { incoming, present });
    if (place !== undefined && first !== undefined && !isOther) {
      merged[place] = { ...first, incoming: withDouble(first.incoming, incoming) };
      const { line, fields } = incoming;
      const firstLine = first.incoming.line;
      doubled.push({ line, words: fields.title.slice(0, 200), reason: 'doubled', firstLine });
      continue;
    }
    seen.add(keys, merged.length);
    const isTaken = present !== undefined && places.has(present.practice.id);
    if (present && !isTaken) places.set(present.practice.id, merged.length);
    merged.push({ incoming, present: isTaken ? undefined : present });
  }
  return {
    practices: merged.map(({ incoming, present }) => compared(incoming, present, library.collectionNames)),
    refused: [...refused, ...doubled].sort((one, other) => one.line - other.line),
    remarks,
  };
}

/** How many practices of each state a plan has. */
export function practicePlanCounts({ practices, refused }: PracticePlan): PracticePlanCounts {
  const counts: PracticePlanCounts = { new: 0, fills: 0, conflict: 0, same: 0, refused: refused.length };
  for (const { state } of practices) counts[state] += 1;
  return counts;
}

function keysOfPresent({ practice: { id, fields }, addressKeys }: PresentPractice) {
  return { id, addressKeys, title: fields.title, municipalityCode: fields.municipalityCode };
}

/** By what an incoming practice is known. */
export function keysOfIncoming({ id, address, fields }: IncomingPractice): PracticeKeys {
  const addressKeys = address === undefined ? [] : [addressKey(address)];
  return { id, addressKeys, title: fields.title, municipalityCode: fields.municipalityCode };
}

type Matched = { incoming: IncomingPractice; present: PresentPractice | undefined };

/** Whether two records that look alike are two practices: of two ids, or the same as two of the library. */
function areOthers(first: Matched, second: Matched): boolean {
  const ids = [first.incoming.id, second.incoming.id];
  const own = [first.present?.practice.id, second.present?.practice.id];
  return [ids, own].some(([one, other]) => one !== undefined && other !== undefined && one !== other);
}

/** The practice of the library that is the same, unless another record of the file is that one by its id. */
function ownOf(
  { id }: IncomingPractice,
  present: PresentPractice | undefined,
  ids: ReadonlySet<string>,
): PresentPractice | undefined {
  const isAnothers = present !== undefined && id !== present.practice.id && ids.has(present.practice.id);
  return isAnothers ? undefined : present;
}

/** A practice with the tags, collections and notes of the same one further down. */
function withDouble(first: IncomingPractice, double: IncomingPractice): IncomingPractice {
  return {
    ...first,
    tags: double.tags.reduce<readonly string[]>(withTag, first.tags),
    collections: [...new Set([...first.collections, ...double.collections])],
    notes: [...new Set([...first.notes, ...double.notes])],
  };
}

function compared(
  incoming: IncomingPractice,
  present: PresentPractice | undefined,
  collectionNames: ReadonlyMap<string, string>,
): PlannedPractice {
  if (present === undefined) {
    const { address, tags, collections, notes } = incoming;
    const adds = { address: address !== undefined, tags, collections, notes };
    return { incoming, state: 'new', fills: [], conflicts: [], adds };
  }
  const { practice } = present;
  const fills: PracticeFieldName[] = [];
  const conflicts: PracticeFieldName[] = [];
  for (const name of FIELD_ORDER) {
    const [own, told] = [practice.fields[name], incoming.fields[name]];
    if (
      told === undefined ||
      (name === 'kind' && !incoming.isKindTold) ||
      isSameTold(name, practice.fields, incoming.fields)
    )
      continue;
    if (own === undefined || (name === 'kind' && own === 'page')) fills.push(name);
    else conflicts.push(name);
  }
  const adds = additions(incoming, present, collectionNames);
  const isAdding = adds.address || adds.tags.length + adds.collections.length + adds.notes.length > 0;
  const state = conflicts.length > 0 ? 'conflict' : fills.length > 0 || isAdding ? 'fills' : 'same';
  return { incoming, state, present: practice, fills, conflicts, adds };
}

function additions(
  { address, tags, collections, notes }: IncomingPractice,
  { practice, addressKeys }: PresentPractice,
  collectionNames: ReadonlyMap<string, string>,
): Additions {
  const own = practice.organised ?? NOT_ORGANISED;
  const isIn = new Set(own.collectionIds.map((id) => foldTag(collectionNames.get(id) ?? id)));
  const written = new Set(own.notes.map(({ text }) => onOneLine(text)));
  return {
    address: address !== undefined && !addressKeys.includes(addressKey(address)),
    // References hold subject words and a person's tags as one.
    tags: tags.filter(
      (tag) => ![...own.tags, ...(practice.fields.topics ?? [])].some((each) => isSameTag(each, tag)),
    ),
    collections: collections.filter((name) => !isIn.has(foldTag(name))),
    notes: notes.filter((text) => !written.has(onOneLine(text))),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
