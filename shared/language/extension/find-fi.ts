import type { Likeness } from '../../find/facets.ts';
import { formatNumber } from '../formats.ts';

/** Words about finding practices, in Finnish: facets, views, selection, saved searches. The original. */
export const findFi = {
  /** Button: open what the list can be narrowed by. */
  narrow: 'Rajaa',
  /** The same button's name when choices are in force. */
  narrowWith: (count: number) => `Rajaa (${count})`,
  /** Name of what the list can be narrowed by. */
  facets: 'Rajaukset',
  /** Button: close them on a narrow screen, with how many practices are shown then. */
  showFound: (count: number) =>
    count === 1 ? 'Näytä 1 käytäntö' : `Näytä ${formatNumber(count, 'fi')} käytäntöä`,
  /** Name of the list of choices in force. */
  chosen: 'Valitut rajaukset',
  /** Button: take one choice away. */
  takeAway: (choice: string) => `Poista rajaus ${choice}`,
  /** Button: take all choices away. */
  takeAllAway: 'Poista kaikki rajaukset',
  /** Button: show more values of a facet. */
  moreValues: 'Näytä lisää',
  /** Button: show only the first values again. */
  fewerValues: 'Näytä vähemmän',
  /** How many values are not listed. */
  valuesLeft: (count: number) => `Lisäksi ${formatNumber(count, 'fi')} muuta. Hae niitä hakukentästä.`,
  /** Label of the box that filters the values of a facet. */
  filterValues: (facet: string) => `Etsi: ${facet}`,
  /** No value of a facet is like what was typed. */
  noValues: 'Ei osumia',
  /** A value with the number of practices that have it, for those who hear it. */
  valueCount: (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`),
  /** What the list can be narrowed by. */
  facetNames: {
    /** Kind of practice. */
    kind: 'Laji',
    /** The municipality a practice comes from. */
    municipality: 'Kunta',
    /** Its region. */
    region: 'Maakunta',
    /** Its wellbeing services county. */
    'wellbeing-county': 'Hyvinvointialue',
    /** What its municipality has in common with ours. */
    likeness: 'Kuten meillä',
    /** Subject words of the page. */
    topic: 'Aihe',
    /** For whom it is. */
    'target-group': 'Kohderyhmä',
    /** Element of everyday security. */
    element: 'Osa-alue',
    /** Stage of the life course. */
    'life-stage': 'Elämänvaihe',
    /** Phase of development. */
    phase: 'Kehittämisen vaihe',
    /** State of our own adoption. */
    status: 'Käyttöönoton tila',
    /** Language of the page. */
    language: 'Kieli',
    /** The publishing site. */
    site: 'Sivusto',
    /** Year of publication. */
    year: 'Vuosi',
    /** What it carries. */
    has: 'Sisältää',
    /** A person's own tags. */
    tag: 'Tunniste',
    /** Collections. */
    collection: 'Kokoelma',
    /** Dated themes. */
    theme: 'Teema',
    /** Pinned. */
    pinned: 'Kiinnitetyt',
  },
  /** Values of the facet that tells what a practice carries. */
  carried: {
    /** A table. */
    table: 'Taulukko',
    /** A picture. */
    image: 'Kuva',
    /** Its results are told. */
    evaluation: 'Arvioituja tuloksia',
    /** A file to fetch. */
    attachment: 'Liite',
  },
  /** What a practice's municipality has in common with ours. */
  likenesses: {
    /** Type, size and a language at once. */
    alike: 'Samanlainen kunta',
    /** Urban, semi-urban or rural alike. */
    type: 'Sama kuntatyyppi',
    /** The same class of size by inhabitants. */
    size: 'Sama kokoluokka',
    /** A common language. */
    language: 'Yhteinen kieli',
    /** The same region. */
    region: 'Sama maakunta',
    /** The same wellbeing services county. */
    county: 'Sama hyvinvointialue',
  } satisfies Record<Likeness, string>,
  /** What the facet of likeness needs before it can be used. */
  likenessNeeds: 'Valitse ensin oma kunta. Se tehdään käyttöönottojen sivulla.',
  /** Link to where our municipality is chosen. */
  chooseOurs: 'Valitse oma kunta',
  /** We have not taken the practice up. */
  noStatus: 'Ei käyttöönottoa',
  /** The only value of the facet of pins. */
  pinnedYes: 'Vain kiinnitetyt',
  /** A collection that is not there any more. */
  unknownCollection: 'Poistettu kokoelma',
  /** Heading of the days. */
  published: 'Julkaistu tai poimittu',
  /** Label of the first day. */
  after: 'Aikaisintaan',
  /** Label of the day before which. */
  before: 'Ennen päivää',
  /** A choice in force: from this day on. */
  afterDay: (day: string) => `Aikaisintaan ${day}`,
  /** A choice in force: before this day. */
  beforeDay: (day: string) => `Ennen ${day}`,

  /** Nothing was found with the present choices. */
  noneFound: 'Rajauksiin sopivia käytäntöjä ei löytynyt.',
  /** What to do then. */
  noneFoundHow: 'Poista jokin rajaus tai kaikki rajaukset.',
  /** Words that were met by allowing a typing error. */
  corrected: (words: string) => `Haettiin myös: ${words}.`,
  /** What of the typed was not followed, and why. */
  problems: {
    /** A condition names something that is not known. */
    'unknown-value': (typed: string) => `Ehtoa ”${typed}” ei tunneta. Tarkista nimen kirjoitusasu.`,
    /** A condition of time without a day or a year. */
    'unknown-day': (typed: string) =>
      `Ehdossa ”${typed}” ei ole päivää. Kirjoita vuosi tai päivä, esimerkiksi 2024 tai 21.5.2024.`,
    /** Nothing after the colon. */
    'empty-condition': (typed: string) => `Ehdosta ”${typed}” puuttuu arvo kaksoispisteen jälkeen.`,
    /** A quotation that does not end. */
    'open-quote': (typed: string) => `Lainausmerkki jäi sulkematta kohdassa ${typed}.`,
    /** Only words to leave out. */
    'only-left-out': (typed: string) =>
      `Haussa ”${typed}” on vain pois jätettäviä sanoja. Lisää haettava sana.`,
    /** The words of a quotation are in too many practices. */
    'common-quotation': (typed: string) =>
      `Lainauksen ”${typed}” sanat ovat niin yleisiä, että vain todennäköisimmät käytännöt tarkistettiin.`,
  },
  /** The index is being made; the list works by titles meanwhile. */
  building: (done: number, total: number) =>
    `Hakemisto rakentuu: ${formatNumber(done, 'fi')} / ${formatNumber(total, 'fi')}. Haku löytää sillä välin otsikoista.`,
  /** The index could not be made. */
  indexFailed: 'Hakemistoa ei saatu rakennettua. Haku löytää vain otsikoista. Avaa kirjasto uudelleen.',

  /** Label of the choice of order. */
  sort: 'Järjestys',
  /** The orders. */
  sorts: {
    /** The best match first. */
    relevance: 'Osuvin ensin',
    /** By when it came into the library. */
    newest: 'Viimeksi poimittu ensin',
    /** By its last change here. */
    changed: 'Viimeksi muutettu ensin',
    /** By title. */
    title: 'Otsikon mukaan',
    /** By municipality. */
    municipality: 'Kunnan mukaan',
    /** By day of publication. */
    published: 'Viimeksi julkaistu ensin',
  },
  /** Name of the choice of view. */
  view: 'Näkymä',
  /** The views. */
  views: {
    /** Line by line. */
    list: 'Luettelo',
    /** Cards in a grid. */
    cards: 'Kortit',
    /** A table. */
    table: 'Taulukko',
  },
  /** Headings of the table. */
  columns: {
    /** The boxes that select. */
    select: 'Valinta',
    /** Title. */
    title: 'Otsikko',
    /** Kind. */
    kind: 'Laji',
    /** Municipality. */
    municipality: 'Kunta',
    /** Region. */
    region: 'Maakunta',
    /** Day of publication. */
    published: 'Julkaistu',
    /** Day of clipping. */
    clipped: 'Poimittu',
    /** State of our adoption. */
    status: 'Tila',
  },
  /** Button in a heading: order by this column. */
  sortBy: (column: string) => `Järjestä: ${column}`,
  /** Button: show the rows before those shown. */
  showEarlier: 'Näytä edelliset',
  /** Said of a row that is pinned. */
  pinned: 'kiinnitetty',
  /** Link to practices that are there twice. */
  duplicates: 'Kaksoiskappaleet',

  /** Name of the bar of what can be done with the selected ones. */
  selection: 'Valitut käytännöt',
  /** How many are selected. */
  selected: (count: number) => (count === 1 ? '1 valittu' : `${formatNumber(count, 'fi')} valittu`),
  /** Name of the box that selects a practice. */
  select: (title: string) => `Valitse ${title}`,
  /** Button: select all that was found. */
  selectAll: (count: number) => `Valitse kaikki ${formatNumber(count, 'fi')}`,
  /** Button: select nothing. */
  clearSelection: 'Poista valinta',
  /** What can be done with the selected ones. */
  bulk: {
    /** Button: tags of the selected ones. */
    tags: 'Tunnisteet',
    /** Button: collections of the selected ones. */
    collections: 'Kokoelmat',
    /** Button: pin them. */
    pin: 'Kiinnitä',
    /** Button: take their pins off. */
    unpin: 'Irrota',
    /** Link: compare two to five. */
    compare: 'Vertaa',
    /** Link: merge two. */
    merge: 'Yhdistä',
    /** Button: put them in the trash. */
    trash: 'Roskakoriin',
    /** It takes longer than a second. */
    working: (count: number) => `Tallennetaan ${formatNumber(count, 'fi')} käytännön muutosta`,
    /** It could not be written. */
    failed: 'Muutosta ei voitu tallentaa. Kaikki on ennallaan ja valinta on tallella. Yritä uudelleen.',
    /** Some had no room for more. */
    full: (count: number) =>
      count === 1
        ? 'Yhteen käytäntöön ei mahtunut enempää. Se jäi ennalleen.'
        : `${formatNumber(count, 'fi')} käytäntöön ei mahtunut enempää. Ne jäivät ennalleen.`,
    /** Heading of the dialog of tags. */
    tagsOf: (count: number) => `Tunnisteet, ${formatNumber(count, 'fi')} käytäntöä`,
    /** Heading of the dialog of collections. */
    collectionsOf: (count: number) => `Kokoelmat, ${formatNumber(count, 'fi')} käytäntöä`,
    /** What the tags listed there are. */
    commonTags: 'Tunnisteet, jotka ovat kaikilla valituilla:',
    /** What the collections listed there are. */
    commonCollections: 'Kokoelmat, joissa kaikki valitut ovat:',
    /** Button: close the dialog. */
    done: 'Valmis',
  },

  /** Heading of the kept searches. */
  savedSearches: 'Tallennetut haut',
  /** Button: keep the present search. */
  saveSearch: 'Tallenna haku',
  /** Label of the name of a search. */
  searchName: 'Haun nimi',
  /** Button: keep it under the name. */
  saveUnderName: 'Tallenna',
  /** Button: give it another name. */
  renameSearch: 'Nimeä uudelleen',
  /** Button: put it in the trash. */
  removeSearch: 'Poista haku',
  /** The name is empty or too long. */
  nameWrong: 'Kirjoita nimi, enintään 100 merkkiä.',
  /** Button: leave the name as it was. */
  cancelName: 'Peruuta',
  /** How many practices a kept search finds now, for those who hear it. */
  findsNow: (count: number) =>
    count === 1 ? 'löytää 1 käytännön' : `löytää ${formatNumber(count, 'fi')} käytäntöä`,

  /** Button and heading: how to search. */
  help: 'Näin haet',
  /** Button: close it. */
  closeHelp: 'Sulje',
  /** The first sentence of the help. */
  helpIntro: 'Haku löytää sanat kaikissa taivutusmuodoissa. Useampi sana: kaikkien on löydyttävä.',
  /** Where conditions come from. */
  helpConditions: 'Ehdon voi kirjoittaa myös käsin. Arvo, jossa on välilyönti, tulee lainausmerkkeihin.',
  /** What can be typed, with what it means. */
  helpLines: {
    /** A phrase. */
    phrase: { typed: '"sosiaalinen kuntoutus"', meaning: 'juuri nämä sanat peräkkäin' },
    /** A word to leave out. */
    leftOut: { typed: '-hanke', meaning: 'ei sanaa hanke' },
    /** A municipality. */
    municipality: { typed: 'kunta:Ii', meaning: 'Iin kunnan käytännöt' },
    /** A kind. */
    kind: { typed: 'laji:seteli', meaning: 'hyvinvointisetelit' },
    /** A topic. */
    topic: { typed: 'aihe:liikunta', meaning: 'aiheena liikunta' },
    /** A tag. */
    tag: { typed: 'tunniste:budjetti', meaning: 'oma tunniste' },
    /** From a year on. */
    after: { typed: 'jälkeen:2020', meaning: 'vuoden 2020 jälkeen' },
    /** Before a day. */
    before: { typed: 'ennen:21.5.2024', meaning: 'ennen päivää' },
    /** What it carries. */
    has: { typed: 'on:taulukko', meaning: 'sisältää taulukon' },
  },

  /** What each key of the list does. */
  keys: {
    /** x and the space bar. */
    select: 'Valitse tai poista valinta',
    /** Shift with an arrow or a click. */
    extend: 'Laajenna valintaa',
    /** Ctrl or Cmd and A. */
    selectAll: 'Valitse kaikki löydetyt',
    /** p */
    pin: 'Kiinnitä tai irrota',
    /** t */
    tag: 'Muuta tunnisteita',
    /** Esc */
    back: 'Poista valinta, peruuta muokkaus tai palaa luetteloon',
  },
  /** Names of keys that have names. */
  keyNames: {
    /** The space bar. */
    space: 'välilyönti',
    /** Shift with an arrow key. */
    shiftArrow: 'Vaihto ja nuoli',
  },

  /** What stands in the browser's address bar after our keyword. */
  omnibox: {
    /** Offered first: open the library with the words. */
    searchFor: (words: string) => `Hae Hyvän kierteestä: ${words}`,
    /** Nothing has been typed yet. */
    how: 'Kirjoita käytännön otsikko tai kunta',
  },
} as const;
