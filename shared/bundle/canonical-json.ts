/** How deep objects and lists of a library file may lie within each other. */
export const MAX_DEPTH = 64;

/** A value as JSON on one line, the keys of its objects in the order of their letters: equal values are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  // Without a prototype a key such as `__proto__` is a key like any other.
  const inOrder: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) inOrder[key] = sorted(Reflect.get(value, key));
  return inOrder;
}

/** Whether a value read from JSON is safe to work with: not nested without end, and no key that would change what objects are. */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, depth + 1));
  return Object.keys(value).every(
    (key) => key !== '__proto__' && isPlainJson(Reflect.get(value, key), depth + 1),
  );
}
