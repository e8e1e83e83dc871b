/** Keeps what was worked out for a word; when it is full it begins anew, so that it stays small. */
export class BoundedMemory<Value> {
  private readonly kept = new Map<string, Value>();
  private readonly size: number;

  /** `size`: how many words are kept at most. */
  constructor(size: number) {
    this.size = size;
  }

  /** What is kept for a word; worked out and kept when nothing is. */
  of(word: string, workOut: (word: string) => Value): Value {
    const before = this.kept.get(word);
    if (before !== undefined) return before;
    const value = workOut(word);
    if (this.kept.size >= this.size) this.kept.clear();
    this.kept.set(word, value);
    return value;
  }
}
