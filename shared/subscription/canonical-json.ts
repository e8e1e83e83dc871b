/**
 * A value as JSON that is equal for equal values: keys in the order of their code units, no white space, absent keys
 * absent (RFC 8785). Its SHA-256 is the version of what is shared.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** The text whose SHA-256 tells whether a shared practice says what it said: all of it but when it last changed. */
export function canonicalPractice<Practice extends { changedAt?: string | undefined }>(
  practice: Practice,
): string {
  const { changedAt: _changedAt, ...said } = practice;
  return canonicalJson(said);
}
