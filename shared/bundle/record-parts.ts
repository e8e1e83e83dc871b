import { FIELD_ORDER } from '../practice/field-order.ts';
import { NOT_ORGANISED } from '../practice/organised-schema.ts';
import { ROW_SCHEMAS, type RowTable } from './bundle-tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** A record of either side. */
export type ComparedRecord = { readonly id: string; readonly deletedAt?: string | undefined };

/** What says nothing of a record's content: when and how often it was saved, and what is chosen by itself. */
const ASIDE = new Set(['id', 'updatedAt', 'revision', 'deletedAt']);

/** Objects of a practice whose own fields are chosen one by one. */
const SPLIT = ['fields', 'organised'] as const;

/** Of a practice, what is no choice of its own: clips are joined, and a value's source goes with the value. */
const OF_PRACTICES = new Set<string>(['clipIds', 'provenance', ...SPLIT]);

/**
 * Fields that say one thing together, under the one they are chosen by: of one side they agree, of two they might not. What
 * is evidence of a page is one, so that no clip says what no page has said.
 */
const TOGETHER: { readonly [Name in RowTable]?: Readonly<Record<string, readonly string[]>> } = {
  adoptions: { history: ['state'], municipalityCode: ['organisation', 'isOurs'] },
  nominations: { firstYear: ['lastYear'] },
  // A row whose municipality is found moves from the one list to the other.
  surveys: { findings: ['leftRows'] },
  workshopSeries: { areas: ['workshops'] },
  clips: {
    address: [
      'addressKey',
      'canonicalAddress',
      'tabTitle',
      'clippedAt',
      'scope',
      'target',
      'state',
      'language',
      'textPrint',
      'failedRules',
    ],
  },
  quotes: {
    selector: ['clipId', 'addressKey', 'section', 'state', 'presentText', 'presentSection', 'checkedAt'],
  },
  versions: { practice: ['practiceId', 'replacedAt', 'isEdit'] },
};

/**
 * The parts of two records of a table that differ, in the order they are read: names of fields, of a practice
 * `fields.title` and `organised.tags` too. What goes together is one part.
 */
export function differingParts(table: RowTable, ours: ComparedRecord, theirs: ComparedRecord): string[] {
  const leaders = new Map(
    Object.entries(TOGETHER[table] ?? {}).flatMap(([leader, others]) =>
      others.map((other) => [other, leader] as const),
    ),
  );
  const parts = new Set(differingPaths(ours, theirs).map((path) => leaders.get(path) ?? path));
  const order = orderOf(table);
  // What no schema knows comes last.
  const placeOf = (part: string) => (order.includes(part) ? order.indexOf(part) : order.length);
  return [...parts].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Every place at which two records differ. */
export function differingPaths(ours: ComparedRecord, theirs: ComparedRecord): string[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const isCard = 'clipIds' in theirs;
  const paths = [...names].filter((name) => !ASIDE.has(name) && !(isCard && OF_PRACTICES.has(name)));
  if (isCard) paths.push(...SPLIT.flatMap((name) => pathsWithin(name, ours, theirs)));
  return paths.filter((path) => canonicalJson(valueAt(ours, path)) !== canonicalJson(valueAt(theirs, path)));
}

/** The places within an object of both; none when it is the same, which is far quicker to tell. */
function pathsWithin(name: string, ours: object, theirs: object): string[] {
  const [one, other]: unknown[] = [Reflect.get(ours, name) ?? null, Reflect.get(theirs, name) ?? null];
  if (canonicalJson(one) === canonicalJson(other)) return [];
  const names = new Set([...Object.keys(Object(one)), ...Object.keys(Object(other))]);
  return [...names].map((each) => `${name}.${each}`);
}

/** The fields that a part stands for, itself first. */
export function fieldsOfPart(table: RowTable, part: string): readonly string[] {
  return [part, ...(TOGETHER[table]?.[part] ?? [])];
}

/** The value of a record at a place; null when it has none. A practice that no one has organised has empty lists. */
export function valueAt(record: object, path: string): unknown {
  const [name = '', within] = path.split('.');
  const value: unknown = Reflect.get(record, name);
  if (within === undefined) return value ?? null;
  const whole = name === 'organised' ? { ...NOT_ORGANISED, ...Object(value) } : Object(value);
  return Reflect.get(whole, within) ?? null;
}

/** Our record with some parts of theirs, each with all that goes with it. */
export function mixedRecord<Kept extends ComparedRecord>(
  table: RowTable,
  ours: Kept,
  theirs: Kept,
  taken: ReadonlySet<string>,
): Kept {
  const mixed: Record<string, unknown> = { ...ours };
  for (const part of taken) {
    for (const path of fieldsOfPart(table, part)) takeAt(mixed, theirs, path);
    if (part.startsWith('fields.')) takeAt(mixed, theirs, part.replace('fields', 'provenance'));
  }
  return mixed as Kept;
}

function takeAt(into: Record<string, unknown>, from: object, path: string): void {
  const [name = '', within] = path.split('.');
  if (within === undefined) {
    put(into, name, Reflect.get(from, name));
    return;
  }
  const empty = name === 'organised' ? NOT_ORGANISED : {};
  const inner: Record<string, unknown> = { ...empty, ...Object(into[name]) };
  put(inner, within, Reflect.get({ ...empty, ...Object(Reflect.get(from, name)) }, within));
  into[name] = inner;
}

function put(into: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete into[name];
  else into[name] = value;
}

/** Whether a record is as its table has them. */
export function isFit(table: RowTable, record: object): boolean {
  return ROW_SCHEMAS[table].safeParse(record).success;
}

function orderOf(table: RowTable): string[] {
  if (table !== 'practices') return Object.keys(ROW_SCHEMAS[table].shape);
  const organised = ['tags', 'collectionIds', 'notes', 'pinnedAt'].map((name) => `organised.${name}`);
  return [
    ...FIELD_ORDER.map((name) => `fields.${name}`),
    ...organised,
    ...Object.keys(ROW_SCHEMAS.practices.shape),
  ];
}
