import { addressKey } from '../clip/address-key.ts';
import type { Clip } from '../clip/clip-schema.ts';
import type { Collection } from '../collection/collection-schema.ts';
import {
  MAX_COLLECTIONS_OF_PRACTICE,
  MAX_NOTES,
  NOT_ORGANISED,
  type Organised,
} from '../practice/organised-schema.ts';
import type { Practice, PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import { foldTag, withTag } from '../practice/tags.ts';
import { newRecord } from '../record/record.ts';
import type { IncomingPractice } from './incoming-practice.ts';
import type { PlannedPractice, PracticePlan } from './plan-practices.ts';

/** What a person has chosen of a plan. */
export type PlanChoices = {
  /** Records that are left out, by where they stand. */
  left: ReadonlySet<number>;
  /** Fields taken from the source where it tells them otherwise, by where the record stands. */
  taken: ReadonlyMap<number, ReadonlySet<PracticeFieldName>>;
};

/** What is there when a plan is carried out. */
export type PlanPlace = {
  /** The moment of it. */
  now: Date;
  /** The collections of the library. */
  collections: readonly Collection[];
  /** Ids that practices have already, in the trash too. */
  usedIds: ReadonlySet<string>;
};

/** Records that a plan writes, and what they are to a person. */
export type PlannedRecords = {
  /** Clips of addresses alone. */
  clips: Clip[];
  /** New and changed practices. */
  practices: Practice[];
  /** New collections. */
  collections: Collection[];
  /** How many practices are new. */
  added: number;
  /** How many were changed. */
  changed: number;
};

/** The records that a plan writes with what was chosen of it. A practice that nothing would change is not among them. */
export function practicesOfPlan(plan: PracticePlan, choices: PlanChoices, place: PlanPlace): PlannedRecords {
  const writer = new PlanWriter(place);
  for (const planned of plan.practices) {
    const { line } = planned.incoming;
    if (!choices.left.has(line)) writer.add(planned, choices.taken.get(line) ?? new Set());
  }
  return writer.records;
}

/** How many practices would be written. */
export function countOfPlan(plan: PracticePlan, { left, taken }: PlanChoices): number {
  return plan.practices.filter(
    (planned) =>
      !left.has(planned.incoming.line) &&
      (planned.state === 'new' || isChanging(planned, taken.get(planned.incoming.line) ?? new Set())),
  ).length;
}

function isChanging(
  { fills, conflicts, adds }: PlannedPractice,
  taken: ReadonlySet<PracticeFieldName>,
): boolean {
  const isAdding = adds.address || adds.tags.length + adds.collections.length + adds.notes.length > 0;
  return isAdding || fills.length > 0 || conflicts.some((name) => taken.has(name));
}

class PlanWriter {
  readonly records: PlannedRecords = { clips: [], practices: [], collections: [], added: 0, changed: 0 };
  private readonly collectionIds: Map<string, string>;
  private readonly usedIds: Set<string>;
  private readonly place: PlanPlace;

  constructor(place: PlanPlace) {
    this.place = place;
    this.collectionIds = new Map(place.collections.map(({ id, name }) => [foldTag(name), id]));
    this.usedIds = new Set(place.usedIds);
  }

  add(planned: PlannedPractice, taken: ReadonlySet<PracticeFieldName>): void {
    const { incoming, present, adds } = planned;
    if (present === undefined) {
      this.records.practices.push(this.newPractice(incoming, adds));
      this.records.added += 1;
    } else if (isChanging(planned, taken)) {
      this.records.practices.push(this.changedPractice(present, planned, taken));
      this.records.changed += 1;
    }
  }

  private newPractice(incoming: IncomingPractice, adds: PlannedPractice['adds']): Practice {
    const record = newRecord(this.place.now);
    const id = incoming.id === undefined || this.usedIds.has(incoming.id) ? record.id : incoming.id;
    this.usedIds.add(id);
    const organised = this.organised(NOT_ORGANISED, adds);
    return {
      ...record,
      id,
      createdAt: record.updatedAt,
      fields: incoming.fields,
      provenance: incoming.provenance,
      clipIds: this.clipIds(id, incoming),
      ...(organised !== NOT_ORGANISED && { organised }),
    };
  }

  private changedPractice(
    present: Practice,
    { incoming, fills, conflicts, adds }: PlannedPractice,
    taken: ReadonlySet<PracticeFieldName>,
  ): Practice {
    const names = new Set([...fills, ...conflicts.filter((name) => taken.has(name))]);
    const clipIds = adds.address ? this.clipIds(present.id, incoming) : [];
    const before = present.organised ?? NOT_ORGANISED;
    const organised = this.organised(before, adds);
    return {
      ...present,
      fields: { ...present.fields, ...picked<PracticeFields>(incoming.fields, names) },
      provenance: { ...present.provenance, ...picked(incoming.provenance, names) },
      clipIds: [...present.clipIds, ...clipIds],
      ...(organised !== before && { organised }),
    };
  }

  /** The clip that keeps the address, if there is one. */
  private clipIds(practiceId: string, { address, clippedAt, fields }: IncomingPractice): string[] {
    if (address === undefined) return [];
    const record = newRecord(this.place.now);
    this.records.clips.push({
      ...record,
      address,
      addressKey: addressKey(address),
      tabTitle: fields.title,
      clippedAt: clippedAt ?? record.updatedAt,
      scope: 'page',
      state: 'address-only',
      practiceId,
    });
    return [record.id];
  }

  private organised(before: Organised, { tags, collections, notes }: PlannedPractice['adds']): Organised {
    if (tags.length + collections.length + notes.length === 0) return before;
    const { now } = this.place;
    const ids = collections.map((name) => this.collectionId(name));
    const written = notes.map((text) => ({ id: newRecord(now).id, text, writtenAt: now.toISOString() }));
    return {
      ...before,
      tags: [...tags.reduce<readonly string[]>(withTag, before.tags)],
      collectionIds: [...new Set([...before.collectionIds, ...ids])].slice(0, MAX_COLLECTIONS_OF_PRACTICE),
      notes: [...before.notes, ...written].slice(0, MAX_NOTES),
    };
  }

  /** The collection of a name, made when there is none. */
  private collectionId(name: string): string {
    const key = foldTag(name);
    const known = this.collectionIds.get(key);
    if (known !== undefined) return known;
    const record = newRecord(this.place.now);
    const collection: Collection = {
      ...record,
      ...{ createdAt: record.updatedAt, name, order: 'date' },
      ...{ materials: [], members: [], practiceOrder: [] },
    };
    this.records.collections.push(collection);
    this.collectionIds.set(key, record.id);
    return record.id;
  }
}

function picked<Values extends object>(
  values: Values,
  names: ReadonlySet<PracticeFieldName>,
): Partial<Values> {
  const kept = Object.entries(values).filter(([name]) => (names as ReadonlySet<string>).has(name));
  return Object.fromEntries(kept) as Partial<Values>;
}
