import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod/mini';

/** What of a zod schema is looked at here. */
type Shape = {
  safeParse(value: unknown): { success: boolean };
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Shape>;
      innerType?: Shape;
      element?: Shape;
      entries?: Record<string, string>;
    };
  };
};

/** Where a value stands: names of fields; things of lists share their list's place. */
type Place = readonly string[];

/** Tells of each text that was made, with its place. */
type Note = (place: Place, text: string) => void;

/** How many things each list gets. */
const IN_LIST = 3;

let count = 0;

/**
 * A value with every field of a schema filled, each text unlike every other one; `note` is told of each. Lists have three
 * things. A field that is added to the schema later is filled too.
 */
export function filledBySchema<Schema extends z.ZodMiniType>(schema: Schema, note: Note): z.infer<Schema> {
  return fill(schema as unknown as Shape, [], note) as z.infer<Schema>;
}

/** The places of all that a schema names and another one, of what is published, does not. */
export function placesOnlyIn(schema: z.ZodMiniType, published: z.ZodMiniType): Set<string> {
  const places = new Set<string>();
  compare(schema as unknown as Shape, published as unknown as Shape, [], places);
  return places;
}

function fill(schema: Shape, place: Place, note: Note): unknown {
  const { type, shape, innerType, element, entries } = schema._zod.def;
  if (innerType) return fill(innerType, place, note);
  if (shape) {
    const fields = Object.entries(shape).map(([name, field]) => [name, fill(field, [...place, name], note)]);
    return Object.fromEntries(fields);
  }
  if (element) return Array.from({ length: IN_LIST }, () => fill(element, place, note));
  if (entries) return Object.values(entries)[0];
  if (type === 'string') return textFor(schema, place, note);
  if (type === 'boolean') return false;
  if (type === 'record') return { kanaria: textFor(undefined, place, note) };
  return 2026;
}

/** A text of its own in the first form that the schema takes. */
function textFor(schema: Shape | undefined, place: Place, note: Note): string {
  count += 1;
  const moment = new Date(Date.UTC(1987, 0, 1) + count * 86_400_000).toISOString();
  const forms = [
    `Kanaria ${count}K`,
    `https://kanaria-${count}k.example/`,
    `kanaria-${count}k@kunta.example`,
    uuidv7(),
    moment,
    moment.slice(0, 10),
    `kanaria-${count}k`,
    '1234567-1',
    '785',
    '18',
    '18:00',
    '01',
    '10:00',
    '12',
    'x',
    String(count).padStart(16, '0').padEnd(64, '0'),
  ];
  const text = forms.find((form) => schema === undefined || schema.safeParse(form).success);
  if (text === undefined) throw new Error(`No form fits ${place.join('.')}`);
  note(place, text);
  return text;
}

function compare(schema: Shape, published: Shape | undefined, place: Place, places: Set<string>): void {
  const [own, other] = [bare(schema), published && bare(published)];
  // `any` in what is published stands for all that is within.
  if (other?._zod.def.type === 'any') return;
  const fields = Object.entries(own._zod.def.shape ?? {});
  if (fields.length === 0 && other === undefined) places.add(place.join('.'));
  for (const [name, field] of fields) {
    compare(field, other?._zod.def.shape?.[name], [...place, name], places);
  }
}

/** A schema without what makes it optional or a list. */
function bare(schema: Shape): Shape {
  const { innerType, element } = schema._zod.def;
  const inner = innerType ?? element;
  return inner ? bare(inner) : schema;
}
