import { STEM } from './stem-kinds.ts';

/** Set beside a stem kind: the ending's first vowel repeats the stem's last (taloon, not taloan). */
export const REPEATS_VOWEL = 256;

const POSSESSIVES = ['ni', 'si', 'nsa', 'nsä', 'mme', 'nne'];
const CLITICS = ['', 'kin', 'kaan', 'kään', 'han', 'hän', 'ko', 'kö', 'pa', 'pä'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö'];

const both = (ending: string) =>
  /[ao]/.test(ending) ? [ending, ending.replaceAll('a', 'ä').replaceAll('o', 'ö')] : [ending];

/** Case endings that a possessive may follow, in the shape in which it follows, and in which they stand alone. */
const CASES: readonly (readonly [kinds: number, alone: string, beforePossessive?: string])[] = [
  [STEM.strong, 'na', 'na'],
  [STEM.strong, 'a', 'a'],
  [STEM.strong, 'seen', 'see'],
  [STEM.weak, 'n'],
  [STEM.weak, 't'],
  [STEM.weak, 'ssa', 'ssa'],
  [STEM.weak, 'sta', 'sta'],
  [STEM.weak, 'lla', 'lla'],
  [STEM.weak, 'lta', 'lta'],
  [STEM.weak, 'lle', 'lle'],
  [STEM.weak, 'ksi', 'kse'],
  [STEM.weak, 'tta', 'tta'],
  [STEM.weak, 'sti'],
  [STEM.consonant, 'ta', 'ta'],
  [STEM.consonant, 'ten', 'te'],
  [STEM.plural, 'ia', 'ia'],
  [STEM.plural, 'ja', 'ja'],
  [STEM.plural, 'ita', 'ita'],
  [STEM.plural, 'ien', 'ie'],
  [STEM.plural, 'jen', 'je'],
  [STEM.plural, 'iden', 'ide'],
  [STEM.plural, 'itten', 'itte'],
  [STEM.plural, 'ina', 'ina'],
  [STEM.plural, 'iin', 'ii'],
  [STEM.plural, 'ihin', 'ihi'],
  [STEM.plural, 'isiin', 'isii'],
  [STEM.plural, 'ineen', 'ine'],
  [STEM.weakPlural, 'in'],
  [STEM.weakPlural, 'issa', 'issa'],
  [STEM.weakPlural, 'ista', 'ista'],
  [STEM.weakPlural, 'illa', 'illa'],
  [STEM.weakPlural, 'ilta', 'ilta'],
  [STEM.weakPlural, 'ille', 'ille'],
  [STEM.weakPlural, 'iksi', 'ikse'],
  [STEM.weakPlural, 'itta', 'itta'],
];

/** What verbs take, with back vowels. */
const VERB_ENDINGS: readonly (readonly [kinds: number, endings: readonly string[]])[] = [
  [STEM.verbWeak, ['n', 't', 'mme', 'tte']],
  [STEM.verbStrong, ['vat', 'koon', 'koot', 'kaa', 'maan', 'massa', 'masta', 'malla', 'matta', 'essa', 'en']],
  [STEM.verbPast, ['vat']],
  [STEM.conditional, ['isi', 'isin', 'isit', 'isimme', 'isitte', 'isivat']],
  [STEM.passive, ['aan', 'a', 'essa', 'en', 'akseen']],
  [STEM.passivePast, ['tiin', 'taisiin', 'taneen', 'takoon']],
];

/** Every ending a word takes, possessives and clitics with it, and the kinds of stem it may follow. */
export const ENDINGS: ReadonlyMap<string, number> = buildEndings();

/** The longest of them, in letters. */
export const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

function buildEndings(): Map<string, number> {
  const bare = new Map<string, number>();
  const add = (ending: string, kinds: number) => bare.set(ending, (bare.get(ending) ?? 0) | kinds);
  add('', STEM.nominative | STEM.verb);
  for (const possessive of POSSESSIVES) add(possessive, STEM.strong);
  for (const [kinds, alone, before] of CASES) {
    for (const ending of both(alone)) add(ending, kinds);
    if (before === undefined) continue;
    for (const ending of both(before)) {
      for (const possessive of POSSESSIVES) add(ending + possessive, kinds);
      if (/(?:[aä]|lle|kse|ine)$/.test(ending)) add(`${ending + ending.slice(-1)}n`, kinds);
    }
  }
  for (const vowel of VOWELS) addIllative(add, vowel);
  addDegrees(add);
  for (const [kinds, endings] of VERB_ENDINGS) {
    for (const ending of endings.flatMap(both)) add(ending, kinds);
  }
  const whole = new Map<string, number>();
  for (const [ending, kinds] of bare) {
    for (const clitic of CLITICS) whole.set(ending + clitic, (whole.get(ending + clitic) ?? 0) | kinds);
  }
  return whole;
}

/** suure+mpi, suure+mman and suur+immat: degrees of adjectives bend as a noun does, on the noun's own stem. */
function addDegrees(add: (ending: string, kinds: number) => void): void {
  add('mpi', STEM.comparative);
  for (const [kinds, alone] of CASES) {
    const middle = { [STEM.strong]: 'mpa', [STEM.weak]: 'mma', [STEM.plural]: 'mp', [STEM.weakPlural]: 'mm' }[
      kinds
    ];
    if (middle === undefined) continue;
    for (const ending of both(middle + alone)) {
      add(ending, STEM.comparative);
      add(`i${ending}`, STEM.superlative);
    }
  }
}

/** talo+on, maa+han, and with a possessive talo+o+nsa, maa+ha+nsa. */
function addIllative(add: (ending: string, kinds: number) => void, vowel: string): void {
  for (const ending of [vowel, `h${vowel}`]) {
    add(`${ending}n`, REPEATS_VOWEL);
    for (const possessive of POSSESSIVES) add(ending + possessive, REPEATS_VOWEL);
  }
}

/** Whether a stem of these kinds may take an ending of these. */
export function takesEnding(stem: string, stemKinds: number, ending: string, endingKinds: number): boolean {
  if ((stemKinds & endingKinds) !== 0) return true;
  if ((endingKinds & REPEATS_VOWEL) === 0 || (stemKinds & STEM.strong) === 0) return false;
  return stem.at(-1) === (ending.startsWith('h') ? ending[1] : ending[0]);
}
