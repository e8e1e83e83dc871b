/**
 * Work on the database in which the next part is handed over while the one before is written, so that neither waits for
 * the other. What fails is told by the next part, or at the end.
 */
export class OneAhead {
  #going: Promise<unknown> = Promise.resolve();

  /** Begins a part; resolves when the one before is done. */
  async next(work: () => Promise<unknown>): Promise<void> {
    const before = this.#going;
    // Within a transaction `Promise` is Dexie's, which follows in this way what goes on beside the awaited.
    const now = Promise.all([work()]);
    // What fails here is met where it is awaited.
    now.catch(() => undefined);
    this.#going = now;
    await before;
  }

  /** Resolves when everything is done. */
  async settled(): Promise<void> {
    await this.#going;
  }
}
