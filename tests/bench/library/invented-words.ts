/*
 * Words that grow as Finnish text does: a few are everywhere, most are rare, each has many forms, and some are
 * compounds made on the spot, so that the vocabulary never stops growing: some 0.3 million forms in 3 million words.
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

/** Words of the field, with the stem their endings are put on; the most frequent first. */
const DOMAIN_WORDS: readonly (readonly [basic: string, stem: string])[] = [
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
const STEM_COUNT = 30_000;
/** Every so-manieth word is a compound. */
const COMPOUND_SHARE = 0.08;

/** Invents words with the frequencies of a text. */
export function inventedWords(random: () => number): () => string {
  const stems = Array.from({ length: STEM_COUNT }, (_, rank) => stemOf(rank));
  const pick = () => stems[zipf(random(), STEM_COUNT)] ?? stems[0] ?? ['', ''];
  return () => {
    const [basic, stem] = pick();
    const form =
      random() < 0.35 ? basic : `${stem}${ENDINGS[Math.floor(random() ** 2 * ENDINGS.length)] ?? ''}`;
    return random() < COMPOUND_SHARE ? `${pick()[0]}${form}` : form;
  };
}

/** A rank below `count` whose frequency falls a little faster than one over the rank. */
function zipf(chance: number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** (chance ** 1.15)) - 1);
}

/** The field's words stand among the hundred most frequent ones; the rest are syllables put together from the rank. */
function stemOf(rank: number): readonly [string, string] {
  const domain = rank % 3 === 1 ? DOMAIN_WORDS[(rank - 1) / 3] : undefined;
  if (domain !== undefined) return domain;
  const random = seededNumbers(rank + 1);
  const syllables = rank < 30 ? 1 : 2 + Math.floor(random() * 2);
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable += 1)
    word += `${CONSONANTS[Math.floor(random() * CONSONANTS.length)]}${VOWELS[Math.floor(random() * VOWELS.length)]}`;
  return [word, word];
}
