/** Abbreviations of Finnish, Swedish and English texts after whose dot a sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:esim|mm|ym|yms|jne|ns|ks|vrt|n|klo|puh|nk|tms|ml|sis|eli|t\.ex|bl\.a|o\.s\.v|s\.k|m\.m|kl|tfn|e\.g|i\.e|etc|approx|\d{1,4}|\p{Lu})\.$/u;

/** A text’s sentences, each with its end. Lines of a list are sentences of their own. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+/).flatMap((line) => {
    const sentences: string[] = [];
    for (const part of line.trim().split(/(?<=[.!?…][”"’)]?)\s+/u)) {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
      else if (part !== '') sentences.push(part);
    }
    return sentences;
  });
}

/**
 * A text that is no longer than `most` characters: its first sentences, whole. Only when the first one is longer itself is
 * it cut, between words, and ends in three dots.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const sentence of sentencesOf(text)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > most) break;
    kept = longer;
  }
  if (kept !== '') return kept;
  const beginning = (sentencesOf(text)[0] ?? text).slice(0, most - 2);
  const words = beginning.replace(/[\s,;:–-]+\S*$/u, '');
  return `${words === '' ? beginning : words} …`;
}
