/*
 * Words that grow as Finnish text does: a few are everywhere, most are rare, each has many forms, two thirds of the rare
 * ones are compounds of known parts, and now and then a compound is made on the spot, so that the vocabulary never stops
 * growing: 28,000 forms in a tenth of a million words, 125,000 in 0.9 million, a quarter of a million in three million.
 */

/** A source of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word's basic form, and the stem its endings are put on. */
type Word = readonly [basic: string, stem: string];

/** Words of the field, with the stem their endings are put on; the most frequent first. */
const DOMAIN_WORDS: readonly Word[] = [
  ['kunta', 'kunna'],
  ['yhdistys', 'yhdistykse'],
  ['hyvinvointi', 'hyvinvoinni'],
  ['sopimus', 'sopimukse'],
  ['toiminta', 'toiminna'],
  ['palvelu', 'palvelu'],
  ['yhteistyö', 'yhteistyö'],
  ['avustus', 'avustukse'],
  ['suunnitelma', 'suunnitelma'],
  ['järjestö', 'järjestö'],
  ['asukas', 'asukkaa'],
  ['nuori', 'nuore'],
  ['kumppanuus', 'kumppanuude'],
  ['pöytä', 'pöydä'],
  ['seteli', 'seteli'],
  ['elinvoima', 'elinvoima'],
  ['työpaja', 'työpaja'],
  ['kartoitus', 'kartoitukse'],
  ['kehittäminen', 'kehittämise'],
  ['osallisuus', 'osallisuude'],
  ['terveys', 'terveyde'],
  ['ikäihminen', 'ikäihmise'],
  ['perhe', 'perhee'],
  ['kylä', 'kylä'],
  ['kohde', 'kohtee'],
  ['päätös', 'päätökse'],
  ['käytäntö', 'käytännö'],
  ['sitoumus', 'sitoumukse'],
  ['liikunta', 'liikunna'],
  ['kulttuuri', 'kulttuuri'],
];
const ENDINGS = [
  'n',
  'ssa',
  'sta',
  'lla',
  'lle',
  'lta',
  't',
  'ksi',
  'na',
  'tta',
  'nsa',
  'ssaan',
  'lleen',
  'kin',
];
const CONSONANTS = [
  'k',
  't',
  'p',
  's',
  'l',
  'm',
  'n',
  'r',
  'v',
  'h',
  'j',
  'kk',
  'tt',
  'ss',
  'll',
  'nt',
  'st',
  'rk',
];
const VOWELS = ['a', 'i', 'e', 'o', 'u', 'aa', 'ii', 'uo', 'ie', 'ai', 'ä', 'y', 'ö', 'äy'];
const STEM_COUNT = 60_000;
/** From this rank on most words are compounds of two of the ranks before it. */
const COMPOUNDS_FROM = 4_000;
/** The share of words that are compounds made on the spot. */
const NEW_COMPOUND_SHARE = 0.006;

/** Invents words with the frequencies of a text. */
export function inventedWords(random: () => number): () => string {
  const simple = Array.from({ length: STEM_COUNT }, (_, rank) => stemOf(rank));
  const stems = simple.map((stem, rank) =>
    rank < COMPOUNDS_FROM || rank % 3 === 0 ? stem : compoundOf(simple, rank),
  );
  const pick = () => stems[zipf(random(), STEM_COUNT)] ?? stems[0] ?? ['', ''];
  return () => {
    const [basic, stem] = pick();
    const form =
      random() < 0.35 ? basic : `${stem}${ENDINGS[Math.floor(random() ** 3 * ENDINGS.length)] ?? ''}`;
    return random() < NEW_COMPOUND_SHARE ? `${pick()[0]}${form}` : form;
  };
}

/** The first part in its nominative or genitive, the second with its own endings: kunta|yhteistyö, kunnan|valtuusto. */
function compoundOf(simple: readonly Word[], rank: number): Word {
  const random = seededNumbers(rank + 1);
  const one = simple[zipf(random(), COMPOUNDS_FROM)] ?? ['', ''];
  const [basic, stem] = simple[zipf(random(), COMPOUNDS_FROM)] ?? ['', ''];
  const first = random() < 0.5 ? one[0] : `${one[1]}n`;
  return [first + basic, first + stem];
}

/** A rank below `count` whose frequency falls a little faster than one over the rank. */
function zipf(chance: number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** (chance ** 1.6)) - 1);
}

/** The field's words stand among the hundred most frequent ones; the rest are syllables put together from the rank. */
function stemOf(rank: number): Word {
  const domain = rank % 3 === 1 ? DOMAIN_WORDS[(rank - 1) / 3] : undefined;
  if (domain !== undefined) return domain;
  const random = seededNumbers(rank + 1);
  const syllables = rank < 30 ? 1 : 2 + Math.floor(random() * 2);
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable += 1)
    word += `${CONSONANTS[Math.floor(random() * CONSONANTS.length)]}${VOWELS[Math.floor(random() * VOWELS.length)]}`;
  return [word, word];
}
