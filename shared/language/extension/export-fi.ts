import { formatNumber } from '../formats.ts';
import { exportFileFi } from './export-file-fi.ts';

const practices = (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`);

/** Words about exporting practices to the programs people use, in Finnish: the original. */
export const exportFi = {
  /** Heading. */
  heading: 'Vienti',
  /** Link or button: to the page of exporting with these practices chosen. */
  take: 'Vie',
  /** The first step. */
  what: 'Mitä viedään',
  /** What can be exported. */
  scopes: {
    /** Every practice. */
    all: 'Kaikki käytännöt',
    /** Those chosen in a list or an open one. */
    chosen: 'Valitut käytännöt',
    /** A collection or a theme. */
    collection: 'Kokoelma tai teema',
    /** Those chosen to be compared. */
    compared: 'Vertailuun valitut',
  },
  /** Label of the choice of a collection. */
  collection: 'Kokoelma',
  /** How many practices are exported. */
  count: practices,
  /** After the first titles: how many more. */
  more: (count: number) => (count === 1 ? 'ja 1 muu' : `ja ${formatNumber(count, 'fi')} muuta`),
  /** Nothing is there to be exported: of each thing that can be, and what to do then. */
  nothing: {
    /** The library is empty. */
    all: {
      /** What is missing. */
      what: 'Kirjastossa ei ole vielä käytäntöjä.',
      /** What to do. */
      how: 'Poimi ensin käytäntö: avaa sivu ja paina spiraalia selaimen työkalurivillä.',
    },
    /** None is chosen. */
    chosen: {
      /** What is missing. */
      what: 'Käytäntöjä ei ole valittu.',
      /** What to do. */
      how: 'Merkitse käytännöt luettelossa ja paina Vie.',
    },
    /** The collection is empty. */
    collection: {
      /** What is missing. */
      what: 'Kokoelmassa ei ole käytäntöjä.',
      /** What to do. */
      how: 'Merkitse käytännöt luettelossa ja lisää ne kokoelmaan.',
    },
    /** Those that were compared are not there any more. */
    compared: {
      /** What is missing. */
      what: 'Vertailuun ei ole valittu käytäntöjä.',
      /** What to do. */
      how: 'Merkitse luettelossa kahdesta viiteen käytäntöä vertailtaviksi.',
    },
  },
  /** Link from there: to the list of practices. */
  toList: 'Siirry luetteloon',
  /** The second step. */
  format: 'Tiedoston muoto',
  /** Each format, and what it is for. */
  formats: {
    /** Word. */
    docx: {
      /** Name. */
      name: 'Word-asiakirja',
      /** What it is for. */
      about: 'Asiakirja kokoukseen: sisällys, käytännöt, vertailu ja lähteet. Avautuu Wordissa.',
    },
    /** PowerPoint. */
    pptx: {
      /** Name. */
      name: 'Esitys',
      /** What it is for. */
      about: 'Dia käytännöstä, koko teksti ja lähteet puhujan muistiinpanoissa. Avautuu PowerPointissa.',
    },
    /** Excel. */
    xlsx: {
      /** Name. */
      name: 'Excel-työkirja',
      /** What it is for. */
      about: 'Käytännöt riveinä, jokainen taulukko ja lähteet omalla välilehdellään. Avautuu Excelissä.',
    },
    /** CSV. */
    csv: {
      /** Name. */
      name: 'CSV-tiedosto',
      /** What it is for. */
      about: 'Käytäntö riviä kohti. Avautuu taulukkolaskennassa, ja sen voi tuoda toiseen järjestelmään.',
    },
    /** The tables as CSV. */
    'tables-csv': {
      /** Name. */
      name: 'Taulukot CSV-tiedostoina',
      /** What it is for. */
      about: 'Poimittujen sivujen taulukot, kukin omana tiedostonaan, yhdessä zip-paketissa.',
    },
    /** Markdown. */
    markdown: {
      /** Name. */
      name: 'Markdown',
      /** What it is for. */
      about: 'Tekstitiedosto käytännöstä, tiedot alussa. Avautuu muistiinpano-ohjelmissa ja wikeissä.',
    },
    /** RIS. */
    ris: {
      /** Name. */
      name: 'Viitteet, RIS',
      /** What it is for. */
      about: 'Lähdeviitteet lainauksineen. Avautuu Zoterossa, EndNotessa ja Mendeleyssä.',
    },
    /** CSL-JSON. */
    'csl-json': {
      /** Name. */
      name: 'Viitteet, CSL-JSON',
      /** What it is for. */
      about: 'Samat viitteet muodossa, jota Zotero ja Pandoc lukevat.',
    },
    /** Print. */
    print: {
      /** Name. */
      name: 'Tulostus tai PDF',
      /** What it is for. */
      about: 'Tulostettava näkymä, jonka selain tulostaa tai tallentaa PDF-tiedostoksi.',
    },
    /** Innokylä. */
    innokyla: {
      /** Name. */
      name: 'Innokylän kentät',
      /** What it is for. */
      about: 'Käytännön tekstit Innokylän lomakkeen järjestyksessä, kenttä kerrallaan kopioitavina.',
    },
  },
  /** Of a format that takes fewer than are chosen: how many it takes. */
  most: (count: number) => `Enintään ${practices(count)}.`,
  /** Heading of what may be let along. */
  options: 'Mitä otetaan mukaan',
  /** Tick: personal data. */
  withPersons: 'Yhteyshenkilöt mukaan – vain oman organisaation käyttöön',
  /** What happens without that tick. */
  withoutPersons: 'Ilman tätä yhteystiedot ja tekijät jäävät pois, ja tekstien henkilötiedot peitetään.',
  /** In formats that never have personal data. */
  neverPersons: 'Yhteystiedot ja tekijät jäävät pois, ja tekstien henkilötiedot peitetään.',
  /** Tick: own notes. */
  withNotes: 'Omat muistiinpanot mukaan',
  /** Tick: tables of pages. */
  withTables: 'Sivujen taulukot mukaan',
  /** Button: make the file. */
  start: 'Vie',
  /** Button: to the view that is printed. */
  openPrint: 'Avaa tulostettava näkymä',
  /** Button: to the fields of Innokylä. */
  openInnokyla: 'Näytä kentät',
  /** While the file is being made: practices are read, then it is written. */
  working: {
    /** Practices are read from the library. */
    reading: 'Luetaan käytäntöjä',
    /** The file is written. */
    writing: 'Kirjoitetaan tiedostoa',
  },
  /** The file was made. */
  saved: (count: number, name: string, size: string) =>
    `Vietiin ${practices(count)}. Tiedosto ”${name}” (${size}) on selaimen latauksissa.`,
  /** The tables were made. */
  savedTables: (count: number, name: string, size: string) =>
    `Vietiin ${count === 1 ? '1 taulukko' : `${formatNumber(count, 'fi')} taulukkoa`}. Tiedosto ”${name}” (${size}) on selaimen latauksissa.`,
  /** Texts were too long for cells of Excel. */
  cut: (count: number) =>
    count === 1
      ? 'Yksi teksti ei mahtunut Excelin soluun kokonaan. CSV-viennissä se on kokonaan.'
      : `${formatNumber(count, 'fi')} tekstiä ei mahtunut Excelin soluihin kokonaan. CSV-viennissä ne ovat kokonaan.`,
  /** Practices that are not there any more. */
  gone: (count: number) =>
    count === 1
      ? 'Yhtä valittua käytäntöä ei löytynyt kirjastosta.'
      : `${formatNumber(count, 'fi')} valittua käytäntöä ei löytynyt kirjastosta.`,
  /** The export was ended. */
  cancelled: 'Vienti peruttiin. Tiedostoa ei tehty.',
  /** The file could not be made. */
  failed:
    'Tiedostoa ei saatu tehtyä. Kirjasto on ennallaan. Yritä uudelleen. Jos sekään ei auta, valitse toinen muoto.',
  /** Why something is too much for a format. */
  problems: {
    /** Too many for slides. */
    pptx: (most: number) =>
      `Esitykseen mahtuu enintään ${practices(most)}: pitempää ei jaksa kukaan seurata. Valitse vähemmän, tai vie Word-asiakirja.`,
    /** Too many for a paper. */
    docx: (most: number) =>
      `Asiakirjaan mahtuu enintään ${practices(most)}, jotta Word jaksaa avata sen. Valitse vähemmän, tai vie Excel-työkirja.`,
    /** Too many to be printed. */
    print: (most: number) =>
      `Kerralla voi tulostaa enintään ${practices(most)}. Valitse vähemmän, tai vie Excel-työkirja.`,
    /** Too many for a workbook. */
    xlsx: (most: number) =>
      `Työkirjaan viedään enintään ${practices(most)}, jotta tietokoneen muisti riittää. Vie CSV-tiedosto, johon mahtuvat kaikki.`,
    /** Too many sheets. */
    sheets: (most: number) =>
      `Taulukoita on enemmän kuin työkirjaan mahtuu välilehtiä (${formatNumber(most, 'fi')}). Ota taulukot pois, tai vie ne CSV-tiedostoina.`,
    /** No tables to export. */
    'no-tables': 'Näillä käytännöillä ei ole taulukoita. Valitse toinen muoto.',
    /** None of the practices is there. */
    nothing: 'Käytäntöjä ei löytynyt. Ne on voitu poistaa.',
    /** The file would be more than the memory holds. */
    'too-large':
      'Tiedostosta tulisi suurempi kuin tietokoneen muistiin mahtuu. Vie vähemmän käytäntöjä kerralla, tai jätä taulukot pois.',
    /** There is no room for the file on the disk. */
    'no-room': 'Levyllä ei ole tilaa tiedostolle. Kirjasto on ennallaan. Vapauta levytilaa ja vie uudelleen.',
  },
  /** The view that is printed. */
  print: {
    /** Heading. */
    heading: 'Tulostus',
    /** Button: print, or keep as PDF. */
    print: 'Tulosta tai tallenna PDF',
    /** Link back. */
    back: 'Takaisin vientiin',
  },
  /** The fields of Innokylä. */
  innokyla: {
    /** Heading. */
    heading: 'Innokylän kentät',
    /** How it is used. */
    how: 'Kopioi kenttä kerrallaan Innokylän lomakkeelle, tai kopioi kaikki tekstinä.',
    /** Label of the choice of a practice. */
    practice: 'Käytäntö',
    /** Button: copy one field. */
    copy: 'Kopioi',
    /** Button: copy all. */
    copyAll: 'Kopioi kaikki',
    /** Something was copied. */
    copied: (what: string) => `Kopioitu: ${what}`,
    /** All was copied. */
    copiedAll: 'Kaikki kentät kopioitiin.',
    /** The browser did not let it. */
    failed: 'Selain ei antanut kopioida. Valitse teksti ja kopioi se.',
    /** Fields of the form that are empty. */
    missing: 'Näistä Innokylän kentistä puuttuu teksti',
    /** No field is empty. */
    complete: 'Kaikissa Innokylän kentissä on tekstiä.',
  },
  /** Heading of the part that exports the whole library. */
  library: 'Koko kirjasto yhtenä tiedostona',
  /** Words within the files. */
  file: exportFileFi,
} as const;
