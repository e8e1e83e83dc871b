import { formatNumber } from '../formats.ts';

const number = (count: number) => formatNumber(count, 'fi');
const rows = (count: number) => (count === 1 ? '1 rivi' : `${number(count)} riviä`);
const partners = (count: number) => (count === 1 ? '1 kumppani' : `${number(count)} kumppania`);

/** Words about importing partners and exporting them, in Finnish: the original. */
export const deskImportFi = {
  /** Heading. */
  title: 'Tuo ja vie',
  /** What an import does and that nothing happens before it is accepted. */
  intro:
    'Tuo kumppanit tiedostosta, taulukosta tai kunnan omalta sivulta. Näet ensin, mitä rivit tarkoittavat ja mikä muuttuisi. Mitään ei tallenneta ennen kuin hyväksyt sen.',
  /** Heading: where partners come from. */
  importHeading: 'Tuo kumppaneita',
  /** Label: where partners come from. */
  from: 'Mistä',
  /** Places partners come from. */
  kinds: {
    /** A file. */
    file: 'Tiedosto',
    /** The clipboard. */
    pasted: 'Liitetty taulukko tai luettelo',
    /** A practice of the library. */
    practice: 'Kirjastoon poimittu sivu',
    /** A former publication. */
    version: 'Sopimuksen aiempi julkaisu',
  },
  /** Button: choose a file. */
  chooseFile: 'Valitse tiedosto',
  /** What files are read. */
  fileHint: 'Excel-tiedosto (.xlsx), CSV-tiedosto tai julkaistun sopimuksen datatiedosto (.json).',
  /** Label of the box to paste in. */
  paste: 'Liitä tähän taulukon rivit',
  /** What can be pasted. */
  pasteHint:
    'Kopioi solut taulukkolaskennasta tai verkkosivulta. Myös luettelo, jossa on yksi nimi rivillä, käy.',
  /** Label: which practice. */
  practice: 'Etsi poimittu sivu',
  /** How many practices are offered. */
  offered: (count: number) => (count === 1 ? '1 vaihtoehto' : `${number(count)} vaihtoehtoa`),
  /** No practice has the words. */
  noPractice: 'Kirjastossa ei ole tämännimistä sivua.',
  /** What a clipped page gives. */
  practiceHint: 'Sivulta luetaan taulukot, luettelot ja sen mukana tullut julkaistu sopimus.',
  /** Label: which publication. */
  version: 'Julkaisu',
  /** Nothing is chosen yet. */
  noVersion: 'Valitse julkaisu',
  /** A publication by its day. */
  versionOf: (day: string, count: number) => `${day}, ${partners(count)}`,
  /** Nothing has been published. */
  noVersions: 'Sopimusta ei ole vielä julkaistu.',
  /** What was read. */
  readFrom: (name: string) => `Luettu: ${name}`,
  /** The name of what was pasted, in the history. */
  pastedName: 'liitetty taulukko',
  /** It is being read. */
  reading: 'Luetaan…',
  /** Label: which sheet, table or list. */
  part: 'Taulukko tai luettelo',
  /** A part by its name and size. */
  partOf: (name: string, count: number) => `${name} (${rows(count)})`,
  /** A part without a name. */
  unnamedPart: (place: number) => `Taulukko ${place}`,
  /** The publication that came with a page. */
  publicationPart: 'Julkaistu sopimus',
  /** Button: forget what was chosen. */
  clear: 'Tyhjennä',
  /** Why a source could not be read. */
  problems: {
    /** No text. */
    'not-table': 'Tiedosto ei ole taulukko. Valitse Excel-, CSV- tai JSON-tiedosto.',
    /** An old Excel file. */
    'old-excel':
      'Tiedosto on vanhaa Excel-muotoa (.xls). Tallenna se Excelissä muodossa .xlsx ja valitse se uudelleen.',
    /** A damaged one. */
    'damaged-excel': 'Excel-tiedosto on vahingoittunut tai suojattu salasanalla. Mitään ei tuotu.',
    /** Too large. */
    'too-large': 'Tiedosto on liian suuri. Suurin luettava tiedosto on 20 megatavua.',
    /** Too many rows. */
    'too-many': 'Taulukossa on yli 20 000 riviä tai yli 200 saraketta. Jaa se osiin.',
    /** Without rows. */
    empty: 'Taulukossa ei ole yhtään riviä.',
    /** It could not be read. */
    unreadable: 'Lukeminen ei onnistunut. Mitään ei tuotu. Yritä uudelleen.',
    /** The page has no lists. */
    'no-lists': 'Poimitulla sivulla ei ole taulukkoa, luetteloa eikä julkaistua sopimusta.',
    /** The file is no publication. */
    'not-json': 'Datatiedosto on vahingoittunut. Mitään ei tuotu.',
    /** Some other data. */
    'not-publication': 'Tiedosto ei ole julkaistun sopimuksen datatiedosto.',
    /** A newer program. */
    'newer-version': 'Sopimus on julkaistu laajennuksen uudemmalla versiolla. Päivitä laajennus.',
    /** Something in it is wrong. */
    invalid: 'Datatiedosto on vahingoittunut tai sitä on muokattu käsin. Mitään ei tuotu.',
  },
  /** The columns and what they tell. */
  columns: {
    /** Heading. */
    heading: 'Sarakkeet',
    /** How to go about them. */
    hint: 'Tarkista, mitä kukin sarake tarkoittaa. Sarake, jota ei lueta, ei tule mukaan.',
    /** Label of a choice. */
    meaning: 'Luetaan kentäksi',
    /** The column is left out. */
    none: 'Ei lueta',
    /** A column without a heading. */
    unnamed: (place: number) => `Sarake ${place}`,
    /** The addresses behind a column's links. */
    links: (heading: string) => `${heading}: linkit`,
    /** The headings above groups of rows. */
    groups: 'Väliotsikot',
    /** Examples of values. */
    examples: (values: string) => `Esimerkiksi: ${values}`,
    /** It has no values. */
    noExamples: 'Sarake on tyhjä.',
    /** No column gives names. */
    nameless: 'Valitse sarake, jossa on kumppanin nimi.',
    /** Rows above the headings. */
    above: (count: number) => `Otsikoiden yläpuolella on ${rows(count)}, joita ei lueta kumppaneiksi.`,
  },
  /** What a column can tell. These are also the headings of the table that is exported. */
  fields: {
    /** The name. */
    name: 'Nimi',
    /** The kind. */
    kind: 'Laji',
    /** The body's own word for its kind. */
    ownKind: 'Oma laji',
    /** Business id. */
    businessId: 'Y-tunnus',
    /** Web site. */
    website: 'Verkkosivusto',
    /** What it does. */
    description: 'Kuvaus',
    /** Where it works. */
    area: 'Kylä tai alue',
    /** Languages served in. */
    languages: 'Palvelukielet',
    /** The contact's role. */
    role: 'Tehtävä',
    /** A person: internal. */
    person: 'Yhteyshenkilö',
    /** Mailbox. */
    email: 'Sähköposti',
    /** Telephone. */
    phone: 'Puhelin',
    /** Where it stands in signing. */
    state: 'Allekirjoitus',
    /** The day of that. */
    day: 'Päivä',
    /** What is promised. */
    commitment: 'Sitoumukset',
    /** Life stages. */
    lifeStages: 'Elämänvaiheet',
    /** Elements. */
    elements: 'Osa-alueet',
    /** Goals. */
    goals: 'Tavoitteet',
    /** The desk's own note. */
    note: 'Muistiinpanot',
    /** The public contact, in the table that is exported. */
    publicContact: 'Julkinen yhteystieto',
  },
  /** A field that stays in the municipality. */
  internalField: (field: string) => `${field} (sisäinen)`,
  /** Mailboxes of roles. */
  contacts: {
    /** Label. */
    label: 'Yhteystiedot',
    /** What happens to them. */
    hint: 'Henkilöiden nimet, puhelimet ja sähköpostit jäävät aina sisäisiksi. Tehtävän sähköpostin, esimerkiksi info@, voit ottaa julkiseksi, kun sille on peruste.',
    /** All stays internal. */
    internal: 'Kaikki jäävät sisäisiksi',
    /** Published on a ground. */
    publicBy: (basis: string) => `Tehtävien sähköpostit julkisiksi, peruste: ${basis}`,
  },
  /** Box: commitments and signatures of another agreement come too. */
  promises: 'Tuo myös sitoumukset ja allekirjoitukset',
  /** What it means. */
  promisesHint: 'Toisen sopimuksen allekirjoitukset eivät yleensä koske tätä sopimusta.',
  /** What an import would do. */
  preview: {
    /** Heading. */
    heading: 'Esikatselu',
    /** What becomes of partners. */
    states: {
      /** New. */
      new: 'Uusi',
      /** Empty fields are filled. */
      fills: 'Täydentyy',
      /** Something is told otherwise. */
      conflict: 'Ristiriita',
      /** The same. */
      same: 'Ennallaan',
    },
    /** The counts. */
    counts: {
      /** New ones. */
      new: 'Uusia',
      /** Filled ones. */
      fills: 'Täydentyviä',
      /** Conflicts. */
      conflict: 'Ristiriitaisia',
      /** The same. */
      same: 'Ennallaan',
      /** Rows not read. */
      refused: 'Lukematta',
    },
    /** All that was counted, said to screen readers. */
    summary: (added: number, fills: number, conflicts: number, same: number, refused: number) =>
      `Uusia ${number(added)}, täydentyviä ${number(fills)}, ristiriitaisia ${number(conflicts)}, ennallaan ${number(same)}, lukematta ${number(refused)}.`,
    /** Label: which of them are shown. */
    show: 'Näytä',
    /** All of them. */
    all: 'Kaikki',
    /** Name of the table. */
    table: 'Tuotavat kumppanit',
    /** Heading of the boxes. */
    take: 'Tuodaan',
    /** Heading of the row numbers. */
    line: 'Rivi',
    /** Heading of what happens. */
    state: 'Mitä tapahtuu',
    /** None of this state. */
    none: 'Tällaisia rivejä ei ole.',
    /** Button: show more rows. */
    more: (count: number) => `Näytä lisää (${number(count)} jäljellä)`,
    /** What is filled. */
    filled: (fields: string) => `Lisätään: ${fields}`,
    /** Name of new commitments among what is filled. */
    commitments: (count: number) => (count === 1 ? '1 sitoumus' : `${number(count)} sitoumusta`),
  },
  /** Values told otherwise. */
  conflicts: {
    /** Heading. */
    heading: (count: number) =>
      count === 1
        ? '1 kumppanin tiedot eroavat nykyisistä'
        : `${number(count)} kumppanin tiedot eroavat nykyisistä`,
    /** How to choose. */
    hint: 'Nykyinen tieto säilyy, ellet valitse tuotua.',
    /** Button: keep all. */
    keepAll: 'Pidä kaikki nykyiset',
    /** Button: take all. */
    takeAll: 'Ota kaikki tuodut',
    /** The desk's value. */
    present: 'Nykyinen',
    /** The source's value. */
    incoming: 'Tuotu',
    /** Name of a choice between two values. */
    choice: (partner: string, field: string) => `${partner}: ${field}`,
    /** A public contact's field. */
    publicField: (field: string) => `${field} (julkinen)`,
  },
  /** Rows that are not read. */
  refused: {
    /** Heading. */
    heading: (count: number) => `${rows(count)} jää lukematta`,
    /** What to do. */
    hint: 'Korjaa rivit lähteessä ja tuo se uudelleen. Jo tuodut tunnistetaan samoiksi.',
    /** A row with its words. */
    row: (line: number, words: string) => `Rivi ${number(line)}: ${words}`,
    /** Why. */
    reasons: {
      /** No name. */
      nameless: 'Rivillä ei ole nimeä.',
      /** Too long. */
      'too-long': 'Nimi tai jokin muu kenttä on liian pitkä.',
      /** It is there twice. */
      doubled: 'Sama kumppani on lähteessä jo aiemmin.',
    },
    /** Which row is read in its stead. */
    doubledOf: (line: number) => `Sama kumppani on jo rivillä ${number(line)}, joka tuodaan.`,
  },
  /** Cells kept in a note. */
  remarks: {
    /** Heading. */
    heading: (count: number) =>
      count === 1 ? '1 tieto siirtyy muistiinpanoihin' : `${number(count)} tietoa siirtyy muistiinpanoihin`,
    /** What was not understood. */
    row: (line: number, heading: string, value: string) =>
      heading === '' ? `Rivi ${number(line)}: ${value}` : `Rivi ${number(line)}, ${heading}: ${value}`,
    /** Why. */
    reasons: {
      /** Business id. */
      'business-id': 'Y-tunnus ei ole oikein.',
      /** Address. */
      website: 'Verkko-osoitetta ei tunnistettu.',
      /** Mailbox. */
      email: 'Sähköpostiosoitetta ei tunnistettu.',
      /** Day. */
      day: 'Päivää ei tunnistettu.',
      /** State. */
      state: 'Allekirjoituksen vaihetta ei tunnistettu.',
      /** Languages. */
      languages: 'Jotakin kieltä ei tunnistettu.',
      /** Life stages. */
      stages: 'Jotakin elämänvaihetta ei tunnistettu.',
      /** Elements. */
      element: 'Jotakin osa-aluetta ei tunnistettu.',
      /** Goals. */
      goal: 'Sopimuksessa ei ole tämännimistä tavoitetta.',
      /** Nothing to tag. */
      commitmentless: 'Rivillä ei ole sitoumusta, jota tämä koskisi.',
      /** Personal data. */
      personal: 'Teksti sisältää henkilötietoja, joten sitä ei julkaista.',
    },
  },
  /** Button: show more of a list. */
  showMore: (count: number) => `Näytä lisää (${number(count)})`,
  /** Button: import. */
  run: (count: number) => `Tuo ${partners(count)}`,
  /** Button while nothing would be written. */
  runNone: 'Tuo kumppanit',
  /** It is being written. */
  writing: 'Tuodaan…',
  /** Nothing would change. */
  nothing: 'Mitään uutta ei ole tuotavana. Kaikki valitut rivit ovat jo sopimuksessa samanlaisina.',
  /** What was done. */
  done: (added: number, changed: number) =>
    `Tuonti on valmis: ${partners(added)} lisätty, ${number(changed)} päivitetty.`,
  /** How to take it back. */
  doneHint: 'Voit perua koko tuonnin yhdellä kertaa Kumoa-painikkeella.',
  /** Link to the partners. */
  toPartners: 'Katso kumppanit',
  /** Taking partners out. */
  export: {
    /** Heading. */
    heading: 'Vie kumppanit',
    /** What it gives. */
    hint: 'Saat kumppanit taulukkona, jonka voi myöhemmin tuoda takaisin.',
    /** There are no partners. */
    none: 'Sopimuksessa ei ole vielä kumppaneita.',
    /** Box. */
    internal: 'Mukaan myös sisäiset tiedot omaan käyttöön',
    /** What they are. */
    internalHint:
      'Yhteystiedot ja muistiinpanot sisältävät henkilötietoja. Älä julkaise tai lähetä niitä eteenpäin.',
    /** Button. */
    csv: 'Tallenna CSV',
    /** Button. */
    xlsx: 'Tallenna Excel',
    /** The name of the file. */
    fileName: (agreement: string) => `${agreement}, kumppanit`,
    /** The name of the sheet. */
    sheet: 'Kumppanit',
    /** It was saved. */
    saved: (name: string) => `Tallennettu: ${name}`,
    /** It could not be. */
    failed: 'Tiedoston tallennus ei onnistunut. Yritä uudelleen.',
  },
} as const;
