import type { TerseSchema, TerseSchemas } from './terse-schema.ts';

/** Where a value breaks its schema: the path to the first wrong part. */
export class SchemaMismatch extends Error {
  /** Keys and indexes from the top to the wrong part. */
  readonly path: readonly PropertyKey[];

  constructor(path: readonly PropertyKey[]) {
    super('The value does not fit its schema.');
    this.path = path;
  }
}

type TerseList = Extract<TerseSchema, readonly unknown[]>;

type Check = (value: unknown, path: readonly PropertyKey[]) => unknown;

/**
 * A copy of `value` with only what the schema knows, or a `SchemaMismatch`. A few hundred bytes that do for the widget
 * what zod does elsewhere, by the terse schema generated from the zod schema: a resident's phone is spared 9 kB.
 */
export function checkBySchema(schemas: TerseSchemas, value: unknown): unknown {
  const checks = schemas.map(makeCheck);
  return checks.at(-1)?.(value, []);

  function makeCheck(schema: TerseSchema): Check {
    if (typeof schema === 'number') return (part, path) => checks[schema]?.(part, path);
    if (typeof schema === 'string') return checkValue(schema);
    return isList(schema) ? checkList(schema) : checkObject(Object.entries(schema));
  }

  function checkList([item, min, max]: TerseList): Check {
    const check = makeCheck(item);
    return (part, path) => {
      if (!Array.isArray(part) || part.length < min || part.length > max) throw new SchemaMismatch(path);
      return part.map((inner, index) => check(inner, [...path, index]));
    };
  }

  function checkObject(entries: [string, TerseSchema][]): Check {
    const least = Number(entries.find(([key]) => key === '*')?.[1] ?? 0);
    const keys = entries
      .filter(([key]) => key !== '*')
      .map(([key, inner]) => [key.replace('?', ''), key.endsWith('?'), makeCheck(inner)] as const);
    return (part, path) => {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new SchemaMismatch(path);
      const copy: Record<string, unknown> = {};
      let count = 0;
      for (const [key, isOptional, check] of keys) {
        if (Object.hasOwn(part, key)) {
          copy[key] = check((part as Record<string, unknown>)[key], [...path, key]);
          count += 1;
        } else if (!isOptional) throw new SchemaMismatch([...path, key]);
      }
      if (count < least) throw new SchemaMismatch(path);
      return copy;
    };
  }
}

function isList(schema: TerseSchema): schema is TerseList {
  return Array.isArray(schema);
}

/** A check of a value that is not made of parts; what it means is told at `TerseSchema`. */
function checkValue(schema: string): Check {
  const [kind, rest] = [schema[0], schema.slice(1)];
  const [, from, to, pattern = ''] = /^(.*?),(.*?)(?:,(.*))?$/s.exec(rest) ?? [];
  const min = from ? Number(from) : Number.NEGATIVE_INFINITY;
  const max = to ? Number(to) : Number.POSITIVE_INFINITY;
  const form = new RegExp(pattern);
  const choices = rest.split('|');
  const isRight = (part: unknown) => {
    if (kind === '=') return choices.includes(part as string);
    if (kind === '~')
      return typeof part === 'string' && part.trim().length >= min && part.length <= max && form.test(part);
    return (
      Number.isFinite(part) &&
      (kind === '#' || Number.isInteger(part)) &&
      min <= (part as number) &&
      (part as number) <= max
    );
  };
  return (part, path) => {
    if (!isRight(part)) throw new SchemaMismatch(path);
    return part;
  };
}
