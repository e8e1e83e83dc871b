/** How far something that takes long has come. */
export type Progress = {
  /** How much is done, in whatever `total` counts. */
  done: number;
  /** How much there is in all; 0 while that is not known. */
  total: number;
};

/** What a person may see of work that takes longer than a second, and how they end it. */
export type LongWork = {
  /** Tells how far it has come. Called often; must be cheap. */
  tell?: (progress: Progress) => void;
  /** Aborted when a person ends the work: it then fails with `signal.reason` and leaves the library as it was. */
  signal?: AbortSignal;
};

/** Lets the browser draw and answer a person between two parts of long work, and ends it when they wish. Never within a transaction. */
export async function breathe({ signal }: LongWork): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
