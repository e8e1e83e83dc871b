import { ENDINGS } from '../find/words/endings.ts';
import { weaken } from '../find/words/gradation.ts';
import { guessBases } from '../find/words/guess-finnish.ts';

/** A name’s word in lower case, in the form in which two are compared. */
export const nameKey = (text: string) => text.toLocaleLowerCase('fi').normalize('NFC');

/** A text without accents, as it stands in addresses. */
export const withoutAccents = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fi');

/**
 * Tells whether a word may be an inflected form of a name: `Mallille` of Malli, `Lehdon` of Lehto, `Virtasen` of Virtanen,
 * `Mäen` of Mäki, `Malmbergin` and `Malmbergs` of Malmberg. Another name with the same beginning is none: `Malinen` is not of
 * Malli. Remembers what it has judged.
 */
export function formsOfName(name: string): (word: string) => boolean {
  const base = nameKey(name);
  const plain = withoutAccents(name);
  const beginning = base.slice(0, Math.max(2, base.length - 3));
  const bases = /[aeiouyäöå]$/.test(base) ? [base] : [base, `${base}i`];
  const weakStems = [base, base.replace(/i$/, 'e')].map(weaken).filter((stem) => stem !== base);
  const known = new Map<string, boolean>();

  function judge(word: string): boolean {
    if (word === base || withoutAccents(word) === plain || word === `${base}s`) return true;
    if (!word.startsWith(beginning)) return false;
    if (guessBases(word).some((guess) => bases.includes(guess))) return true;
    return weakStems.some((stem) => word.startsWith(stem) && ENDINGS.has(word.slice(stem.length)));
  }

  return (text) => {
    const word = nameKey(text);
    const judged = known.get(word) ?? judge(word);
    if (known.size < MOST_KNOWN) known.set(word, judged);
    return judged;
  };
}

/** How many words are remembered: what stands in a large library is more than memory should hold. */
const MOST_KNOWN = 20_000;
