import { formatNumber } from '../formats.ts';

/** Words of surveys of associations, in Finnish: the original. */
export const surveyFi = {
  /** Names of the two parts of this section, beside each other. */
  parts: {
    /** Name of the pair of links. */
    label: 'Kartoitukset ja ehdotukset',
    /** Surveys of associations. */
    surveys: 'Järjestökartoitukset',
    /** Nominations for the award. */
    nominations: 'Hyvän kierre -ehdotukset',
  },
  /** Heading of the list of surveys. */
  heading: 'Järjestökartoitukset',
  /** There are no surveys. */
  noSurveys: 'Kartoituksia ei ole vielä.',
  /** There are no surveys: what a survey is for. */
  empty:
    'Kirjaa järjestökartoitus ja sen kunnittaiset tulokset, niin pajojen suunnitelmat voivat viitata niihin.',
  /** Some surveys cannot be read. */
  unreadable: (count: number) =>
    count === 1
      ? 'Yhtä kartoitusta ei voi lukea. Se on tallessa, mutta vahingoittunut.'
      : `${formatNumber(count, 'fi')} kartoitusta ei voi lukea. Ne ovat tallessa, mutta vahingoittuneita.`,
  /** Button: begin a new survey. */
  add: 'Uusi kartoitus',
  /** What a survey in the list holds. */
  holds: (findings: number, municipalities: number) =>
    `${findings === 1 ? '1 tulos' : `${formatNumber(findings, 'fi')} tulosta`}, ${
      municipalities === 1 ? '1 kunta' : `${formatNumber(municipalities, 'fi')} kuntaa`
    }`,
  /** The survey of the address is not there. */
  missing: 'Kartoitusta ei löydy. Se on voitu poistaa.',
  /** Link back to the list. */
  back: 'Kaikki kartoitukset',
  /** A municipality’s results over the years. */
  years: {
    /** Heading of the choice of municipality in the list. */
    choose: 'Kunnan tulokset vuosittain',
    /** Link to the results of the municipality that keeps the library. */
    ours: (place: string) => `Oman kunnan tulokset vuosittain: ${place}`,
    /** Label of the field for the municipality. */
    municipality: 'Kunta tai koko alue',
    /** Button: show the results. */
    show: 'Näytä tulokset',
    /** Heading above the table. */
    heading: (place: string) => `Tulokset vuosittain: ${place}`,
    /** No survey has results of this municipality. */
    none: (place: string) => `Yhdessäkään kartoituksessa ei ole tuloksia: ${place}.`,
    /** Heading of the column of questions. */
    question: 'Kysymys',
    /** A question that was not asked in a year. */
    notAsked: 'ei kysytty',
    /** How a percentage has changed, with its sign. */
    points: (change: string) => `${change} %-yks.`,
    /** The number is the same as before. */
    unchanged: 'ennallaan',
    /** Said before a change, for those who hear it. */
    change: 'muutos edellisestä',
  },
  /** What is told of a survey, as labels. */
  fields: {
    /** Its name. */
    name: 'Nimi',
    /** Its year. */
    year: 'Vuosi',
    /** The region it covers. */
    region: 'Alue',
    /** Who made it. */
    madeBy: 'Tekijä (organisaatio)',
    /** How many answered. */
    respondentCount: 'Vastaajien määrä',
    /** Who answered. */
    respondents: 'Ketkä vastasivat',
    /** Address of the report. */
    address: 'Raportin osoite',
    /** The practice clipped from it. */
    practice: 'Poimittu käytäntö',
  },
  /** The form for what is told of a survey. */
  form: {
    /** Heading for a new survey. */
    add: 'Uusi kartoitus',
    /** Heading for one that is being changed. */
    edit: 'Muokkaa kartoituksen tietoja',
    /** Button: change what is told. */
    change: 'Muokkaa tietoja',
    /** The form was filled from a card. */
    prefilled: (title: string) =>
      `Tiedot on täytetty käytännöstä ”${title}”. Tarkista ne ennen tallentamista.`,
    /** The card that was to fill the form is not there. */
    practiceMissing: 'Käytäntöä ei löydy. Täytä tiedot itse.',
    /** A survey was recorded from this card before. */
    known: 'Tästä käytännöstä on jo kirjattu kartoitus:',
    /** Choice: take the findings of the card along. */
    withFindings: (count: number) =>
      count === 1 ? 'Ota kortin tulos mukaan' : `Ota kortin ${formatNumber(count, 'fi')} tulosta mukaan`,
    /** What a finding of a card is called that has no topic of its own. */
    topic: 'Keskeinen tulos',
  },
  /** Why something cannot be saved. */
  problems: {
    /** Nothing is written where something must be. */
    missing: 'Täytä tämä kohta.',
    /** No year. */
    'no-year': 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2018.',
    /** No number. */
    'no-number': 'Kirjoita määrä numeroin, esimerkiksi 412.',
    /** No web address. */
    'no-address': 'Kirjoita osoite, joka alkaa http:// tai https://.',
    /** No municipality. */
    'no-municipality':
      'Kuntaa ei tunnistettu. Kirjoita kunnan nimi, tai jätä tyhjäksi, jos tulos koskee koko aluetta.',
    /** Longer than is kept. */
    'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
  },
  /** One survey. */
  survey: {
    /** Button: print. */
    print: 'Tulosta',
    /** Button: put in the trash. */
    remove: 'Poista kartoitus',
    /** Heading above the results. */
    findings: 'Tulokset',
    /** There are no results. */
    noFindings: 'Tuloksia ei ole vielä. Tuo ne taulukosta tai kirjaa yksi kerrallaan.',
    /** Name of the table of results. */
    matrix: (survey: string) => `Tulokset kunnittain: ${survey}`,
    /** Heading of the column of municipalities. */
    municipality: 'Kunta',
    /** What a finding without a municipality is about. */
    wholeRegion: 'Koko alue',
    /** How many answered, as a fact. */
    respondentCount: (count: number) =>
      count === 1 ? '1 vastaaja' : `${formatNumber(count, 'fi')} vastaajaa`,
  },
  /** One finding. */
  finding: {
    /** Button: record a finding. */
    add: 'Kirjaa tulos',
    /** Button in an empty cell. */
    addTo: (place: string, question: string) => `Kirjaa tulos: ${place}, ${question}`,
    /** Button in a cell that has a value; begins with the value, as it is seen. */
    edit: (value: string, place: string, question: string) => `${value}. Muokkaa: ${place}, ${question}`,
    /** Heading of the form for a new finding. */
    heading: 'Uusi tulos',
    /** Label: the municipality. */
    municipality: 'Kunta (tyhjä, jos koko alue)',
    /** Label: what was asked. */
    question: 'Kysymys tai aihe',
    /** Button: word a question anew in all its findings; the question follows for those who hear it. */
    rename: 'Muokkaa kysymystä',
    /** Label: the result. */
    value: 'Tulos',
    /** How numbers are read. */
    valueHint: 'Luku ja yksikkö luetaan tuloksesta, esimerkiksi 41 % tai 1 234,5 €.',
    /** Label: where it stands. */
    passage: 'Kohta raportissa',
    /** Button: take the finding away. */
    remove: 'Poista tulos',
    /** Button: copy the citation. */
    copy: 'Kopioi viittaus',
    /** The citation is on the clipboard. */
    copied: 'Viittaus kopioitu',
    /** Copying did not succeed. */
    notCopied: 'Kopiointi ei onnistunut.',
    /** Before the plans that cite the finding. */
    citedIn: 'Viitattu suunnitelmissa:',
    /** Said of a finding that plans cite. */
    cited: (count: number) =>
      count === 1 ? 'viitattu 1 suunnitelmassa' : `viitattu ${formatNumber(count, 'fi')} suunnitelmassa`,
  },
  /** Rows that wait for their municipality. */
  leftRows: {
    /** Heading. */
    heading: (count: number) => `Rivit, joiden kuntaa ei tunnistettu (${formatNumber(count, 'fi')})`,
    /** What to do with them. */
    intro: 'Rivit ovat tallessa. Kirjoita kunta, niin rivin tulokset siirtyvät sille.',
    /** A row without a name. */
    nameless: '(nimetön rivi)',
    /** Label of the field for the municipality of a row; the row’s words follow for those who hear it. */
    municipality: 'Kunta',
    /** Button: turn the row into findings. */
    place: 'Siirrä kunnalle',
    /** Button: throw the row away. */
    remove: (words: string) => `Poista rivi ”${words}”`,
  },
  /** Taking a table in. */
  takeIn: {
    /** Button: begin. */
    begin: 'Tuo taulukosta',
    /** Heading. */
    heading: (survey: string) => `Tuo tulokset taulukosta: ${survey}`,
    /** What the table must be like. */
    intro:
      'Taulukossa on kunnat riveillä ja kysymykset sarakkeissa tai toisin päin. Mitään ei tallenneta ennen kuin valitset Ota tulokset.',
    /** Label of the field in which a table is pasted. */
    paste: 'Liitä taulukko tähän',
    /** How to get it there. */
    pasteHint: 'Kopioi solut taulukkolaskennasta tai verkkosivulta.',
    /** Label: a practice whose tables can be taken. */
    practice: 'Tai valitse poimittu käytäntö',
    /** No practice is chosen. */
    noPractice: 'Ei valittu',
    /** Label: one of its tables. */
    table: 'Taulukko',
    /** A table without a name. */
    unnamed: (number: number) => `Taulukko ${number}`,
    /** The practice has no tables that can be read. */
    noTables: 'Käytännön taulukoita ei voitu lukea.',
    /** Button: empty the field and the choices. */
    clear: 'Tyhjennä',
    /** What was pasted is no table. */
    notTable: 'Tekstissä ei ole taulukkoa. Kopioi ainakin kaksi saraketta.',
    /** The table was larger than what is read. */
    cut: 'Taulukko on niin suuri, että siitä luetaan vain osa. Tuo se osissa.',
    /** Heading above the columns. */
    columns: 'Sarakkeet',
    /** Choice: take this column. */
    takeColumn: (heading: string) => `Ota sarake ”${heading}”`,
    /** A column without a heading. */
    noHeading: (number: number) => `sarake ${number}`,
    /** Label of the field for a column’s question; the heading follows for those who hear it. */
    question: 'Kysymys',
    /** A column that is taken must have a question. */
    questionMissing: 'Kirjoita kysymys tai jätä sarake pois.',
    /** Heading above the rows that are understood. */
    rows: (count: number) => `Tunnistetut rivit (${formatNumber(count, 'fi')})`,
    /** Heading above the rows that are not. */
    left: (count: number) => `Rivit, joita ei tunnistettu (${formatNumber(count, 'fi')})`,
    /** What becomes of them. */
    leftHint: 'Kirjoita kunta, jos tiedät sen. Muut rivit tallentuvat kartoitukseen odottamaan kuntaa.',
    /** Heading of the column of the row’s own words. */
    words: 'Rivillä lukee',
    /** Heading of the column of what was recognised. */
    place: 'Kunta',
    /** Why a row gives no findings. */
    reasons: {
      /** Nothing stands where the municipality should. */
      'no-name': 'Rivillä ei ole kunnan nimeä.',
      /** The name is no municipality’s. */
      'unknown-name': 'Nimi ei ole Suomen kunta.',
      /** Two municipalities in one cell. */
      'several-names': 'Rivillä on monta kuntaa.',
      /** No values. */
      'no-values': 'Rivillä ei ole tuloksia. Sitä ei tallenneta.',
    },
    /** What is going to happen. */
    summary: (findings: number, left: number) =>
      `${findings === 1 ? '1 tulos' : `${formatNumber(findings, 'fi')} tulosta`} otetaan.${
        left === 0
          ? ''
          : ` ${left === 1 ? '1 rivi jää' : `${formatNumber(left, 'fi')} riviä jää`} odottamaan kuntaa.`
      }`,
    /** Button: take it in. */
    take: 'Ota tulokset',
    /** Nothing would be taken. */
    nothing: 'Taulukosta ei synny yhtään tulosta. Valitse sarake tai kirjoita riville kunta.',
    /** More than a survey holds. */
    tooMany: (limit: number) =>
      `Kartoitukseen mahtuu ${formatNumber(limit, 'fi')} tulosta. Ota vähemmän sarakkeita.`,
    /** What was done. */
    done: (added: number, changed: number, same: number) =>
      [
        `${added === 1 ? '1 uusi tulos' : `${formatNumber(added, 'fi')} uutta tulosta`} otettu.`,
        changed > 0 && `${formatNumber(changed, 'fi')} muuttui.`,
        same > 0 && `${formatNumber(same, 'fi')} oli jo kartoituksessa.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  /** Button on the page of a practice of kind survey. */
  fromPractice: 'Kirjaa kartoitukseksi',
} as const;
