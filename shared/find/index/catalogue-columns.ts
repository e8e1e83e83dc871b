import { type FacetColumn, FacetColumnBuilder } from './facet-column.ts';
import { type CatalogueRow, KEPT_FACETS, type KeptFacet } from './index-entry.ts';
import { sortedPlaces } from './sorted-texts.ts';
import { type WordColumn, wordAt, wordColumn } from './word-column.ts';

/** What a base knows of its practices beside their words: a column for each property, practices in the order of their ids. */
export type CatalogueColumns = {
  /** Ids, sixteen bytes each, rising. */
  ids: Uint8Array<ArrayBuffer>;
  /** When each came, in milliseconds. */
  created: Float64Array<ArrayBuffer>;
  /** When each was last changed, in milliseconds. */
  updated: Float64Array<ArrayBuffer>;
  /** When each was published, as 20260131; 0 when not known. */
  published: Uint32Array<ArrayBuffer>;
  /** Titles. */
  titles: WordColumn;
  /** Practices in the order of their titles. */
  titleOrder: Uint32Array<ArrayBuffer>;
  /** Values of the facets. */
  facets: Record<KeptFacet, FacetColumn>;
};

/** The order of titles: Finnish, where å, ä and ö come last, and numbers by size. */
export const byTitle = new Intl.Collator('fi', { numeric: true }).compare;

/** Puts the columns of a base together, practice by practice in the order of their ids. */
export class CatalogueBuilder {
  readonly #ids: number[] = [];
  readonly #created: number[] = [];
  readonly #updated: number[] = [];
  readonly #published: number[] = [];
  readonly #titles: string[] = [];
  readonly #facets = new Map(KEPT_FACETS.map((facet) => [facet, new FacetColumnBuilder()]));

  /** How many practices have been added. */
  get size(): number {
    return this.#created.length;
  }

  /** Adds the next practice and gives its number. */
  add(row: CatalogueRow): number {
    this.#ids.push(...idBytes(row.id));
    this.#created.push(Date.parse(row.createdAt));
    this.#updated.push(Date.parse(row.updatedAt));
    this.#published.push(row.published);
    this.#titles.push(row.title);
    for (const [facet, builder] of this.#facets) builder.add(row.facets[facet] ?? []);
    return this.size - 1;
  }

  /**
   * Practices in the order of their titles. `ranks` are their places in it by number, where they are known: comparing
   * titles is slow. `pause` lets others have a turn.
   */
  titleOrder(pause: () => Promise<void>, ranks?: Float64Array): Promise<Uint32Array<ArrayBuffer>> {
    const titles = this.#titles;
    const byRank = (a: number, b: number) => (ranks?.[a] ?? 0) - (ranks?.[b] ?? 0);
    const compared = (a: number, b: number) => byTitle(titles[a] ?? '', titles[b] ?? '');
    return sortedPlaces(titles.length, ranks === undefined ? compared : byRank, pause);
  }

  /** The columns, with the practices' order by title. */
  columns(titleOrder: Uint32Array<ArrayBuffer>): CatalogueColumns {
    const facets = Object.fromEntries(
      KEPT_FACETS.map((facet) => [facet, (this.#facets.get(facet) ?? new FacetColumnBuilder()).column()]),
    ) as Record<KeptFacet, FacetColumn>;
    return {
      ids: Uint8Array.from(this.#ids),
      created: Float64Array.from(this.#created),
      updated: Float64Array.from(this.#updated),
      published: Uint32Array.from(this.#published),
      titles: wordColumn(this.#titles),
      titleOrder,
      facets,
    };
  }
}

/** The columns of a base without practices. */
export function emptyColumns(): CatalogueColumns {
  return new CatalogueBuilder().columns(new Uint32Array(0));
}

/** What the columns say of a practice. */
export function catalogueRow(columns: CatalogueColumns, practice: number): CatalogueRow {
  return {
    id: idAt(columns.ids, practice),
    createdAt: new Date(columns.created[practice] ?? 0).toISOString(),
    updatedAt: new Date(columns.updated[practice] ?? 0).toISOString(),
    published: columns.published[practice] ?? 0,
    title: wordAt(columns.titles, practice),
    facets: Object.fromEntries(
      KEPT_FACETS.map((facet) => [facet, valuesAt(columns.facets[facet], practice)]),
    ),
  };
}

function valuesAt({ values, starts, ids }: FacetColumn, practice: number): string[] {
  return Array.from(ids.subarray(starts[practice], starts[practice + 1]), (place) => values[place] ?? '');
}

/** The number of a practice, or -1 when it is not among them. */
export function numberOf({ ids }: CatalogueColumns, id: string): number {
  const wanted = idBytes(id);
  let low = 0;
  let high = ids.length / 16 - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const difference = compareAt(ids, middle, wanted);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareAt(ids: Uint8Array, index: number, wanted: Uint8Array): number {
  for (let byte = 0; byte < 16; byte += 1) {
    const difference = (ids[index * 16 + byte] ?? 0) - (wanted[byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The sixteen bytes of a UUID. */
function idBytes(id: string): Uint8Array {
  const digits = id.replaceAll('-', '');
  const bytes = new Uint8Array(16);
  for (let byte = 0; byte < 16; byte += 1)
    bytes[byte] = Number.parseInt(digits.slice(byte * 2, byte * 2 + 2), 16);
  return bytes;
}

/** The id of a practice. */
export function idAt(ids: Uint8Array, practice: number): string {
  let digits = '';
  for (let byte = 0; byte < 16; byte += 1) digits += HEX[ids[practice * 16 + byte] ?? 0];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}
