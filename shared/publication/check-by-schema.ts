import type { TerseSchema, TerseSchemas } from './terse-schema.ts';

/** Where a value breaks its schema: the path to the first wrong part. */
export class SchemaMismatch extends Error {
  /** Keys and indexes from the top to the wrong part; each level puts its own in front as the error passes it. */
  readonly path: PropertyKey[] = [];
}

type TerseList = Extract<TerseSchema, readonly unknown[]>;

type Check = (value: unknown) => unknown;

/**
 * A copy of `value` with only what the schema knows, or a `SchemaMismatch`. A few hundred bytes that do for the widget
 * what zod does elsewhere, by the terse schema generated from the zod schema: a resident's phone is spared 9 kB.
 * The schema becomes functions once, and a path is put together only for an error: a file may hold a million values.
 */
export function checkBySchema(schemas: TerseSchemas, value: unknown): unknown {
  const checks = schemas.map(makeCheck);
  return checks.at(-1)?.(value);

  function makeCheck(schema: TerseSchema): Check {
    if (typeof schema === 'number') return (part) => checks[schema]?.(part);
    if (typeof schema === 'string') return checkValue(schema);
    return isList(schema) ? checkList(schema) : checkObject(Object.entries(schema));
  }

  function checkList([item, min = 0, max = Number.POSITIVE_INFINITY]: TerseList): Check {
    const check = makeCheck(item);
    return (part) => {
      if (!Array.isArray(part) || part.length < min || part.length > max) throw new SchemaMismatch();
      const copy: unknown[] = [];
      try {
        for (const inner of part) copy.push(check(inner));
      } catch (error) {
        throw located(error, copy.length);
      }
      return copy;
    };
  }

  function checkObject(entries: [string, TerseSchema][]): Check {
    const least = Number(entries.find(([key]) => key === '*')?.[1] ?? 0);
    const keys = entries
      .filter(([key]) => key !== '*')
      .map(([key, inner]) => ({
        key: key.replace('?', ''),
        isOptional: key.endsWith('?'),
        check: makeCheck(inner),
      }));
    return (part) => {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new SchemaMismatch();
      const copy: Record<string, unknown> = {};
      let count = 0;
      let at = '';
      try {
        for (const { key, isOptional, check } of keys) {
          at = key;
          if (Object.hasOwn(part, key)) {
            copy[key] = check((part as Record<string, unknown>)[key]);
            count += 1;
          } else if (!isOptional) throw new SchemaMismatch();
        }
      } catch (error) {
        throw located(error, at);
      }
      if (count < least) throw new SchemaMismatch();
      return copy;
    };
  }
}

/** The error with one more step in front of its path. */
function located(error: unknown, step: PropertyKey): unknown {
  if (error instanceof SchemaMismatch) error.path.unshift(step);
  return error;
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
    if (kind === '~') {
      if (typeof part !== 'string' || part.length > max) return false;
      return (min > 0 ? part.trim().length >= min : true) && (pattern === '' || form.test(part));
    }
    const isNumber = Number.isFinite(part) && (kind === '#' || Number.isSafeInteger(part));
    return isNumber && min <= (part as number) && (part as number) <= max;
  };
  return (part) => {
    if (!isRight(part)) throw new SchemaMismatch();
    return part;
  };
}
