import { ENDINGS, LONGEST_ENDING, takesEnding } from './endings.ts';
import { strongGrades, weaken } from './gradation.ts';
import { guessVerbs } from './guess-verbs.ts';
import { STEM } from './stem-kinds.ts';

/** Endings that unknown words are not read with: too many words end so by chance. */
const UNLIKELY = /(?:ko|kö|pa|pä)$/;
const MIN_STEM = 3;

const cut = (text: string, count = 1) => text.slice(0, -count);

/**
 * Base forms a word outside the lexicon may have, judged by its shape: endings taken off, gradation undone. Two forms
 * of one word share at least one of them; words that differ in a vowel of the stem (kunta, kunto) do not, where their
 * forms show it.
 */
export function guessBases(word: string): readonly string[] {
  const found = new Set<string>([word]);
  const from = Math.max(MIN_STEM, word.length - LONGEST_ENDING);
  for (let at = word.length; at >= from; at--) {
    const ending = word.slice(at);
    const kinds = ENDINGS.get(ending);
    if (kinds === undefined || UNLIKELY.test(ending)) continue;
    const stem = word.slice(0, at);
    if (!/[aeiouyäö]/.test(stem) || !isHarmonious(stem, ending)) continue;
    for (const { kind, basesOf } of INVERSES) {
      if (takesEnding(stem, kind, ending, kinds)) for (const base of basesOf(stem)) found.add(base);
    }
  }
  for (const verb of guessVerbs(word)) found.add(verb);
  return [...found].filter((base) => base === word || base.length >= MIN_STEM);
}

/** Whether an ending's vowels go with the stem's last one that decides; one further than two syllables away decides nothing (hyvinvointi|setelillä). */
function isHarmonious(stem: string, ending: string): boolean {
  const decisive = /([aouyäö])[ei]?(?:[^aeiouyäö]+[ei]*){0,2}$/.exec(stem)?.[1];
  if (decisive === undefined) return true;
  return 'aou'.includes(decisive) ? !/[äöy]/.test(ending) : decisive === 'y' || !/[aou]/.test(ending);
}

const INVERSES: readonly { kind: number; basesOf: (stem: string) => readonly string[] }[] = [
  { kind: STEM.nominative, basesOf: (stem) => (stem.length >= 5 ? [stem] : []) },
  { kind: STEM.strong, basesOf: (stem) => ofVowelStem(stem, /[uy]te$/, (text) => [text]) },
  { kind: STEM.weak, basesOf: (stem) => ofVowelStem(stem, /[uy]de$/, strongGrades) },
  { kind: STEM.consonant, basesOf: ofConsonantStem },
  { kind: STEM.plural, basesOf: (stem) => ofPluralStem(stem, (text) => [text]) },
  { kind: STEM.weakPlural, basesOf: (stem) => ofPluralStem(stem, strongGrades) },
];

/** sopimukse → sopimus, osallisuute → osallisuus, naise → nainen, hankkee → hanke, asukkaa → asukas, kunna → kunta. */
function ofVowelStem(
  stem: string,
  abstract: RegExp,
  grades: (stem: string) => readonly string[],
): readonly string[] {
  if (!/[aeiouyäö]$/.test(stem)) return [];
  if (/[aeiouyäö]kse$/.test(stem)) return [`${cut(stem, 3)}s`];
  if (abstract.test(stem)) return [`${cut(stem, 2)}s`, `${cut(stem, 2)}si`];
  if (/[aeiouyäö]se$/.test(stem)) return [`${cut(stem, 2)}nen`];
  if (/tt[oö]m[aä]$/.test(stem)) return [`${cut(stem, 5)}t${stem.at(-3)}n`];
  if (/(?:[^e]ee|[^a]aa|[^ä]ää|[^i]ii)$/.test(stem)) return ofLongVowel(stem);
  if (/[aeiouyäö]me$/.test(stem)) return [`${cut(stem, 2)}n`, `${weaken(cut(stem, 2))}n`, `${cut(stem)}i`];
  if (/[^aeiouyäö]e$/.test(stem)) {
    const asI = grades(stem).map((text) => `${cut(text)}i`);
    return /[nlr]e$/.test(stem) ? [...asI, cut(stem)] : asI;
  }
  return grades(stem);
}

function ofLongVowel(stem: string): readonly string[] {
  const short = weaken(cut(stem));
  const shorts = [...new Set([short, cut(stem)])];
  if (stem.endsWith('ee')) {
    const participle = stem.endsWith('nee') ? [`${cut(stem, 2)}ut`, `${cut(stem, 2)}yt`] : [];
    return [...shorts, ...participle];
  }
  const nouns = shorts.map((text) => `${text}s`);
  return stem.length <= 5 ? [...nouns, stem] : nouns;
}

/** sopimus(ta) → sopimus, nais(ta) → nainen, osallisuut(ta) → osallisuus, hanket(ta) → hanke, nuor(ten) → nuori. */
function ofConsonantStem(stem: string): readonly string[] {
  if (/[aeiouyäö]{2}$/.test(stem)) return [stem];
  if (/[aeiouyäö]s$/.test(stem)) return [stem, `${cut(stem)}nen`];
  if (/[uy]t$/.test(stem)) return [`${cut(stem)}s`, `${cut(stem)}si`];
  if (stem.endsWith('et')) return [cut(stem)];
  if (stem.endsWith('n')) return [stem, `${stem}i`];
  return /[lr]$/.test(stem) ? [`${stem}i`, stem] : [];
}

/** kunt(ien) → kunta and kunti, talo(ja) → talo and tala, sopimuks(ia) → sopimus, nais(ia) → nainen. */
function ofPluralStem(stem: string, grades: (stem: string) => readonly string[]): readonly string[] {
  if (/[aeiouyäö]ks$/.test(stem)) return [`${cut(stem, 2)}s`];
  if (/[aeiouyäö]s$/.test(stem)) return [`${cut(stem)}nen`, `${stem}i`];
  if (/tt[oö]m$/.test(stem)) return [`${cut(stem, 3)}${stem.at(-2)}n`];
  const last = stem.at(-1) ?? '';
  if (last === 'e') {
    const participle = stem.endsWith('ne') ? [`${cut(stem)}ut`, `${cut(stem)}yt`] : [];
    return [...grades(stem).map((text) => `${cut(text)}i`), weaken(stem), ...participle];
  }
  if (last === 'a' || last === 'ä') return [`${weaken(stem)}s`, `${stem}s`, stem + last];
  if (last === 'i') return [`${weaken(stem)}s`, `${stem}s`];
  const all = grades(stem);
  if (last === 'o') return [...all, ...all.map((text) => `${cut(text)}a`)];
  if (last === 'ö') return [...all, ...all.map((text) => `${cut(text)}ä`)];
  if (last === 'u' || last === 'y') return all;
  const vowel = /[aou](?=[^aouäöy]*$)/.test(stem) ? 'a' : 'ä';
  const consonantal = all.flatMap((text) => [text + vowel, `${text}i`]);
  if (/[nlr]/.test(last)) consonantal.push(stem);
  return last === 'm' ? [...consonantal, `${cut(stem)}n`, `${weaken(cut(stem))}n`] : consonantal;
}
