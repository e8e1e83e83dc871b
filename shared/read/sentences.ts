/** Words after which a full stop ends no sentence; written as they stand before it. */
const abbreviations =
  /(?:^|[\s(])(?:esim|mm|ks|nk|ns|n|noin|klo|kl|tel|tfn|puh|p|s|os|kh|kv|t\.ex|bl\.a|ca|nr|no|e\.g|i\.e|ry|rf|rp|srk|jne|yms|ym|tms|vrt|eli|hlö|v|mån|tis|ons|tor|fre)\.$/i;

/** `3.`, as in `3. syyskuuta`; neither the end of `klo 15.00.` nor that of `30.4.` or `§ 24.` */
const ordinal = /(?:^|[^\d.:])\d{1,2}\.$/;
const numbered = /(?:kl(?:o|\.)?|§) ?\d{1,2}\.$/i;

/**
 * The sentences of a text, in its order. A full stop after a number ends none before a small letter or a digit, so that
 * dates and clock times stay whole.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const end of text.matchAll(/[.!?…]["”’)]?\s+(?=["”’(]?[\p{Lu}\d])|\n+/gu)) {
    const until = end.index + end[0].length;
    const sentence = text.slice(begin, until).trim();
    const tail = sentence.slice(-12);
    if (abbreviations.test(tail) || (ordinal.test(tail) && !numbered.test(tail))) continue;
    if (sentence !== '') sentences.push(sentence);
    begin = until;
  }
  const rest = text.slice(begin).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
