import { foldText } from '../partner/fold-text.ts';
import { MAX_TAG_LENGTH, MAX_TAGS } from './organised-schema.ts';

/** A tag with how many practices have it. */
export type TagCount = {
  /** The tag as it is written most often. */
  tag: string;
  /** How many practices have it. */
  count: number;
};

/** A tag as it is kept: on one line, single spaces, not too long. Empty when there is nothing to keep. */
export function cleanTag(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim().slice(0, MAX_TAG_LENGTH).trim();
}

/** A tag as tags are compared: case, accents and the number of spaces do not tell two tags apart. */
export function foldTag(tag: string): string {
  return foldText(cleanTag(tag));
}

/** Whether two tags are one. */
export function isSameTag(a: string, b: string): boolean {
  return foldTag(a) === foldTag(b);
}

/** Tags with one more at the end; as they were when it is there, is empty, or there are as many as may be. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = cleanTag(typed);
  if (tag === '' || tags.length >= MAX_TAGS || tags.some((each) => isSameTag(each, tag))) return tags;
  return [...tags, tag];
}

/** Tags without one, however it is written; as they were when it is not there. */
export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  const kept = tags.filter((each) => !isSameTag(each, tag));
  return kept.length === tags.length ? tags : kept;
}

/** Tags with one of them under another name, in its place; where the other name is there already the two become one. */
export function withRenamedTag(tags: readonly string[], from: string, to: string): readonly string[] {
  const place = tags.findIndex((each) => isSameTag(each, from));
  const tag = cleanTag(to);
  if (place < 0 || tag === '') return tags;
  const renamed = tags.with(place, tag).filter((each, at) => at === place || !isSameTag(each, tag));
  return renamed.filter((each, at) => at === renamed.findIndex((other) => isSameTag(other, each)));
}

/** Counts in which spellings of one tag are one, under the commonest of them; the most used first. */
export function mergedCounts(counts: readonly TagCount[]): TagCount[] {
  const bySpelling = Map.groupBy(counts, ({ tag }) => foldTag(tag));
  return [...bySpelling.values()]
    .map((spellings) => {
      const commonest = spellings.reduce((best, each) => (each.count > best.count ? each : best));
      return { tag: commonest.tag, count: spellings.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

/**
 * What to offer to a person who types a tag: those that begin with what is typed, then those that have it inside, each
 * group as it is given. Those that are there already are not offered.
 */
export function suggestTags(
  inUse: readonly TagCount[],
  typed: string,
  taken: readonly string[],
  limit: number,
): TagCount[] {
  const wanted = foldTag(typed);
  const isTaken = new Set(taken.map(foldTag));
  const offered = inUse.filter(({ tag }) => !isTaken.has(foldTag(tag)) && foldTag(tag).includes(wanted));
  const begins = offered.filter(({ tag }) => foldTag(tag).startsWith(wanted));
  return [...new Set([...begins, ...offered])].slice(0, limit);
}
