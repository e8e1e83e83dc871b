import { foldText } from '../partner/fold-text.ts';
import type { Practice } from '../practice/practice-schema.ts';

/** A living practice of the library, with the keys of the addresses it rests on. */
export type PresentPractice = {
  /** The practice. */
  practice: Practice;
  /** The keys of the addresses of its clips: see `addressKey`. */
  addressKeys: readonly string[];
};

/** By what a practice is known. */
export type PracticeKeys = {
  /** Its id. */
  id?: string | undefined;
  /** The keys of its addresses. */
  addressKeys: readonly string[];
  /** Its title. */
  title: string;
  /** Its municipality. */
  municipalityCode?: string | undefined;
};

/** How much of a title tells two practices apart, in characters: the library's rows hold little more. */
const TELLING = 150;

/** A title as titles are compared: case, accents and spaces make no difference. */
export function titleKey(title: string): string {
  return foldText(title.replace(/\s+/g, ' ').trim()).slice(0, TELLING);
}

type Known<Found> = PracticeKeys & { found: Found };

/**
 * Practices found by their id, then by an address, then by title and municipality. Two with ids of a library that differ are two
 * practices of a file even under one address; under one title two are the same in one municipality, or where at most one of them
 * has an address.
 */
export class PracticesByKey<Found> {
  private readonly areIdsTelling: boolean;
  private readonly byId = new Map<string, Known<Found>>();
  private readonly byAddress = new Map<string, Known<Found>[]>();
  private readonly byTitle = new Map<string, Known<Found>[]>();

  /** With `areIdsTelling` two practices with ids that differ are never the same: they come from one library. */
  constructor(areIdsTelling = false) {
    this.areIdsTelling = areIdsTelling;
  }

  /** Adds a practice by what it is known. */
  add(keys: PracticeKeys, found: Found): void {
    const known = { ...keys, found };
    if (keys.id !== undefined && !this.byId.has(keys.id)) this.byId.set(keys.id, known);
    for (const key of keys.addressKeys) listed(this.byAddress, key).push(known);
    listed(this.byTitle, titleAndPlace(keys)).push(known);
  }

  /** The practice that is the same; of several under one address that with the same title, else the first. */
  find(keys: PracticeKeys): Found | undefined {
    const exact = keys.id === undefined ? undefined : this.byId.get(keys.id);
    if (exact) return exact.found;
    const here = keys.addressKeys
      .flatMap((key) => this.byAddress.get(key) ?? [])
      .filter((each) => this.maySame(each, keys));
    const title = titleKey(keys.title);
    const byAddress = here.find((each) => titleKey(each.title) === title) ?? here[0];
    if (byAddress) return byAddress.found;
    const named = this.byTitle.get(titleAndPlace(keys)) ?? [];
    return named.find(
      ({ addressKeys, ...each }) =>
        this.maySame(each, keys) &&
        (keys.municipalityCode !== undefined || addressKeys.length === 0 || keys.addressKeys.length === 0),
    )?.found;
  }

  private maySame(one: Pick<PracticeKeys, 'id'>, other: Pick<PracticeKeys, 'id'>): boolean {
    return !(this.areIdsTelling && one.id !== undefined && other.id !== undefined);
  }
}

function titleAndPlace({ title, municipalityCode }: PracticeKeys): string {
  return `${titleKey(title)}\n${municipalityCode ?? ''}`;
}

function listed<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
