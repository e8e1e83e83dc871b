/**
 * What may follow a stem, as bits: a stem of talo is written once for all the endings it takes.
 * sopimus is NOMINATIVE and CONSONANT, sopimukse- STRONG and WEAK, sopimuks- the two plurals.
 */
export const STEM = {
  /** A word as it is: talo. */
  nominative: 1,
  /** Singular before -na, -an, -nsa: kunta-. */
  strong: 2,
  /** Singular before -n, -ssa, -lle: kunna-. */
  weak: 4,
  /** A stem that ends in a consonant, before -ta, -ten: osallisuut-. */
  consonant: 8,
  /** Plural before -ia, -ien, -iin, written without its i: kunt-. */
  plural: 16,
  /** Plural before -issa, -ille, written without its i: kunn-. */
  weakPlural: 32,
  /** Only as the first part of a compound: ihmis-. */
  first: 64,
  /** A whole form of a verb, which takes nothing but -kin and the like: hakea. */
  verb: 128,
  /** An adjective's stem before -mpi: tärkeä-. */
  comparative: 512,
  /** An adjective's stem before -in, -imman: tärke-. */
  superlative: 1024,
  /** A verb before -vat, -maan: hake-. */
  verbStrong: 2048,
  /** A verb before -n, -mme, in the present and the past: hae-, hai-. */
  verbWeak: 4096,
  /** A verb's past before -vat: haki-. */
  verbPast: 8192,
  /** A verb before -isi-: hak-. */
  conditional: 16384,
  /** A verb before -aan, -essa: haet-. */
  passive: 32768,
  /** A verb before -tiin: haet-, saa-. */
  passivePast: 65536,
} as const;

/** A stem and what it takes, as bits of `STEM`. */
export type Stem = readonly [text: string, kinds: number];

/** How many values the bits of `STEM` make together. */
export const STEM_KINDS = 131072;

/** The kinds that only verbs' finite forms and infinitives are made of. */
export const VERB_KINDS =
  STEM.verb |
  STEM.verbStrong |
  STEM.verbWeak |
  STEM.verbPast |
  STEM.conditional |
  STEM.passive |
  STEM.passivePast;
