/** Why a library file is refused. It is then refused whole. */
export type BundleProblem =
  /** It is another file, or so damaged that it cannot be told what it is. */
  | { readonly kind: 'not-a-library-file' }
  /** A newer version of the program made it. */
  | { readonly kind: 'newer-version' }
  /** It is not as it was written; `part` is the entry that shows it. */
  | { readonly kind: 'damaged'; readonly part: string }
  /** It is larger than a library file can be when unpacked; `part` is the entry that shows it. */
  | { readonly kind: 'too-large'; readonly part: string };

/** Ends the reading of a library file that is refused. */
export class BundleRefused extends Error {
  /** Why. */
  readonly problem: BundleProblem;

  constructor(problem: BundleProblem, cause?: unknown) {
    super(`The library file is refused: ${problem.kind}${'part' in problem ? ` ${problem.part}` : ''}`, {
      cause,
    });
    this.name = 'BundleRefused';
    this.problem = problem;
  }
}
