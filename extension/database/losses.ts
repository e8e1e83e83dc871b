/** The rows of which the disk has lost a piece, as far as they have been met since the library was opened. */
export class Losses {
  readonly #known = new Map<string, Set<string>>();
  #found = 0;

  /** How many have been found in all: more than before means that a failure may have come of one. */
  get found(): number {
    return this.#found;
  }

  /** Whether any row of a table is lost. */
  in(table: string): boolean {
    return (this.#known.get(table)?.size ?? 0) > 0;
  }

  /** Whether a row is lost. */
  has(table: string, key: unknown): boolean {
    return this.#known.get(table)?.has(JSON.stringify(key)) ?? false;
  }

  /** Notes a lost row. */
  note(table: string, key: unknown): void {
    const keys = this.#known.get(table) ?? new Set();
    this.#known.set(table, keys.add(JSON.stringify(key)));
    this.#found += 1;
  }

  /** Forgets that a row was lost: it has been written anew. */
  forget(table: string, key: unknown): void {
    this.#known.get(table)?.delete(JSON.stringify(key));
  }
}
