import { strengthen, weaken } from './gradation.ts';
import type { VerbKind } from './lexicon/verbs.ts';
import { nounStems } from './noun-stems.ts';
import { STEM, type Stem } from './stem-kinds.ts';

/** The stems of which all forms of a verb are made. */
interface VerbStems {
  /** Before -vat, -va, -minen: hake-. */
  strong: string;
  /** Before -n, -t, -mme: hae-. */
  weak: string;
  /** Before -nut: hake-, tul-. */
  perfect: string;
  /** Past and conditional without their endings, strong and weak: haki, hai. */
  past: readonly (readonly [strong: string, weak: string])[];
  /** Before -isi-: hak-. */
  conditional: string;
  /** Present passive: haetaan. */
  passive: string;
  /** Before -tiin, -tu: haet-, saa-. */
  passiveStem: string;
}

const cut = (text: string, count = 1) => text.slice(0, -count);
const isBack = (text: string) => /[aou]/.test(text);

/** The past of a vowel stem: sano → sanoi, hake → haki, anta → antoi and anti, pyytä → pyyti and pyysi. */
function pastStems(strong: string): readonly string[] {
  if (/[ouyö]$/.test(strong)) return [`${strong}i`];
  const bare = cut(strong);
  if (/[ei]$/.test(strong)) return [`${bare}i`];
  const found = [`${bare}i`];
  if (strong.endsWith('a')) found.push(`${bare}oi`);
  if (/(?:[aeiouyäö]|[nrl])t$/.test(bare)) found.push(`${cut(bare)}si`);
  return found;
}

const STEMS: Record<VerbKind, (verb: string, given: string | undefined) => VerbStems> = {
  sanoa: (verb) => {
    const strong = cut(verb);
    const weak = weaken(strong);
    const passiveStem = /[aä]$/.test(weak) ? `${cut(weak)}e` : weak;
    return {
      strong,
      weak,
      perfect: strong,
      past: pastStems(strong).map((past) => [past, past.endsWith('si') ? past : weaken(past)]),
      conditional: /[ei]$/.test(strong) ? cut(strong) : strong,
      passive: `${passiveStem}t`,
      passiveStem: `${passiveStem}t`,
    };
  },
  saada: (verb) => {
    const stem = cut(verb, 2);
    const short = /(?:uo|yö|ie)$/.test(stem) ? stem.slice(0, -2) + stem.slice(-1) : cut(stem);
    const past = stem.endsWith('i') ? stem : `${short}i`;
    return {
      strong: stem,
      weak: stem,
      perfect: stem,
      past: [[past, past]],
      conditional: stem.endsWith('i') ? cut(stem) : short,
      passive: cut(verb),
      passiveStem: stem,
    };
  },
  tulla: (verb, given) => {
    const root = cut(verb, 2);
    const strong = given ?? `${root}e`;
    const past = `${cut(strong)}i`;
    return {
      strong,
      weak: strong,
      perfect: root,
      past: [[past, past]],
      conditional: cut(strong),
      passive: cut(verb),
      passiveStem: root,
    };
  },
  haluta: (verb, given) => {
    const root = cut(verb, 2);
    const strong = given ?? strengthen(root) + (isBack(root) ? 'a' : 'ä');
    const past = `${cut(strong)}si`;
    return {
      strong,
      weak: strong,
      perfect: `${root}n`,
      past: [[past, past]],
      conditional: cut(strong),
      passive: `${root}t`,
      passiveStem: `${root}t`,
    };
  },
  valita: (verb) => {
    const root = cut(verb, 2);
    const strong = `${root}tse`;
    return {
      strong,
      weak: strong,
      perfect: `${root}n`,
      past: [[`${root}tsi`, `${root}tsi`]],
      conditional: `${root}ts`,
      passive: `${root}t`,
      passiveStem: `${root}t`,
    };
  },
  vähetä: (verb, given) => {
    const root = cut(verb, 2);
    const strong = given ?? `${strengthen(root)}ne`;
    const past = `${cut(strong)}i`;
    return {
      strong,
      weak: strong,
      perfect: `${root}n`,
      past: [[past, past]],
      conditional: cut(strong),
      passive: `${root}t`,
      passiveStem: `${root}t`,
    };
  },
};

/** Verbs that bend as no other does. */
const IRREGULAR: Readonly<Record<string, VerbStems>> = {
  olla: {
    strong: 'ole',
    weak: 'ole',
    perfect: 'ol',
    past: [['oli', 'oli']],
    conditional: 'ol',
    passive: 'oll',
    passiveStem: 'ol',
  },
  tehdä: likeTehdä('te'),
  nähdä: likeTehdä('nä'),
  käydä: {
    strong: 'käy',
    weak: 'käy',
    perfect: 'käy',
    past: [['kävi', 'kävi']],
    conditional: 'käv',
    passive: 'käyd',
    passiveStem: 'käy',
  },
};

function likeTehdä(root: string): VerbStems {
  return {
    strong: `${root}ke`,
    weak: `${root}e`,
    perfect: `${root}h`,
    past: [[`${root}ki`, `${root}i`]],
    conditional: `${root}k`,
    passive: `${root}hd`,
    passiveStem: `${root}h`,
  };
}

/** Every stem of a verb: its forms as they are, and its participles and its noun in -minen, which bend as nouns do. */
export function verbStems(kind: VerbKind, verb: string, given: string | undefined): readonly Stem[] {
  const stems = IRREGULAR[verb] ?? STEMS[kind](verb, given);
  const own = verb === 'olla' ? [verb, 'on', 'ovat', 'lienee'] : [verb];
  return [...own.map((form): Stem => [form, STEM.verb]), ...finiteStems(stems), ...nominalStems(stems)];
}

function finiteStems({ strong, weak, conditional, past, passive, passiveStem }: VerbStems): Stem[] {
  const third = /([aeiouyäö])\1$|(?:uo|yö|ie|[aou]i)$/.test(strong) ? strong : strong + strong.slice(-1);
  return [
    [third, STEM.verb],
    [strong, STEM.verbStrong],
    [weak, STEM.verb | STEM.verbWeak],
    [conditional, STEM.conditional],
    [passive, STEM.passive],
    [passiveStem, STEM.passivePast],
    ...past.flatMap(([strongPast, weakPast]): Stem[] => [
      [strongPast, STEM.verb | STEM.verbPast],
      [weakPast, STEM.verbWeak],
    ]),
  ];
}

/** The participles and the noun of doing. Their base forms take a noun's endings. */
function nominalStems({ strong, perfect, passiveStem }: VerbStems): Stem[] {
  const a = isBack(strong) ? 'a' : 'ä';
  const u = isBack(strong) ? 'u' : 'y';
  const doubled = /[lrns]$/.test(perfect) ? perfect + perfect.slice(-1) : `${perfect}n`;
  return [
    ...bent('nainen', `${strong}minen`),
    ...bent('asema', `${strong}v${a}`),
    [`${doubled}${u}t`, STEM.nominative | STEM.consonant],
    [`${doubled}ee`, STEM.strong | STEM.weak],
    [`${doubled}e`, STEM.plural | STEM.weakPlural],
    ...bent('talo', `${passiveStem}t${u}`),
    ...bent('asema', `${passiveStem}t${a}v${a}`),
  ];
}

function bent(kind: 'nainen' | 'asema' | 'talo', word: string): readonly Stem[] {
  return nounStems(kind, { word, fixed: false });
}
