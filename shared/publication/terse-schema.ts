/** The part of JSON Schema that the product's own generated schemas use. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/**
 * A JSON Schema in a third of its size, for the widget. A number refers to a shared part. A text tells a value by its
 * first letter: `=a|b` one of these, `#min,max` a number, `%min,max` a whole one, `~min,max,pattern` a text;
 * a limit that is not there is left empty.
 * A list is `[item, min, max]`, limits that are not there at its end left out; an object has its keys, those that may be missing with `?`, and under `*` how many it must have.
 */
export type TerseSchema =
  | number
  | string
  | readonly [item: TerseSchema, min?: number, max?: number]
  | { readonly [key: string]: TerseSchema };

/** A terse schema with the parts its numbers refer to; the last one is the whole. */
export type TerseSchemas = readonly TerseSchema[];

/**
 * The terse form of a JSON Schema. `known` are parts that stand before its own when it is used: what is among them is
 * referred to and not written again.
 */
export function terseSchemas(root: JsonSchema, known: TerseSchemas = []): TerseSchemas {
  const parts: TerseSchema[] = [...known];
  const numbers = new Map(known.map((part, index) => [JSON.stringify(part), index]));
  const whole = terse(root);
  return [...parts.slice(known.length), whole];

  function terse(schema: JsonSchema): TerseSchema {
    const made = terseWhole(schema);
    return known.length > 0 ? (numbers.get(JSON.stringify(made)) ?? made) : made;
  }

  function terseWhole(schema: JsonSchema): TerseSchema {
    if (schema.$ref !== undefined) return partOf(schema.$ref.replace('#/$defs/', ''));
    if (schema.type === 'object') return terseObject(schema);
    if (schema.type === 'array') return terseList(schema);
    return terseValue(schema);
  }

  function partOf(name: string): TerseSchema {
    const made = terse(root.$defs?.[name] ?? {});
    if (typeof made === 'number') return made;
    const text = JSON.stringify(made);
    const number = numbers.get(text) ?? parts.push(made) - 1;
    numbers.set(text, number);
    return number;
  }

  function terseList({ items = {}, minItems = 0, maxItems }: JsonSchema): TerseSchema {
    if (maxItems !== undefined) return [terse(items), minItems, maxItems];
    return minItems > 0 ? [terse(items), minItems] : [terse(items)];
  }

  function terseObject({ properties = {}, required = [], minProperties }: JsonSchema): TerseSchema {
    const entries = Object.entries(properties).map(
      ([key, inner]) => [required.includes(key) ? key : `${key}?`, terse(inner)] as const,
    );
    return { ...Object.fromEntries(entries), ...(minProperties !== undefined && { '*': minProperties }) };
  }
}

function terseValue(schema: JsonSchema): string {
  const { type, pattern = '', minLength = '', maxLength = '' } = schema;
  const [minimum, maximum] = [schema.minimum, schema.maximum].map((limit) =>
    limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? '' : limit,
  );
  if (schema.enum !== undefined) return `=${schema.enum.join('|')}`;
  if (typeof schema.const === 'string') return `=${schema.const}`;
  if (typeof schema.const === 'number') return `#${schema.const},${schema.const}`;
  if (type === 'number') return `#${minimum},${maximum}`;
  // That it is a whole number says already that it is a safe one, so those limits are left out.
  if (type === 'integer') return `%${minimum},${maximum}`;
  return `~${minLength},${maxLength},${pattern}`;
}
