/** A place in a record: names of fields, ids of things in lists, and places (`0`, `1`) where things have no id. */
export type RecordPath = readonly string[];

/** What is at a place of a record; undefined when nothing is there. */
export function valueAt(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>((at, name) => partOf(at, name), record);
}

/**
 * The record with another value at a place, or without what is there when the value is undefined: a thing leaves its list,
 * a field is absent. A record in which the place is not found any more comes back as it is.
 */
export function withValueAt<Whole>(record: Whole, path: RecordPath, value: unknown): Whole {
  const [name, ...rest] = path;
  if (name === undefined || typeof record !== 'object' || record === null) return record;
  const isGone = rest.length > 0 && typeof partOf(record, name) !== 'object';
  if (isGone) return record;
  const inner = rest.length === 0 ? value : withValueAt(partOf(record, name), rest, value);
  // The copy has the record's own shape: whoever writes it checks it by the record's schema.
  return (Array.isArray(record) ? listWith(record, name, inner) : fieldsWith(record, name, inner)) as Whole;
}

function partOf(at: unknown, name: string): unknown {
  if (Array.isArray(at)) return at[placeIn(at, name)];
  return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined;
}

function placeIn(list: readonly unknown[], name: string): number {
  const byId = list.findIndex((each) => Object(each).id === name);
  return byId === -1 && /^\d+$/.test(name) ? Number(name) : byId;
}

function listWith(list: readonly unknown[], name: string, value: unknown): unknown[] {
  const place = placeIn(list, name);
  return list.flatMap((each, index) => {
    if (index !== place) return [each];
    return value === undefined ? [] : [value];
  });
}

function fieldsWith(record: object, name: string, value: unknown): object {
  const { [name]: _before, ...others } = record as Record<string, unknown>;
  if (value === undefined) return others;
  return { ...record, [name]: value };
}
