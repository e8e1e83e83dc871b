/** How many texts are grouped between two pauses. */
const TEXTS_AT_A_TIME = 50_000;

/** How many letters at the beginning say which group a text belongs to. */
const GROUP_LETTERS = 3;

/**
 * Very many texts in the order of `<`: group by group, which is quicker than all at once, and others have a turn in between.
 * Without a function to compare by, strings are compared much faster.
 */
export async function sortedTexts(texts: Iterable<string>, pause: () => Promise<void>): Promise<string[]> {
  const groups = new Map<string, string[]>();
  let grouped = 0;
  for (const text of texts) {
    const beginning = text.slice(0, GROUP_LETTERS);
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [text]);
    else group.push(text);
    grouped += 1;
    if (grouped % TEXTS_AT_A_TIME === 0) await pause();
  }
  const sorted: string[] = [];
  for (const beginning of [...groups.keys()].sort()) {
    for (const text of groups.get(beginning)?.sort() ?? []) sorted.push(text);
    await pause();
  }
  return sorted;
}

/** How many places are sorted or merged between two pauses. */
const PLACES_AT_A_TIME = 2_000;

/**
 * The places 0 to before `count` in an order that takes long to compare by: runs are sorted, then merged two and two, and
 * others have a turn in between. Equals keep the order of their numbers.
 */
export async function sortedPlaces(
  count: number,
  compare: (a: number, b: number) => number,
  pause: () => Promise<void>,
): Promise<Uint32Array<ArrayBuffer>> {
  let order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let from = 0; from < count; from += PLACES_AT_A_TIME) {
    order.subarray(from, from + PLACES_AT_A_TIME).sort(compare);
    await pause();
  }
  for (let run = PLACES_AT_A_TIME; run < count; run *= 2) {
    const merged = new Uint32Array(count);
    for (let from = 0; from < count; from += 2 * run) {
      const one = order.subarray(from, from + run);
      const other = order.subarray(from + run, from + 2 * run);
      await merge(one, other, merged.subarray(from), compare, pause);
    }
    order = merged;
  }
  return order;
}

/** Merges two sorted runs into the beginning of `into`. */
async function merge(
  one: Uint32Array,
  other: Uint32Array,
  into: Uint32Array,
  compare: (a: number, b: number) => number,
  pause: () => Promise<void>,
): Promise<void> {
  let [atOne, atOther] = [0, 0];
  for (let at = 0; at < one.length + other.length; at += 1) {
    if (at % PLACES_AT_A_TIME === 0) await pause();
    const isOne =
      atOther === other.length || (atOne < one.length && compare(one[atOne] ?? 0, other[atOther] ?? 0) <= 0);
    into[at] = (isOne ? one[atOne++] : other[atOther++]) ?? 0;
  }
}
