import { formatNumber } from '../formats.ts';
import { adoptionFi } from './adoption-fi.ts';
import { backupsFi } from './backups-fi.ts';
import { batchFi } from './batch-fi.ts';
import { bundleFi } from './bundle-fi.ts';
import { cardFi } from './card-fi.ts';
import { cardNamesFi } from './card-names-fi.ts';
import { collectionFi } from './collection-fi.ts';
import { compareFi } from './compare-fi.ts';
import { deskCheckFi } from './desk-check-fi.ts';
import { deskFi } from './desk-fi.ts';
import { deskImportFi } from './desk-import-fi.ts';
import { deskPublishFi } from './desk-publish-fi.ts';
import { deskSigningFi } from './desk-signing-fi.ts';
import { evidenceFi } from './evidence-fi.ts';
import { exportFi } from './export-fi.ts';
import { findFi } from './find-fi.ts';
import { historyFi } from './history-fi.ts';
import { importFi } from './import-fi.ts';
import { knownFi } from './known-fi.ts';
import { nominationFi } from './nomination-fi.ts';
import { personsFi } from './persons-fi.ts';
import { regionFi } from './region-fi.ts';
import { storageFi } from './storage-fi.ts';
import { subscriptionFi } from './subscription-fi.ts';
import { surveyFi } from './survey-fi.ts';
import { workshopFi } from './workshop-fi.ts';

/** The extension's own words in Finnish: the original that the other languages follow. */
export const extensionFi = {
  /** Words that every screen uses. */
  common: {
    /** The product's name, the same in every language. */
    productName: 'Hyvän kierre',
    /** Name of the group of language buttons. */
    language: 'Kieli',
    /** Button: keep what was typed. */
    save: 'Tallenna',
    /** State of the save button while the database works. */
    saving: 'Tallennetaan',
    /** Button: leave without keeping. */
    cancel: 'Peruuta',
    /** Button: bring back what was just removed. */
    restore: 'Palauta',
    /** Button: put a notice away. */
    dismiss: 'Sulje ilmoitus',
    /** Button: try the same thing once more. */
    tryAgain: 'Yritä uudelleen',
    /** State while something is being fetched from the database. */
    loading: 'Haetaan',
    /** Said after a link that opens a new tab. */
    opensInNewTab: 'avautuu uuteen välilehteen',
    /** Link to the page that was clipped. */
    originalPage: 'Alkuperäinen sivu',
    /** When a page was clipped. */
    clippedOn: (day: string, time: string) => `Poimittu ${day} klo ${time}`,
    /** Something could not be written; what is on the screen is kept. */
    cannotWrite: 'Tallennus ei onnistunut. Mitään ei poistunut. Vapauta levytilaa tai yritä uudelleen.',
    /** How far something has come: how much of how much. */
    progressOf: (done: string, total: string) => `${done} / ${total}`,
    /** Why the library cannot be shown, what is safe, and what to do. */
    trouble: {
      /** Made by a newer version of the program. */
      newer:
        'Kirjasto on tallennettu tämän laajennuksen uudemmalla versiolla. Käytännöt ovat tallessa. Päivitä laajennus.',
      /** Another window holds an older version open. */
      blocked:
        'Toinen ikkuna käyttää kirjaston vanhempaa versiota. Käytännöt ovat tallessa. Sulje muut Hyvän kierteen ikkunat ja yritä uudelleen.',
      /** No room on the disk. */
      full: 'Levytila on lopussa. Tallennetut käytännöt ovat ennallaan. Vapauta tilaa ja yritä uudelleen.',
      /** The browser cannot open or read the library. */
      broken: 'Selain ei saanut kirjastoa auki. Mitään ei ole poistettu. Käynnistä selain uudelleen.',
      /** Of an older version, and could not be copied before being brought up to date. */
      'not-copied':
        'Kirjastoa ei päivitetty tälle laajennuksen versiolle, koska siitä ei saatu ensin kopiota. Käytännöt ovat tallessa. Vapauta levytilaa ja yritä uudelleen.',
      /** Bringing it up to date failed. */
      'not-upgraded':
        'Kirjaston päivitys tälle laajennuksen versiolle ei onnistunut. Käytännöt ovat tallessa, ja niistä on kopio. Yritä uudelleen.',
      /** The reason is not known. */
      unknown: 'Kirjastoa ei saatu luettua. Tallennetut käytännöt ovat ennallaan. Yritä uudelleen.',
    },
  },

  /** The side panel. */
  panel: {
    /** Name of the page, read by screen readers and shown in the tab list. */
    title: 'Poiminta',
    /** Nothing clipped yet: how to begin. */
    empty: 'Avaa sivu, jolla hyvä käytäntö on, ja valitse selaimen työkaluriviltä Hyvän kierteen kuvake.',
    /** Heading above the newest practices. */
    recent: 'Viimeksi poimitut',
    /** The click is noted, the page is being read. */
    reading: 'Luetaan sivua',
    /** What is already safe while the page is being read. */
    readingKept: 'Osoite ja otsikko ovat jo tallessa.',
    /** The clip is saved. */
    savedAt: (time: string) => `Tallennettu klo ${time}`,
    /** Only the address was saved. */
    addressSavedAt: (time: string) => `Osoite tallennettu klo ${time}`,
    /** Button: remove what was just clipped. */
    undo: 'Kumoa',
    /** Button: see the practice in the library. */
    openInLibrary: 'Avaa kirjastossa',
    /** Button: see the whole library. */
    openLibrary: 'Avaa kirjasto',
    /** The practice was removed. */
    removed: (title: string) => `Käytäntö ”${title}” on roskakorissa.`,
    /** The clip was thrown away before it was finished. */
    discarded: 'Poiminta hylättiin.',
    /** The same page has been clipped before. */
    alreadyThere: (day: string) => `Tämä sivu on jo kirjastossa. Se poimittiin ${day}.`,
    /** Link to the earlier practice of the same page. */
    showEarlier: 'Näytä aiempi',
    /** Said after an obstacle, when the address is kept as a draft. */
    addressKept: 'Osoite on tallessa. Anna sille otsikko tai lue sivu uudelleen.',
    /** The page could not be read, and the reason is not known any more. */
    unreadable: 'Sivun lukeminen jäi kesken.',
    /** Why a click did not end in a saved practice. */
    obstacles: {
      /** One of the browser's own pages or its extension store. */
      'browser-page': 'Selaimen omia sivuja ei voi poimia. Avaa verkkosivu ja poimi se.',
      /** A file on this computer. */
      'local-file': 'Tällä tietokoneella olevia tiedostoja ei voi poimia. Avaa sivu verkosta ja poimi se.',
      /** A PDF, an image or the like. */
      'not-a-page': 'Tämä ei ole verkkosivu vaan tiedosto, jota ei voi vielä lukea.',
      /** More than can be read. */
      'too-large': 'Sivu on niin suuri, ettei sitä saada luettua. Valitse siltä kohta ja poimi valinta.',
      /** The browser did not let the page be read. */
      refused: 'Selain ei antanut lukea tätä sivua.',
      /** Nothing was selected any more. */
      'no-selection': 'Sivulla ei ollut enää valittua tekstiä. Valitse teksti ja poimi uudelleen.',
      /** No table, contact, picture or link was found. */
      'no-part':
        'Osoitetusta kohdasta ei löytynyt taulukkoa, yhteystietoa, kuvaa tai linkkiä. Valitse kohdasta tekstiä ja poimi uudelleen.',
      /** The tab went to another page meanwhile. */
      'page-changed': 'Välilehdessä avattiin toinen sivu ennen kuin lukeminen valmistui.',
      /** The page was too slow. */
      'no-answer': 'Sivu ei vastannut ajoissa.',
      /** The page was read but the reading failed. */
      'not-understood': 'Sivun sisältöä ei saatu luettua.',
      /** The library was made by a newer version. */
      'library-newer':
        'Poimintaa ei voitu tallentaa, koska kirjasto on laajennuksen uudemmasta versiosta. Aiemmat käytännöt ovat tallessa. Päivitä laajennus.',
      /** Another window holds an older version of the library open. */
      'library-blocked':
        'Poimintaa ei voitu tallentaa, koska toinen ikkuna käyttää kirjaston vanhempaa versiota. Sulje muut Hyvän kierteen ikkunat ja poimi uudelleen.',
      /** No room on the disk. */
      'library-full':
        'Poimintaa ei voitu tallentaa, koska levytila on lopussa. Aiemmat käytännöt ovat ennallaan. Vapauta tilaa ja poimi uudelleen.',
      /** The browser cannot open or write the library. */
      'library-broken':
        'Poimintaa ei voitu tallentaa, koska selain ei saanut kirjastoa auki. Käynnistä selain uudelleen ja poimi sitten uudelleen.',
      /** The library could not be copied before being brought up to date. */
      'library-not-copied':
        'Poimintaa ei voitu tallentaa, koska kirjastosta ei saatu kopiota ennen päivitystä. Aiemmat käytännöt ovat tallessa. Vapauta levytilaa, avaa kirjasto ja poimi sitten uudelleen.',
      /** Bringing the library up to date failed. */
      'library-not-upgraded':
        'Poimintaa ei voitu tallentaa, koska kirjaston päivitys ei onnistunut. Aiemmat käytännöt ovat tallessa. Avaa kirjasto ja poimi sitten uudelleen.',
    },
    /** Why a form asks for the address of the page that is open. */
    addressNotTold: 'Selain ei kerro tämän sivun osoitetta. Voit tallentaa osoitteen liittämällä sen tähän.',
    /** Label of the address field. */
    addressOfPage: 'Osoite',
    /** What was typed is no web address. */
    addressUnknown: 'Kirjoita verkkosivun osoite, esimerkiksi https://www.kunta.example/sivu.',
    /** Label of the title field of a page that could not be read. */
    titleOfPage: 'Otsikko',
    /** The title field is empty. */
    titleMissing: 'Kirjoita otsikko.',
    /** Button: keep only the address. */
    keepAddress: 'Tallenna osoite',
    /** Button: throw the draft away. */
    discard: 'Hylkää',
    /** Button: read the page again. */
    readAgain: 'Lue sivu uudelleen',
    /** The page is no longer open, so it cannot be read again. */
    pageNotOpen: 'Sivu ei ole enää auki tässä ikkunassa. Avaa se ja poimi uudelleen, tai tallenna osoite.',
    /** Heading above the drafts. */
    drafts: 'Kesken jääneet poiminnat',
    /** What a draft is. */
    draftState: 'Poiminta jäi kesken',
    /** Link to the page of a draft. */
    openPage: 'Avaa sivu',
    /** Something typed and not saved for another practice. */
    unsavedEdits: (title: string) => `Käytännössä ”${title}” on tallentamaton muutos.`,
    /** Button: go back to the practice with unsaved edits. */
    backToEdits: 'Palaa muokkaamaan',
  },

  /** The library page. */
  library: {
    /** Name of the page. */
    title: 'Kirjasto',
    /** Label of the search box. */
    search: 'Hae käytännöistä',
    /** Button: empty the search box. */
    clearSearch: 'Tyhjennä haku',
    /** How many practices there are. */
    count: (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`),
    /** How many practices the search found. */
    found: (count: number) =>
      count === 1 ? 'Haku löysi 1 käytännön' : `Haku löysi ${formatNumber(count, 'fi')} käytäntöä`,
    /** Name of the list. */
    list: 'Käytännöt',
    /** Button: fetch the next rows. */
    showMore: 'Näytä lisää',
    /** Nothing in the library. */
    empty: 'Kirjasto on tyhjä.',
    /** What to do when nothing is in the library. */
    emptyHow:
      'Avaa verkkosivu, jolla hyvä käytäntö on, ja valitse selaimen työkaluriviltä Hyvän kierteen kuvake. Käytäntö tallentuu tänne lähteineen.',
    /** The search found nothing. */
    noResults: (words: string) => `Haku ”${words}” ei löytänyt käytäntöjä.`,
    /** What to do when the search found nothing. */
    noResultsHow: 'Kokeile lyhyempää sanaa tai hae kunnan nimellä.',
    /** No practice has been chosen from the list. */
    noneOpen: 'Valitse käytäntö luettelosta.',
    /** The keys, told where no practice is open. */
    noneOpenKeys: 'Näppäimet: / haku, j ja k liikkuvat, ? ohje.',
    /** Link back to the list on a narrow screen. */
    backToList: 'Takaisin luetteloon',
    /** The address names a practice that is not there. */
    missing: 'Käytäntöä ei löydy. Se on voitu poistaa.',
    /** A practice was put in the trash. */
    deleted: (title: string) => `”${title}” siirrettiin roskakoriin.`,
    /** Button: put the practice in the trash. */
    delete: 'Poista',
    /** Button: print the practice. */
    print: 'Tulosta',
    /** Button: begin to edit the title. */
    edit: 'Muokkaa',
    /** Button and heading: the keys. */
    help: 'Näppäinohje',
    /** Button: close the help. */
    closeHelp: 'Sulje',
    /** Where the data of municipalities comes from, as its licence asks. */
    dataSource: 'Kuntatiedot: Tilastokeskus, kuntaluokitus 2026 (CC BY 4.0).',
    /** Link to the licences of the libraries. */
    licences: 'Lähteet ja lisenssit',
    /** What each key does, in the order they are listed. */
    keys: {
      /** `/` */
      search: 'Siirry hakuun',
      /** `j` and down */
      next: 'Seuraava käytäntö',
      /** `k` and up */
      previous: 'Edellinen käytäntö',
      /** Enter */
      open: 'Avaa käytäntö',
      /** `e` */
      edit: 'Muokkaa avointa käytäntöä',
      /** `c` */
      compare: 'Lisää vertailuun tai poista siitä',
      /** Delete */
      delete: 'Siirrä roskakoriin',
      /** Ctrl or Cmd and Z */
      undo: 'Kumoa viimeisin muutos',
      /** Esc */
      back: 'Peruuta muokkaus tai palaa luetteloon',
      /** `?` */
      help: 'Näytä tämä ohje',
    },
    /** Names of keys that have names. */
    keyNames: {
      /** The arrow keys. */
      down: 'nuoli alas',
      /** The arrow keys. */
      up: 'nuoli ylös',
      /** Joins two keys either of which will do. */
      or: 'tai',
    },
  },

  /** Who has taken a practice into use. */
  adoption: adoptionFi,
  /** Tags, notes, collections and themes. */
  collection: collectionFi,
  /** Practices side by side. */
  compare: compareFi,
  /** Finding: facets, saved searches, views. */
  find: findFi,
  /** Steps, trash and merging. */
  history: historyFi,
  /** Nominations for the award. */
  nomination: nominationFi,
  /** Surveys of associations. */
  survey: surveyFi,
  /** Series of workshops. */
  workshop: workshopFi,
  /** Words of the overview of a region. */
  region: regionFi,
  /** Words about the bundle. */
  bundle: bundleFi,
  /** Words about exporting practices. */
  export: exportFi,
  /** Words about importing practices. */
  import: importFi,
  /** Words about published and subscribed collections. */
  subscription: subscriptionFi,
  /** Words about how the library is stored. */
  storage: storageFi,
  /** Words about backups. */
  backups: backupsFi,
  /** Words about personal data. */
  persons: personsFi,
  /** Words of publishing. */
  deskPublish: deskPublishFi,
  /** Words of the check before publishing and of the published versions. */
  deskCheck: deskCheckFi,
  /** Words about importing partners and exporting them. */
  deskImport: deskImportFi,
  /** Words about signing. */
  deskSigning: deskSigningFi,
  /** Words of the agreement desk. */
  desk: deskFi,
  ...cardFi,
  ...cardNamesFi,
  ...knownFi,
  ...batchFi,
  ...evidenceFi,
} as const;
