/** Moments that nobody has chosen, which the same seed brings again: `KILL_SEED=…` repeats a run that failed. */
export class RandomMoments {
  #state: number;

  constructor(purpose: string) {
    const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
    // Whoever sees a failure needs the seed to see it again.
    process.stdout.write(`${purpose}: KILL_SEED=${seed}\n`);
    this.#state = seed;
  }

  /** Resolves after a time of at most `longest` milliseconds. */
  async wait(longest: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, Math.floor(this.#next() * longest)));
  }

  /** The next number between 0 and 1 (mulberry32). */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
