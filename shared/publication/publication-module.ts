const BEFORE = 'export default ';
const AFTER = ';';

/** A publication's JSON text as a JavaScript module, for sites whose policy lets scripts in but blocks `fetch`. */
export function jsonToModule(json: string): string {
  return `${BEFORE}${json.trim()}${AFTER}\n`;
}

/** The JSON text inside a module file that `jsonToModule` wrote; undefined when the file is anything else. Nothing is run. */
export function moduleToJson(text: string): string | undefined {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!trimmed.startsWith(BEFORE) || !trimmed.endsWith(AFTER)) return undefined;
  return trimmed.slice(BEFORE.length, -AFTER.length);
}
