/*
 * Twelve words in the forms in which the invented partners write them, and in the form in which a resident asks for
 * them, which no partner writes. Forms with consonant gradation, plural stems and possessives are among them.
 */

/** A word that is looked for. */
export type SoughtWord = {
  /** What is typed. */
  query: string;
  /** The forms that stand in the partners' commitments; never the one typed. */
  forms: readonly string[];
};

/** The words that are looked for. */
export const SOUGHT_WORDS: readonly SoughtWord[] = [
  { query: 'nuori', forms: ['nuorille', 'nuorten', 'nuoria'] },
  { query: 'kerhoja', forms: ['kerhon', 'kerhossa', 'kerhoihin'] },
  { query: 'ikäihminen', forms: ['ikäihmisten', 'ikäihmisille', 'ikäihmisiä'] },
  { query: 'liikuntaa', forms: ['liikunnan', 'liikunnasta', 'liikuntaan'] },
  { query: 'vanhus', forms: ['vanhuksen', 'vanhuksille', 'vanhuksia'] },
  { query: 'lapsi', forms: ['lapsille', 'lasten', 'lapsia'] },
  { query: 'perheitä', forms: ['perheen', 'perheiden', 'perheille'] },
  { query: 'terveys', forms: ['terveyden', 'terveyttä', 'terveydestä'] },
  { query: 'matkoja', forms: ['matkan', 'matkat', 'matkalla'] },
  { query: 'retki', forms: ['retkelle', 'retken', 'retkiä'] },
  { query: 'ystävä', forms: ['ystävän', 'ystäviä', 'ystävien'] },
  { query: 'työpaikka', forms: ['työpaikan', 'työpaikkoja', 'työpaikoilla'] },
];

/** Ten words as they are typed letter by letter, several of them inflected. */
export const TYPED_WORDS = [
  ...['nuorille', 'kerhoon', 'apteekki', 'ikäihmisten', 'liikunta'],
  ...['retkiä', 'perheiden', 'martat', 'yksinäisyyttä', 'koivulammen'],
];
