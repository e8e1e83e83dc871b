import type { TerseSchema, TerseSchemas } from './terse-schema.ts';

/** Where a value breaks its schema: the path to the first wrong part. */
export class SchemaMismatch extends Error {
  /** Keys and indexes from the top to the wrong part. */
  readonly path: readonly PropertyKey[];

  constructor(path: readonly PropertyKey[]) {
    super();
    this.path = path;
  }
}

type TerseList = Extract<TerseSchema, readonly unknown[]>;
type TerseObject = Exclude<TerseSchema, number | string | TerseList>;

type Check = (value: unknown) => unknown;

/**
 * A copy of `value` with only what the schema knows, or a `SchemaMismatch`. A few hundred bytes that do for the widget
 * what zod does elsewhere, by the terse schema generated from the zod schema: a resident's phone is spared 9 kB.
 * The schema becomes functions once, and one path is kept for all that is looked at: a file may hold a million values.
 */
export function checkBySchema(schemas: TerseSchemas, value: unknown): unknown {
  const path: PropertyKey[] = [];
  const checks = schemas.map(makeCheck);
  return checks.at(-1)?.(value);

  function demand(isRight: boolean): asserts isRight {
    if (!isRight) throw new SchemaMismatch(path);
  }

  function makeCheck(schema: TerseSchema): Check {
    if (typeof schema === 'number') return (part) => checks[schema]?.(part);
    if (typeof schema === 'string') return checkValue(schema);
    return isList(schema) ? checkList(schema) : checkObject(schema);
  }

  function checkValue(schema: string): Check {
    const isRight = valueTest(schema);
    return (part) => {
      demand(isRight(part));
      return part;
    };
  }

  function checkList([item, min = 0, max = Number.POSITIVE_INFINITY]: TerseList): Check {
    const check = makeCheck(item);
    return (part) => {
      demand(Array.isArray(part) && part.length >= min && part.length <= max);
      return part.map((inner, index) => {
        path.push(index);
        const copy = check(inner);
        path.pop();
        return copy;
      });
    };
  }

  function checkObject({ '*': least = 0, ...fields }: TerseObject): Check {
    const keys = Object.entries(fields).map(([name, inner]) => ({
      key: name.replace('?', ''),
      isOptional: name.endsWith('?'),
      check: makeCheck(inner),
    }));
    return (part) => {
      demand(typeof part === 'object' && part !== null && !Array.isArray(part));
      const copy: Record<string, unknown> = {};
      for (const { key, isOptional, check } of keys) {
        path.push(key);
        if (Object.hasOwn(part, key)) copy[key] = check(part[key as keyof typeof part]);
        else demand(isOptional);
        path.pop();
      }
      demand(least === 0 || Object.keys(copy).length >= Number(least));
      return copy;
    };
  }
}

function isList(schema: TerseSchema): schema is TerseList {
  return Array.isArray(schema);
}

/** Tells right from wrong for a value that is not made of parts; what its schema means is told at `TerseSchema`. */
function valueTest(schema: string): (part: unknown) => boolean {
  const [kind, rest] = [schema[0], schema.slice(1)];
  const choices = rest.split('|');
  if (kind === '=') return (part) => choices.includes(part as string);
  const [from, to, ...pattern] = rest.split(',');
  const min = from ? Number(from) : Number.NEGATIVE_INFINITY;
  const max = to ? Number(to) : Number.POSITIVE_INFINITY;
  const form = new RegExp(pattern.join(','));
  if (kind === '~') {
    return (part) =>
      typeof part === 'string' &&
      part.length <= max &&
      (!from || part.trim().length >= min) &&
      form.test(part);
  }
  return (part) =>
    (kind === '#' ? Number.isFinite(part) : Number.isSafeInteger(part)) &&
    (part as number) >= min &&
    (part as number) <= max;
}
