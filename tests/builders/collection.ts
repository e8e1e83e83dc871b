import type { Collection } from '#shared/collection/collection-schema.ts';
import { newRecord } from '#shared/record/record.ts';

/** A collection of its own, without a period, materials or members. */
export function aCollection(told: Partial<Collection> = {}): Collection {
  const record = newRecord(new Date('2026-11-22T10:00:00.000Z'));
  return {
    ...record,
    createdAt: record.updatedAt,
    name: 'Seteleitä vertailtavaksi',
    order: 'date',
    practiceOrder: [],
    materials: [],
    members: [],
    ...told,
  };
}

/** A theme that is in force between two days. */
export function aTheme(name: string, from: string, until: string): Collection {
  return aCollection({ name, period: { from, until } });
}
