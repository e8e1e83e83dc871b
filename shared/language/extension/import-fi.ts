import { formatNumber } from '../formats.ts';

const number = (count: number) => formatNumber(count, 'fi');
const practices = (count: number) => (count === 1 ? '1 käytäntö' : `${number(count)} käytäntöä`);
const rows = (count: number) => (count === 1 ? '1 rivi' : `${number(count)} riviä`);

/** Words about importing practices from files, in Finnish: the original. */
export const importFi = {
  /** Heading. */
  heading: 'Tuonti',
  /** What an import does and that nothing happens before it is accepted. */
  intro:
    'Tuo käytäntöjä taulukosta, viitteistä tai kirjanmerkeistä. Näet ensin, mitä tiedostossa on ja mikä kirjastossa muuttuisi. Mitään ei tallenneta ennen kuin hyväksyt sen.',
  /** Label: where practices come from. */
  from: 'Mistä',
  /** Places practices come from. */
  kinds: {
    /** A file. */
    file: 'Tiedosto',
    /** The clipboard. */
    pasted: 'Liitetty teksti',
  },
  /** Button: choose a file. */
  chooseFile: 'Valitse tiedosto',
  /** What files are read, and that they can be dropped. */
  fileHint:
    'Voit myös pudottaa tiedoston tähän. Käyvät Excel (.xlsx), CSV, Zoteron RIS ja CSL-JSON, selaimen kirjanmerkit (HTML) ja kirjastotiedosto. Tiedosto tunnistetaan sisällöstä.',
  /** Label of the box to paste in. */
  paste: 'Liitä tähän',
  /** What can be pasted. */
  pasteHint: 'Taulukon solut, CSV-rivit, RIS-viitteet tai CSL-JSON.',
  /** It is being read. */
  reading: 'Luetaan tiedostoa',
  /** The plan is being made. */
  planning: 'Verrataan kirjastoon',
  /** It is being written. */
  writing: 'Tuodaan käytäntöjä',
  /** What was read: its form and its name. */
  readFrom: (form: string, name: string) => (name === '' ? `Luettu: ${form}` : `Luettu: ${name}, ${form}`),
  /** What a source is. */
  forms: {
    /** A table. */
    table: 'taulukko',
    /** References of RIS. */
    ris: 'RIS-viitteet',
    /** References of CSL-JSON. */
    csl: 'CSL-JSON-viitteet',
    /** Bookmarks. */
    bookmarks: 'kirjanmerkit',
    /** A library file. */
    bundle: 'kirjastotiedosto',
  },
  /** The name of what was pasted, in the history. */
  pastedName: 'liitetty teksti',
  /** Label: which sheet. */
  part: 'Taulukko',
  /** A sheet by its name and size. */
  partOf: (name: string, count: number) => `${name} (${rows(count)})`,
  /** A sheet without a name. */
  unnamedPart: (place: number) => `Taulukko ${place}`,
  /** Button: forget what was chosen. */
  clear: 'Tyhjennä',
  /** Why a source could not be read. */
  problems: {
    /** A file of a form that is not read. */
    unknown:
      'Tiedostoa ei tunnistettu. Valitse Excel (.xlsx), CSV, Zoteron RIS tai CSL-JSON, selaimen kirjanmerkit (HTML) tai kirjastotiedosto.',
    /** An old Excel file. */
    'old-excel':
      'Tiedosto on vanhaa Excel-muotoa (.xls). Tallenna se Excelissä muodossa .xlsx ja valitse se uudelleen.',
    /** A damaged Excel or library file. */
    'damaged-zip': 'Excel- tai kirjastotiedosto on vahingoittunut tai suojattu salasanalla. Mitään ei tuotu.',
    /** A quoted cell that never ends. */
    'damaged-csv': 'CSV-tiedosto on vahingoittunut: lainausmerkki jää auki. Mitään ei tuotu.',
    /** References that stop in the middle. */
    'damaged-ris': 'RIS-tiedosto on vahingoittunut: jokin viite jää kesken. Mitään ei tuotu.',
    /** JSON that cannot be read. */
    'damaged-json': 'JSON-tiedosto on vahingoittunut. Mitään ei tuotu.',
    /** Bookmarks that stop in the middle. */
    'damaged-bookmarks': 'Kirjanmerkkitiedosto on vahingoittunut: se loppuu kesken. Mitään ei tuotu.',
    /** The data of an agreement. */
    agreement: 'Tiedosto on julkaistun sopimuksen datatiedosto. Tuo se Sopimukset-osiossa.',
    /** Too large. */
    'too-large': 'Tiedosto on liian suuri. Suurin luettava tiedosto on 20 megatavua.',
    /** Too many rows. */
    'too-many': 'Tiedostossa on yli 20 000 riviä tai yli 200 saraketta. Jaa se osiin.',
    /** Without anything. */
    empty: 'Tiedostossa ei ole mitään tuotavaa.',
    /** It could not be read. */
    unreadable: 'Lukeminen ei onnistunut. Mitään ei tuotu. Yritä uudelleen.',
  },
  /** The columns and what they tell. */
  columns: {
    /** Heading. */
    heading: 'Sarakkeet',
    /** How to go about them. */
    hint: 'Tarkista, mitä kukin sarake tarkoittaa. Sarake, jota ei lueta, ei tule mukaan.',
    /** No column gives titles. */
    untitled: 'Valitse sarake, jossa on käytännön otsikko.',
    /** Rows above the headings. */
    above: (count: number) => `Otsikoiden yläpuolella on ${rows(count)}, joita ei lueta.`,
  },
  /** What a value can tell beside the card's fields. These are also the headings of the table that is exported. */
  fields: {
    /** The address of the page. */
    address: 'Verkko-osoite',
    /** When it was clipped or saved. */
    clippedOn: 'Poimittu',
    /** A person's own tags. */
    tags: 'Tunnisteet',
    /** Collections. */
    collections: 'Kokoelmat',
    /** Notes. */
    note: 'Muistiinpanot',
    /** The practice's id. */
    id: 'Käytännön tunnus',
  },
  /** Folders of bookmarks. */
  folders: {
    /** Label. */
    label: 'Kansiot',
    /** What the browser's own folders do. */
    hint: 'Selaimen omat kansiot, kuten kirjanmerkkipalkki, jätetään pois.',
    /** What becomes of them. */
    uses: {
      /** Collections. */
      collections: 'Kansioista tehdään kokoelmia',
      /** Tags. */
      tags: 'Kansioista tehdään tunnisteita',
      /** Nothing. */
      none: 'Kansioita ei oteta mukaan',
    },
  },
  /** Authors come along, which are personal data. */
  authors:
    'Kirjoittajien nimet tulevat Tekijä-kenttään. Ne ovat henkilötietoja, joita ei koskaan julkaista eikä jaeta itsestään.',
  /** What an import would do. */
  preview: {
    /** Name of the table. */
    table: 'Tuotavat käytännöt',
    /** What a conflict is about. */
    differs: (fields: string) => `Eroaa: ${fields}`,
  },
  /** Values told otherwise. */
  conflicts: {
    /** Heading. */
    heading: (count: number) =>
      count === 1
        ? '1 käytännön tiedot eroavat nykyisistä'
        : `${number(count)} käytännön tiedot eroavat nykyisistä`,
  },
  /** Records that are not read. */
  refused: {
    /** Heading for rows. */
    heading: (count: number) =>
      count === 1 ? '1 kohta jää lukematta' : `${number(count)} kohtaa jää lukematta`,
    /** What to do. */
    hint: 'Korjaa kohdat lähteessä ja tuo se uudelleen. Jo tuodut tunnistetaan samoiksi.',
    /** A place in a list with its words. */
    item: (place: number, words: string) => `Viite ${number(place)}: ${words}`,
    /** Why. */
    reasons: {
      /** No title. */
      titleless: 'Otsikko puuttuu.',
      /** No web address. */
      address: 'Osoite ei ole verkkosivun osoite (http tai https).',
      /** Too long. */
      'too-long': 'Otsikko tai jokin muu teksti on liian pitkä.',
      /** It is there twice. */
      doubled: 'Sama käytäntö on lähteessä jo aiemmin.',
      /** Not in the form of the file. */
      unreadable: 'Kohta ei ole tiedostomuodon mukainen.',
    },
    /** Which one is read in its stead. */
    doubledOf: (line: number) =>
      `Sama käytäntö on jo kohdassa ${number(line)}. Sen tunnisteet, kokoelmat ja muistiinpanot yhdistetään.`,
  },
  /** Values kept in a note. */
  remarks: {
    /** A value of a list's item. */
    item: (place: number, heading: string, value: string) =>
      heading === '' ? `Viite ${number(place)}: ${value}` : `Viite ${number(place)}, ${heading}: ${value}`,
    /** Why. */
    reasons: {
      /** Address. */
      address: 'Verkko-osoitetta ei tunnistettu.',
      /** Day. */
      day: 'Päivää ei tunnistettu.',
      /** Kind. */
      kind: 'Lajia ei tunnistettu.',
      /** Municipality. */
      municipality: 'Tämännimistä kuntaa ei ole.',
      /** Region. */
      region: 'Tämännimistä maakuntaa ei ole.',
      /** Language. */
      language: 'Kieltä ei tunnistettu.',
      /** Element. */
      element: 'Jotakin osa-aluetta ei tunnistettu.',
      /** Life stage. */
      'life-stage': 'Jotakin elämänvaihetta ei tunnistettu.',
      /** Link. */
      link: 'Jotakin linkkiä ei tunnistettu.',
      /** Licence. */
      licence: 'Käyttöehtoja ei tunnistettu.',
      /** Tag. */
      tag: 'Tunniste on liian pitkä tai tunnisteita on liikaa.',
      /** Too long. */
      'too-long': 'Teksti on liian pitkä kenttäänsä.',
      /** A further value of a field that holds one. */
      further: 'Kenttään mahtuu vain yksi tieto.',
      /** Not understood. */
      unknown: 'Tietoa ei tunnistettu.',
    },
  },
  /** Button: import. */
  run: (count: number) => `Tuo ${practices(count)}`,
  /** Button while nothing would be written. */
  runNone: 'Tuo käytännöt',
  /** Nothing would change. */
  nothing: 'Mitään uutta ei ole tuotavana. Kaikki valitut ovat jo kirjastossa samanlaisina.',
  /** It was cancelled. */
  cancelled: 'Tuonti keskeytettiin. Mitään ei tuotu.',
  /** What was done. */
  done: (added: number, changed: number) =>
    `Tuonti on valmis: ${practices(added)} lisätty, ${number(changed)} päivitetty.`,
  /** How to take it back. */
  doneHint: 'Voit perua koko tuonnin yhdellä kertaa Kumoa-painikkeella.',
  /** Link to the practices. */
  toPractices: 'Katso käytännöt',
} as const;
