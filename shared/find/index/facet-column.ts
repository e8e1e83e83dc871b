/** The values of a facet of all practices of a base: those of practice n are `ids[starts[n]]` to before `ids[starts[n + 1]]`. */
export type FacetColumn = {
  /** The different values. */
  values: string[];
  /** Where each practice's values begin, and after the last where they end. */
  starts: Uint32Array<ArrayBuffer>;
  /** Places in `values`. */
  ids: Uint32Array<ArrayBuffer>;
};

/** Puts a facet's column together, practice by practice. */
export class FacetColumnBuilder {
  readonly #places = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #ids: number[] = [];

  /** Adds the next practice's values. */
  add(values: readonly string[]): void {
    for (const value of values) this.#ids.push(this.#place(value));
    this.#starts.push(this.#ids.length);
  }

  /** The column. */
  column(): FacetColumn {
    return {
      values: [...this.#places.keys()],
      starts: Uint32Array.from(this.#starts),
      ids: Uint32Array.from(this.#ids),
    };
  }

  #place(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#places.size);
    return this.#places.size - 1;
  }
}

/**
 * A facet's values while the index is in use: the base's column, and over it the values of practices that were changed
 * since. Values get new places as they appear.
 */
export class LiveFacet {
  readonly #column: FacetColumn;
  readonly #values: string[];
  readonly #places: Map<string, number>;
  readonly #changed = new Map<number, Uint32Array>();
  #whole: Uint32Array | undefined;

  constructor(column: FacetColumn) {
    this.#column = column;
    this.#values = [...column.values];
    this.#places = new Map(this.#values.map((value, place) => [value, place]));
  }

  /** The different values; a value's index is its place. */
  get values(): readonly string[] {
    return this.#values;
  }

  /** The place of a value, if any practice has or had it. */
  placeOf(value: string): number | undefined {
    return this.#places.get(value);
  }

  /** Gives a practice other values, or a new practice its first. */
  change(practice: number, values: readonly string[]): void {
    this.#whole = undefined;
    this.#changed.set(
      practice,
      Uint32Array.from(values, (value) => this.#place(value)),
    );
  }

  /** The values of a practice. */
  valuesOf(practice: number): string[] {
    const found: string[] = [];
    this.each(practice, (place) => found.push(this.#values[place] ?? ''));
    return found;
  }

  /** Visits the places of a practice's values. */
  each(practice: number, visit: (place: number) => void): void {
    const changed = this.#changed.size > 0 ? this.#changed.get(practice) : undefined;
    if (changed !== undefined) {
      for (const place of changed) visit(place);
      return;
    }
    const { starts, ids } = this.#column;
    const end = starts[practice + 1] ?? 0;
    for (let at = starts[practice] ?? end; at < end; at += 1) visit(ids[at] ?? 0);
  }

  /** Adds up how many of some practices have each value. */
  count(practices: Uint32Array, counts: Uint32Array): void {
    const { starts, ids } = this.#column;
    const size = starts.length - 1;
    const hasChanged = this.#changed.size > 0;
    for (let index = 0; index < practices.length; index += 1) {
      const practice = practices[index] ?? 0;
      if (practice >= size || (hasChanged && this.#changed.has(practice))) {
        for (const place of this.#changed.get(practice) ?? []) counts[place] = (counts[place] ?? 0) + 1;
        continue;
      }
      const end = starts[practice + 1] ?? 0;
      for (let at = starts[practice] ?? end; at < end; at += 1) {
        const place = ids[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
  }

  /** How many of all living practices have each value; `living` are their numbers. Kept until one changes. */
  wholeCounts(living: Uint32Array): Uint32Array {
    if (this.#whole === undefined) {
      this.#whole = new Uint32Array(this.#values.length);
      this.count(living, this.#whole);
    }
    return this.#whole.slice();
  }

  /** Whether a practice has any of the values whose flag is set. */
  hasAny(practice: number, flags: Uint8Array): boolean {
    let has = false;
    this.each(practice, (place) => {
      has ||= flags[place] === 1;
    });
    return has;
  }

  #place(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.#values.push(value) - 1;
    this.#places.set(value, place);
    return place;
  }
}
