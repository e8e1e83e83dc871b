/** How long work goes on before others have a turn, in milliseconds: a search waits hardly longer for it. */
const SLICE_MS = 25;

/** Cuts long work into slices, so that whoever asks something meanwhile is answered. */
export class WorkSlices {
  #since = performance.now();

  /** Lets others have a turn when it is time. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
