/** Words about comparing practices side by side, in Finnish. The original: the other languages follow it. */
export const compareFi = {
  /** Heading of the page. */
  heading: 'Vertailu',
  /** Name of the table. */
  table: (count: number) => `${count} käytäntöä rinnakkain kentittäin`,
  /** Heading of the column of field names. */
  field: 'Kenttä',
  /** Row: the page a practice was clipped from. */
  source: 'Lähde',
  /** Row: when it was clipped, and when it was last changed. */
  dates: 'Poimittu',
  /** When a practice was last changed in the library. */
  changedOn: (day: string) => `muutettu ${day}`,
  /** What was found of a field. */
  outcomes: {
    /** The practices say the same. */
    same: 'sama',
    /** Those that tell the field say the same, and some do not tell it. */
    'not-all': 'ei kaikissa',
    /** The practices say different things. */
    differs: 'eroaa',
  },
  /** A practice does not tell a field. */
  notTold: 'Ei kerrota',
  /** Choice: only the fields in which the practices differ. */
  onlyDifferences: 'Vain erot',
  /** Choice: also the fields that no practice tells. */
  emptyRows: 'Myös tyhjät kentät',
  /** Choice: mark the words that differ from the first practice. */
  wordDifferences: 'Sanojen erot',
  /** What the marks of words mean. */
  wordLegend:
    'Sanoja verrataan ensimmäiseen käytäntöön: alleviivatut ovat vain tässä, yliviivatut vain ensimmäisessä.',
  /** Before words that only this practice has, for those who do not see the mark. */
  added: 'vain tässä:',
  /** Before words that only the first practice has, for those who do not see the mark. */
  missing: 'vain ensimmäisessä:',
  /** After marked words, for those who do not see where they end. */
  markEnds: ', ',
  /** How many fields differ. */
  differenceCount: (differing: number, all: number) =>
    `Eroja on ${differing} kentässä, kaikkiaan ${all} kenttää.`,
  /** The practices do not differ in any field. */
  noDifferences: 'Käytännöt eivät eroa missään kentässä.',
  /** Button: move a practice a column to the left. */
  moveLeft: (title: string) => `Siirrä ”${title}” vasemmalle`,
  /** Button: move a practice a column to the right. */
  moveRight: (title: string) => `Siirrä ”${title}” oikealle`,
  /** Button: move a practice a place earlier, where practices stand one below the other. */
  moveEarlier: (title: string) => `Siirrä ”${title}” aiemmaksi`,
  /** Button: move a practice a place later, where practices stand one below the other. */
  moveLater: (title: string) => `Siirrä ”${title}” myöhemmäksi`,
  /** Button: take a practice out of the comparison. */
  take: (title: string) => `Ota ”${title}” pois vertailusta`,
  /** The order of the practices changed; said to those who do not see it. */
  moved: (title: string, place: number, count: number) => `”${title}” on nyt sijalla ${place}/${count}.`,
  /** A practice was taken out; said to those who do not see it. */
  taken: (title: string) => `”${title}” otettiin pois vertailusta.`,
  /** Fewer than two practices are named. */
  tooFew: 'Valitse vertailuun vähintään kaksi käytäntöä.',
  /** More than five practices are named. */
  tooMany: 'Vertailuun mahtuu enintään viisi käytäntöä. Ota jokin pois.',
  /** Practices that were named are not there. */
  gone: (count: number) =>
    count === 1
      ? 'Yhtä vertailun käytäntöä ei löydy. Se on voitu poistaa.'
      : `${count} vertailun käytäntöä ei löydy. Ne on voitu poistaa.`,
  /** What to do when there is nothing to compare. */
  how: 'Avaa käytäntö ja valitse ”Lisää vertailuun”, tai paina luettelossa näppäintä c.',
  /** Link to the practices. */
  toPractices: 'Siirry käytäntöihin',
  /** Heading of the chosen practices. */
  tray: 'Vertailuun valitut',
  /** Button: choose a practice for the comparison. */
  add: 'Lisää vertailuun',
  /** Button: leave a chosen practice out. */
  remove: 'Poista vertailusta',
  /** Link: compare the chosen ones. */
  open: (count: number) => `Vertaa ${count} käytäntöä`,
  /** One is chosen and another is needed. */
  oneMore: 'Valitse vielä ainakin yksi käytäntö.',
  /** Button: forget all chosen ones. */
  clear: 'Tyhjennä valinta',
  /** A practice was chosen; said to those who do not see it. */
  chosen: (title: string, count: number) => `”${title}” lisättiin vertailuun. Valittuna ${count}.`,
  /** No more than five can be chosen. */
  full: 'Vertailuun mahtuu enintään viisi käytäntöä.',
} as const;
