import { z } from 'zod/mini';
import { isPlainJson } from './canonical-json.ts';

/** The values on the lines of a part; undefined when some line is not JSON, is nested without end or names `__proto__`. */
export function readLines(text: string | undefined): unknown[] | undefined {
  if (!text?.endsWith('\n')) return undefined;
  const values: unknown[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const value = readLine(line);
    if (value === undefined || !isPlainJson(value)) return undefined;
    values.push(value);
  }
  return values;
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A row by its schema; undefined when it does not follow it. Keys that the schema does not know are left out. */
export function readRow<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> | undefined {
  return z.safeParse(schema, value).data;
}
