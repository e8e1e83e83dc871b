import { strengthen, weaken } from './gradation.ts';
import type { NounKind } from './lexicon/nouns.ts';
import { STEM, type Stem } from './stem-kinds.ts';

const { nominative, strong, weak, consonant, plural, weakPlural, first } = STEM;
const SINGULAR = strong | weak;
const PLURAL = plural | weakPlural;

/** What the lexicon says of a word beside its kind. */
export interface NounEntry {
  /** The base form. */
  word: string;
  /** The strong vowel stem, where the kind's rule does not give it. */
  strongStem?: string | undefined;
  /** The weak vowel stem, where gradation does not give it. */
  weakStem?: string | undefined;
  /** No consonant alternates. */
  fixed: boolean;
}

/** Every stem of a noun or an adjective, each with the endings it takes. */
export function nounStems(kind: NounKind, entry: NounEntry): readonly Stem[] {
  const stems: Stem[] = [[entry.word, nominative], ...STEMS[kind](entry)];
  return ADJECTIVES[kind]?.test(entry.word) ? [...stems, ...degreeStems(stems)] : stems;
}

/** Which words of a kind are adjectives and have degrees: tärkeä, tärkeämpi, tärkein. */
const ADJECTIVES: { readonly [kind in NounKind]?: RegExp } = {
  asema: /(?:e[aä]|v[aä])$/,
  nainen: /llinen$/,
  työtön: /n$/,
};

function degreeStems(stems: readonly Stem[]): Stem[] {
  return stems.flatMap(([text, kinds]): Stem[] => {
    if ((kinds & weak) !== 0) return [[text, STEM.comparative]];
    return (kinds & weakPlural) !== 0 && /[^oö]$/.test(text) ? [[text, STEM.superlative]] : [];
  });
}

const lengthened = (entry: NounEntry, root: string) =>
  entry.strongStem ?? (entry.fixed ? root : strengthen(root)) + root.slice(-1);

const grade = ({ fixed, weakStem }: NounEntry, stem: string) => weakStem ?? (fixed ? stem : weaken(stem));

const cut = (text: string, count = 1) => text.slice(0, -count);

/** Stems that take -ta as those in a consonant do: yhtiötä, museota. */
const TWO_VOWELS = /[aeiouyäö]{2}$/;

/** Vowel stems with both grades, and the plural made of each: kunta, kunna, kunt(i), kunn(i). */
function twoGrades(entry: NounEntry, stem: string, ...plurals: ((stem: string) => string)[]): Stem[] {
  const weakStem = grade(entry, stem);
  return [
    [stem, TWO_VOWELS.test(stem) ? strong | consonant : strong],
    [weakStem, weak],
    ...plurals.flatMap((pluralOf): Stem[] => [
      [pluralOf(stem), plural],
      [pluralOf(weakStem), PLURAL],
    ]),
  ];
}

const oneGrade = (stem: string): Stem[] => [
  [stem, SINGULAR],
  [cut(stem), PLURAL],
];

const STEMS: Record<NounKind, (entry: NounEntry) => Stem[]> = {
  talo: (entry) => twoGrades(entry, entry.word, (stem) => stem),
  malli: (entry) => twoGrades(entry, entry.word, (stem) => `${cut(stem)}e`, cut),
  kylä: (entry) => twoGrades(entry, entry.strongStem ?? entry.word, cut),
  sana: (entry) => twoGrades(entry, entry.strongStem ?? entry.word, withO),
  asema: (entry) => twoGrades(entry, entry.word, withO, cut),
  hanke: (entry) => {
    const stem = lengthened(entry, entry.word);
    return [
      [`${entry.word}t`, consonant],
      [stem, SINGULAR],
      [cut(stem), PLURAL],
    ];
  },
  nainen: ({ word }) => {
    const root = cut(word, 3);
    return [[`${root}s`, consonant | first], ...oneGrade(`${root}se`)];
  },
  sopimus: ({ word }) => [[word, consonant], ...oneGrade(`${cut(word)}kse`)],
  osallisuus: ({ word }) => {
    const root = cut(word);
    return [
      [`${root}te`, strong],
      [`${root}de`, weak],
      [`${root}t`, consonant],
      [`${root}ks`, PLURAL],
    ];
  },
  vesi: (entry) => {
    const stem = entry.strongStem ?? `${cut(entry.word, 2)}te`;
    return [
      [stem, strong],
      [weaken(stem), weak],
      [cut(stem), consonant],
      [cut(entry.word), PLURAL],
    ];
  },
  kieli: (entry) => {
    const stem = entry.strongStem ?? `${cut(entry.word)}e`;
    return [...consonantStem(cut(stem)), ...twoGrades(entry, stem, cut)];
  },
  asukas: (entry) => {
    const stem = lengthened(entry, cut(entry.word));
    return [[entry.word, consonant], ...oneGrade(stem)];
  },
  puhelin: (entry) => {
    const root = cut(entry.word);
    const stem = entry.strongStem ?? `${entry.fixed ? root : strengthen(root)}me`;
    return [[entry.word, consonant], ...oneGrade(stem)];
  },
  jäsen: ({ word, strongStem }) => [[word, consonant], ...oneGrade(strongStem ?? `${word}e`)],
  maa: ({ word }) => [
    [word, SINGULAR | consonant],
    [pluralOfLong(word), PLURAL],
  ],
  työtön: ({ word }) => {
    const root = strengthen(cut(word));
    return [[word, consonant], ...oneGrade(`${root}m${root.endsWith('ö') ? 'ä' : 'a'}`)];
  },
  suurempi: ({ word }) => {
    const root = cut(word, 2);
    const vowel = /[aou]/.test(root) ? 'a' : 'ä';
    return [
      [`${root}p${vowel}`, strong],
      [`${root}m${vowel}`, weak],
      [`${root}p`, plural],
      [`${root}m`, weakPlural],
    ];
  },
};

/** sana → sano(ja), opiskelija → opiskelijo(ita), tekijä → tekijö(itä). */
function withO(stem: string): string {
  return cut(stem) + (stem.endsWith('ä') ? 'ö' : 'o');
}

/** nuor(ta), las(ta), lun(ta): only after l, n, r and s does an e-stem lose its e. */
function consonantStem(root: string): Stem[] {
  const text = root.replace(/(?<=[aeiouyäö])m$/, 'n').replace(/[pk]s$/, 's');
  return /[lnrs]$/.test(text) ? [[text, consonant]] : [];
}

/** maa → ma(issa), työ → tö(issä), tie → te(issä), idea → ideo(issa). */
function pluralOfLong(word: string): string {
  if (/(?:uo|yö|ie)$/.test(word)) return word.slice(0, -2) + word.slice(-1);
  return word.endsWith('ea') ? withO(word) : cut(word);
}
