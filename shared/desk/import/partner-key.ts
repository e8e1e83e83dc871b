import { foldText } from '../../partner/fold-text.ts';

/** Forms of law that are written or left out, by themselves at a name's end or beginning. */
const FORMS =
  /(?:^|\s)(?:r\.?\s?y|r\.?\s?f|o\.?y\.?j?|a\.?b\.?p?|ky|tmi|osk|srk|yhdistys rekisteröity|rekisteröity yhdistys)\.?(?=$|\s|,)/g;

/** A name in the form in which two are the same: folded, without the form of law, punctuation and broken lines. */
export function nameKey(name: string): string {
  const folded = foldText(name).replaceAll(/\s+/g, ' ').trim();
  const plain = wordsOf(folded.replaceAll(FORMS, ' '));
  return plain === '' ? wordsOf(folded) : plain;
}

function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
