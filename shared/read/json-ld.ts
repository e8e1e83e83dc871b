import { z } from 'zod/mini';
import { nativeDom } from '../html/native-dom.ts';

/** One thing described in JSON-LD. What is not a thing's own property is not looked at. */
const thingSchema = z.record(z.string(), z.unknown());
/** One thing described in JSON-LD: what a page tells search engines. */
export type Thing = z.infer<typeof thingSchema>;

const MAX_LENGTH = 1_000_000;
const MAX_THINGS = 500;

/** Everything a page's JSON-LD describes, graphs opened; mark-up that is no JSON is passed over. */
export function readJsonLd(document: Document): Thing[] {
  const dom = nativeDom();
  return dom
    .all(document, 'script[type="application/ld+json"]')
    .flatMap((script) => thingsIn(parsed(scriptText(script)), 0))
    .slice(0, MAX_THINGS);
}

function scriptText(script: Element): string {
  const dom = nativeDom();
  let text = '';
  for (let child = dom.firstChild(script); child !== null; child = dom.nextSibling(child))
    text += dom.data(child);
  return text;
}

function parsed(text: string): unknown {
  if (text.length > MAX_LENGTH) return undefined;
  return json(text) ?? json(repaired(text));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What pages leave around their data. */
const wrappings = [
  ['<!--', '-->'],
  ['//<![CDATA[', '//]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
] as const;

/** Data as search engines forgive it: line breaks within strings, comment marks around it, a semicolon at the end. */
function repaired(text: string): string {
  let data = text.replace(/\s+/g, ' ').trim();
  for (const [begin, end] of wrappings) {
    if (data.startsWith(begin)) data = data.slice(begin.length).trim();
    if (data.endsWith(end)) data = data.slice(0, -end.length).trim();
  }
  return data.endsWith(';') ? data.slice(0, -1) : data;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_THINGS).flatMap((part) => thingsIn(part, depth + 1));
  const thing = thingSchema.safeParse(value);
  if (!thing.success) return [];
  return [
    thing.data,
    ...thingsIn(thing.data['@graph'], depth + 1),
    ...thingsIn(thing.data.mainEntity, depth + 1),
  ];
}

/** Whether a thing is of one of these types. */
export function isOfType(thing: Thing, types: readonly string[]): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && types.includes(name),
  );
}

/** A property's text, when it is text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The things a property points to: nested, or elsewhere in the graph by their `@id`. */
export function thingsAt(value: unknown, things: readonly Thing[]): Thing[] {
  return (Array.isArray(value) ? value : [value]).flatMap((part) => {
    const thing = thingSchema.safeParse(part);
    if (!thing.success) return [];
    const id = textOf(thing.data['@id']);
    const elsewhere = things.find((other) => other['@id'] === id && textOf(other.name) !== undefined);
    return [textOf(thing.data.name) === undefined && id !== undefined && elsewhere ? elsewhere : thing.data];
  });
}
