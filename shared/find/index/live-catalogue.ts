import { municipalityByCode } from '../../municipality/municipalities.ts';
import { byTitle, type CatalogueColumns, catalogueRow, idAt, numberOf } from './catalogue-columns.ts';
import { LiveFacet } from './facet-column.ts';
import { type CatalogueRow, KEPT_FACETS, type KeptFacet } from './index-entry.ts';
import { wordAt } from './word-column.ts';

/** The catalogue while the index is in use: the base's columns, and the practices that came or changed since. */
export class LiveCatalogue {
  readonly #columns: CatalogueColumns;
  readonly #facets: Record<KeptFacet, LiveFacet>;
  readonly #newNumbers = new Map<string, number>();
  readonly #newIds: string[] = [];
  readonly #newTitles = new Map<number, string>();
  #living: Uint8Array;
  #created: Float64Array;
  #updated: Float64Array;
  #published: Uint32Array;
  #days: Uint32Array;
  #titleRanks: Float64Array | undefined;
  #livingCount: number;

  constructor(columns: CatalogueColumns) {
    const size = columns.created.length;
    this.#columns = columns;
    this.#facets = Object.fromEntries(
      KEPT_FACETS.map((facet) => [facet, new LiveFacet(columns.facets[facet])]),
    ) as Record<KeptFacet, LiveFacet>;
    this.#living = new Uint8Array(size).fill(1);
    this.#created = Float64Array.from(columns.created);
    this.#updated = Float64Array.from(columns.updated);
    this.#published = Uint32Array.from(columns.published);
    this.#days = Uint32Array.from(columns.published, (day, index) => day || dayOf(columns.created[index]));
    this.#livingCount = size;
  }

  /** How many numbers have been given; living practices and others. */
  get size(): number {
    return this.#columns.created.length + this.#newIds.length;
  }

  /** How many practices the base has. */
  get baseSize(): number {
    return this.#columns.created.length;
  }

  /** How many practices live. */
  get livingCount(): number {
    return this.#livingCount;
  }

  /** 1 for each practice that lives, by number. */
  get living(): Uint8Array {
    return this.#living;
  }

  /** When each practice came, in milliseconds. */
  get created(): Float64Array {
    return this.#created;
  }

  /** When each practice was last changed, in milliseconds. */
  get updated(): Float64Array {
    return this.#updated;
  }

  /** When each practice was published, as 20260131; 0 when not known. */
  get published(): Uint32Array {
    return this.#published;
  }

  /** The day of each practice by which a time is asked for: of its publication, or else when it came. */
  get days(): Uint32Array {
    return this.#days;
  }

  /** The number of a practice; -1 when it was never here. */
  numberOf(id: string): number {
    const known = numberOf(this.#columns, id);
    return known >= 0 ? known : (this.#newNumbers.get(id) ?? -1);
  }

  /** The id of a practice. */
  idOf(practice: number): string {
    return practice < this.baseSize
      ? idAt(this.#columns.ids, practice)
      : (this.#newIds[practice - this.baseSize] ?? '');
  }

  /** The title of a practice. */
  titleOf(practice: number): string {
    return this.#newTitles.get(practice) ?? wordAt(this.#columns.titles, practice);
  }

  /** The values of a facet. */
  facet(facet: KeptFacet): LiveFacet {
    return this.#facets[facet];
  }

  /** What is known of a practice. */
  row(practice: number): CatalogueRow {
    if (practice < this.baseSize && !this.#newTitles.has(practice))
      return catalogueRow(this.#columns, practice);
    return {
      id: this.idOf(practice),
      createdAt: new Date(this.#created[practice] ?? 0).toISOString(),
      updatedAt: new Date(this.#updated[practice] ?? 0).toISOString(),
      published: this.#published[practice] ?? 0,
      title: this.titleOf(practice),
      facets: Object.fromEntries(KEPT_FACETS.map((facet) => [facet, this.#facets[facet].valuesOf(practice)])),
    };
  }

  /** Takes in what a practice is now, and gives its number. */
  change(row: CatalogueRow, isLiving: boolean): number {
    const known = this.numberOf(row.id);
    const practice = known >= 0 ? known : this.#begin(row.id);
    const created = Date.parse(row.createdAt);
    this.#livingCount += Number(isLiving) - (this.#living[practice] ?? 0);
    this.#living[practice] = Number(isLiving);
    this.#created[practice] = created;
    this.#updated[practice] = Date.parse(row.updatedAt);
    this.#published[practice] = row.published;
    this.#days[practice] = row.published || dayOf(created);
    this.#newTitles.set(practice, row.title);
    this.#titleRanks = undefined;
    for (const facet of KEPT_FACETS) this.#facets[facet].change(practice, row.facets[facet] ?? []);
    return practice;
  }

  /** The place of each practice in the order of titles, by number. */
  titleRanks(): Float64Array {
    this.#titleRanks ??= this.#rankTitles();
    return this.#titleRanks;
  }

  /** The place of each municipality value in the order of their names, by value; the last for a code nobody knows. */
  municipalityRanks(): Uint32Array {
    const names = this.#facets.municipality.values.map(
      (code) => municipalityByCode(code)?.fi ?? `\uffff${code}`,
    );
    const order = names.map((_, place) => place).sort((a, b) => byTitle(names[a] ?? '', names[b] ?? ''));
    const ranks = new Uint32Array(names.length);
    for (const [rank, place] of order.entries()) ranks[place] = rank;
    return ranks;
  }

  #begin(id: string): number {
    const practice = this.size;
    if (practice === this.#living.length) this.#grow();
    this.#newNumbers.set(id, practice);
    this.#newIds.push(id);
    return practice;
  }

  #grow(): void {
    const size = Math.max(256, Math.ceil(this.#living.length * 1.1));
    const larger = <Column extends Uint8Array | Uint32Array | Float64Array>(column: Column, to: Column) => {
      to.set(column);
      return to;
    };
    this.#living = larger(this.#living, new Uint8Array(size));
    this.#created = larger(this.#created, new Float64Array(size));
    this.#updated = larger(this.#updated, new Float64Array(size));
    this.#published = larger(this.#published, new Uint32Array(size));
    this.#days = larger(this.#days, new Uint32Array(size));
  }

  /** Changed titles find their places among the base's, which are in order already, by halving. */
  #rankTitles(): Float64Array {
    const { titleOrder, titles } = this.#columns;
    const ranks = new Float64Array(this.size);
    for (let rank = 0; rank < titleOrder.length; rank += 1) ranks[titleOrder[rank] ?? 0] = rank;
    const changed = [...this.#newTitles].sort(([, one], [, other]) => byTitle(one, other));
    for (const [index, [practice, title]] of changed.entries()) {
      let low = 0;
      let high = titleOrder.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (byTitle(wordAt(titles, titleOrder[middle] ?? 0), title) < 0) low = middle + 1;
        else high = middle;
      }
      ranks[practice] = low - 1 + (index + 1) / (changed.length + 1);
    }
    return ranks;
  }
}

/** The day of a moment as a number, 20260131, by the computer's own clock. */
function dayOf(moment: number | undefined): number {
  const date = new Date(moment ?? 0);
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}
