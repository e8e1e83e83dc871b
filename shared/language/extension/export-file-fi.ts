import { formatNumber } from '../formats.ts';

/** Words within exported files in Finnish: the original that the other languages follow. */
export const exportFileFi = {
  /** What a file with practices is called. */
  practices: 'Käytännöt',
  /** What a file with tables is called. */
  tables: 'Taulukot',
  /** What a file with references is called. */
  references: 'Viitteet',
  /** Heading and sheet of the sources. */
  sources: 'Lähteet',
  /** Heading of a practice’s own source. */
  source: 'Lähde',
  /** Heading of the comparison. */
  comparison: 'Vertailu',
  /** Heading of the contents. */
  contents: 'Sisällys',
  /** Heading of the facts of a practice. */
  facts: 'Perustiedot',
  /** Heading of a column of field names. */
  field: 'Tieto',
  /** Heading of the column beside it. */
  content: 'Sisältö',
  /** Heading of quotes. */
  quotes: 'Lainaukset',
  /** Stands where a practice does not tell a field, for those who hear it. */
  notTold: 'Ei kerrottu',
  /** Title of a paper or slides about several practices. */
  title: (count: number) => (count === 1 ? 'Hyvä käytäntö' : `${formatNumber(count, 'fi')} hyvää käytäntöä`),
  /** Line below the title: who made it when. */
  madeBy: (body: string, day: string) => (body === '' ? day : `${body} ${day}`),
  /** What a table without a name is called. */
  unnamedTable: (number: number) => `Taulukko ${number}`,
  /** Rows of a long table that stand only in the source. */
  rowsLeft: (count: number) =>
    `Taulukosta on tässä alku. Pois jäi ${formatNumber(count, 'fi')} riviä; koko taulukko on Excel- ja CSV-viennissä.`,
  /** Page of pages, at the foot. */
  page: 'Sivu',
  /** At the end of a text that a cell could not hold whole. */
  cellCut: 'Teksti jatkuu: koko teksti on CSV-viennissä.',
  /** Under whose terms texts stand. */
  terms: 'Käyttöehdot',
  /** Before the terms of a page that tells none. */
  termsUnknown: 'Käyttöehtoja ei ole kerrottu. Lainaa vain lähteen mainiten, ja kysy lupa kopioimiseen.',
  /** What the names of persons are in this file. */
  withPersons: 'Sisältää henkilötietoja. Vain oman organisaation käyttöön.',
  /** Headings of columns beside those of the card’s fields. */
  columns: {
    /** Address of the page. */
    address: 'Lähteen osoite',
    /** The day the page was clipped. */
    clippedOn: 'Poimittu',
    /** Passages picked from the page. */
    quotes: 'Lainaukset',
    /** A person’s own tags. */
    tags: 'Tunnisteet',
    /** Collections. */
    collections: 'Kokoelmat',
    /** Who has adopted it. */
    adoptions: 'Käyttöönotot',
    /** A person’s own notes. */
    notes: 'Muistiinpanot',
    /** The sentence that names the source. */
    attribution: 'Lähdemerkintä',
    /** The practice, in the sheet of sources. */
    practice: 'Käytäntö',
    /** Whose page it is. */
    site: 'Julkaisija',
    /** Sheets with the practice’s tables. */
    sheets: 'Taulukot tässä tiedostossa',
  },
} as const;
