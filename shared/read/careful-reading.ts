/**
 * Reads a page rule by rule, so that one rule that fails costs its own field only: the failure is noted under the
 * rule's name, and the reading goes on without it.
 */
export class CarefulReading {
  /** The names of the rules that failed, in their order. */
  readonly failedRules: string[] = [];

  /** What `read` answers; `fallback` when it fails. */
  try<T>(rule: string, read: () => T, fallback: T): T {
    try {
      return read();
    } catch {
      this.note(rule);
      return fallback;
    }
  }

  /** Notes a rule that failed, once. */
  note(rule: string): void {
    if (!this.failedRules.includes(rule)) this.failedRules.push(rule);
  }
}
