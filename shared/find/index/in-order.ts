import type { Sort } from '../find-request.ts';
import type { LiveCatalogue } from './live-catalogue.ts';

/** Up to this many of a found list its beginning is picked out without sorting the whole. */
const MOST_PICKED = 2_000;

/** What a pin adds to a moment in milliseconds: more than any moment is. */
const PIN = 1e15;

/**
 * The first `count` of the found practices in an order; `ranks` are their weights by number where there are words.
 * Equals stand the newest first. Without words, pinned ones stand above the newest; what was met better stays above them.
 */
export function inOrder(
  catalogue: LiveCatalogue,
  found: Uint32Array,
  sort: Sort,
  ranks: Float32Array | undefined,
  count: number,
): Uint32Array {
  const hasPinsFirst = ranks === undefined && (sort === 'newest' || sort === 'relevance');
  const rank = hasPinsFirst ? pinsFirst(catalogue, found) : rankOf(catalogue, sort, ranks);
  const { created } = catalogue;
  const isBefore = (a: number, b: number): boolean => {
    const difference = rank(b) - rank(a);
    if (difference !== 0) return difference < 0;
    const later = (created[b] ?? 0) - (created[a] ?? 0);
    return later !== 0 ? later < 0 : a > b;
  };
  if (count <= MOST_PICKED && count < found.length) return firstOf(found, count, isBefore);
  return found
    .slice()
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .subarray(0, count);
}

/** The newest first, and above them the pinned ones. */
function pinsFirst(catalogue: LiveCatalogue, found: Uint32Array): (practice: number) => number {
  const { created } = catalogue;
  const pinned = catalogue.facet('pinned');
  const pins = new Set<number>();
  for (const practice of found) pinned.each(practice, () => pins.add(practice));
  return (practice) => (created[practice] ?? 0) + (pins.has(practice) ? PIN : 0);
}

/** What decides the order, the larger the earlier. */
function rankOf(
  catalogue: LiveCatalogue,
  sort: Sort,
  ranks: Float32Array | undefined,
): (practice: number) => number {
  const { created, updated, published } = catalogue;
  const titles = sort === 'title' ? catalogue.titleRanks() : new Float64Array(0);
  const municipalities = catalogue.facet('municipality');
  const places = sort === 'municipality' ? catalogue.municipalityRanks() : new Uint32Array(0);
  switch (sort) {
    case 'relevance':
      return (practice) => ranks?.[practice] ?? 0;
    case 'newest':
      return (practice) => created[practice] ?? 0;
    case 'changed':
      return (practice) => updated[practice] ?? 0;
    case 'published':
      return (practice) => published[practice] ?? 0;
    case 'title':
      return (practice) => -(titles[practice] ?? 0);
    case 'municipality':
      return (practice) => {
        let first = Number.POSITIVE_INFINITY;
        municipalities.each(practice, (place) => {
          first = Math.min(first, places[place] ?? first);
        });
        // Two without a municipality are equal, and infinity less infinity would be no number.
        return -Math.min(first, Number.MAX_SAFE_INTEGER);
      };
  }
}

/** The first `count` by a heap whose top is the last of those kept: most of a long list is looked at once and left. */
function firstOf(
  found: Uint32Array,
  count: number,
  isBefore: (a: number, b: number) => boolean,
): Uint32Array {
  const heap: number[] = [];
  // From the end: the newest have the largest numbers, and with them in the heap most of the others are left at once.
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const practice = found[at] ?? 0;
    if (heap.length < count) {
      heap.push(practice);
      rise(heap, isBefore);
    } else if (count > 0 && isBefore(practice, heap[0] ?? 0)) {
      heap[0] = practice;
      sink(heap, isBefore);
    }
  }
  return Uint32Array.from(heap).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function rise(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (!isBefore(heap[parent] ?? 0, heap[at] ?? 0)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && isBefore(heap[last] ?? 0, heap[child] ?? 0)) last = child;
    if (last === at) return;
    swap(heap, at, last);
    at = last;
  }
}

function swap(heap: number[], one: number, other: number): void {
  const kept = heap[one] ?? 0;
  heap[one] = heap[other] ?? 0;
  heap[other] = kept;
}
