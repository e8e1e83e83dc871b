/** Marks a node that answers instead of asking. */
const ANSWER = -1;

/** Asks many small decision trees and gives their answers' sum as a probability. */
export class TreeModel {
  /** Where each tree begins among the nodes. */
  private readonly roots: number[] = [];
  /** The number of the feature that a node asks about, or `ANSWER`. */
  private readonly features: number[] = [];
  /** The threshold of a question, or the answer. */
  private readonly values: number[] = [];
  /** Where the tree for no begins; that for yes is the next node. */
  private readonly noes: number[] = [];

  /**
   * `table` holds a tree a line: its nodes in the order question, tree for yes, tree for no. A question is
   * `feature<=threshold`, the feature by its number; an answer is a bare number. Throws a `RangeError` for less than a tree.
   */
  constructor(table: string) {
    for (const line of table.trim().split('\n')) {
      this.roots.push(this.features.length);
      this.readTree(line.trim().split(' ').values());
    }
  }

  private readTree(parts: Iterator<string>): void {
    const { value } = parts.next();
    if (typeof value !== 'string') throw new RangeError('a tree ends before its last answer');
    const [feature, atMost] = value.split('<=');
    const node = this.features.length;
    this.features.push(atMost === undefined ? ANSWER : Number(feature));
    this.values.push(Number(atMost ?? feature));
    this.noes.push(0);
    if (atMost === undefined) return;
    this.readTree(parts);
    this.noes[node] = this.features.length;
    this.readTree(parts);
  }

  /** The probability that the trees give to a row of features, 0–1. */
  probabilityOf(row: readonly number[]): number {
    let sum = 0;
    for (const root of this.roots) sum += this.answerOf(root, row);
    return 1 / (1 + Math.exp(-sum));
  }

  private answerOf(root: number, row: readonly number[]): number {
    let node = root;
    for (;;) {
      const feature = this.features[node] ?? ANSWER;
      const value = this.values[node] ?? 0;
      if (feature === ANSWER) return value;
      node = (row[feature] ?? 0) <= value ? node + 1 : (this.noes[node] ?? 0);
    }
  }
}
