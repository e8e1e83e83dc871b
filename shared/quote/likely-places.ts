import type { Pattern } from './align-words.ts';
import type { TextWords } from './text-words.ts';

/** How many standings of words are looked at for one passage, the rarest words first: keeps common words from costing. */
const MAX_VOTES = 4_000;
/** The most places worth a closer look. */
const MAX_PLACES = 12;
/** A place with less of the best place's votes is not worth a closer look. */
const WORTH_A_LOOK = 0.35;

interface Vote {
  /** The text's word that would be the description's first. */
  offset: number;
  weight: number;
}

/**
 * Where in a text a description may lie, the likeliest first, as the text's word that would be its first. Each word of
 * the description votes for the places where it stands; places within `spread` words count together. Of words that
 * stand very often, and of places with equal votes, those nearest to `expected`, a word's number, come first.
 */
export function likelyPlaces(pattern: Pattern, text: TextWords, spread: number, expected: number): number[] {
  const votes = collectVotes(pattern, text, expected).sort((a, b) => a.offset - b.offset);
  const distance = ({ offset }: Vote) => Math.abs(offset - expected);
  const sums = windowSums(votes, spread).sort((a, b) => b.weight - a.weight || distance(a) - distance(b));
  const chosen: Vote[] = [];
  for (const sum of sums) {
    if (chosen.length >= MAX_PLACES || sum.weight < (chosen[0]?.weight ?? 0) * WORTH_A_LOOK) break;
    if (chosen.every(({ offset }) => Math.abs(offset - sum.offset) > spread)) chosen.push(sum);
  }
  return chosen.map(({ offset }) => offset);
}

function collectVotes({ all }: Pattern, text: TextWords, expected: number): Vote[] {
  const rows = all.words
    .map((name, row) => ({ row, places: text.placesOf(name), weight: all.weights[row] ?? 0 }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const votes: Vote[] = [];
  for (const { row, places, weight } of rows) {
    if (votes.length > 0 && votes.length + places.length > MAX_VOTES) break;
    for (const place of nearest(places, expected)) votes.push({ offset: place - row, weight });
  }
  return votes;
}

/** Of a sorted row of places those around an expected one. */
function nearest(places: readonly number[], expected: number): readonly number[] {
  if (places.length <= MAX_VOTES) return places;
  const next = places.findIndex((place) => place >= expected);
  const from = (next < 0 ? places.length : next) - MAX_VOTES / 2;
  const start = Math.min(Math.max(0, from), places.length - MAX_VOTES);
  return places.slice(start, start + MAX_VOTES);
}

/** For each run of votes within `spread` the sum of their weights, at the heaviest single offset of the run. */
function windowSums(votes: readonly Vote[], spread: number): Vote[] {
  const piles: Vote[] = [];
  for (const { offset, weight } of votes) {
    const last = piles.at(-1);
    if (last?.offset === offset) last.weight += weight;
    else piles.push({ offset, weight });
  }
  let from = 0;
  let to = 0;
  let sum = 0;
  return piles.map(({ offset, weight }) => {
    for (; to < piles.length && (piles[to]?.offset ?? 0) <= offset + spread; to++)
      sum += piles[to]?.weight ?? 0;
    for (; (piles[from]?.offset ?? 0) < offset - spread; from++) sum -= piles[from]?.weight ?? 0;
    // The pile's own votes count a little more, so that the middle of a run is chosen and not its edge.
    return { offset, weight: sum + weight * 0.01 };
  });
}
