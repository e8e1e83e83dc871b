/** The words of a text, for comparing: lower case, letters and digits only. */
function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How well a text agrees with the true one, by the words they share (F1 of word counts, the protocol of WCXB), from 0 to 1. */
export function wordF1(text: string, truth: string): number {
  const given = words(text);
  const wanted = words(truth);
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0;
  const counts = counted(given);
  let shared = 0;
  for (const [word, count] of counted(wanted)) shared += Math.min(count, counts.get(word) ?? 0);
  return (2 * shared) / (given.length + wanted.length);
}

/** How many of some phrases a text holds; white space and case do not count. */
export function phrasesIn(text: string, phrases: readonly string[]): number {
  const plain = inOneLine(text);
  return phrases.filter((phrase) => plain.includes(inOneLine(phrase))).length;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase().trim();
}

/** The day of a date as YYYY-MM-DD; undefined when it is none. */
export function dayOf(date: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (iso !== undefined) return iso;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Whether a title is the true one: nearly all words are shared. */
export function isSameTitle(title: string, truth: string): boolean {
  return wordF1(title, truth) >= 0.8;
}
