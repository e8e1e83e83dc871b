/** What the widget says in Finnish in the parts that it loads when they are asked for: the original of the other languages. */
export const furtherFi = {
  /** Names of the views, on the tabs. */
  views: {
    /** The agreement itself. */
    agreement: 'Sopimus',
    /** Its partners. */
    partners: 'Kumppanit',
    /** One partner. */
    partner: 'Kumppani',
    /** What has been promised. */
    commitments: 'Sitoumukset',
    /** Who signed, renewed and left, and when. */
    timeline: 'Vaiheet',
    /** The agreements of many municipalities. */
    region: 'Alueen sopimukset',
    /** A published collection of practices. */
    practices: 'Käytännöt',
    /** The agreement in one line. */
    badge: 'Sopimus',
  },
  /** Label of the order of the list. */
  sort: 'Järjestys',
  /** The orders of the list. */
  sorts: {
    /** In groups by kind. */
    kind: 'Tyypeittäin',
    /** By name. */
    name: 'Nimen mukaan',
    /** By the day of signing. */
    signed: 'Uusimmat ensin',
    /** By how many commitments there are. */
    commitments: 'Eniten sitoumuksia',
  },
  /** Label of how the list is laid out. */
  layout: 'Näytä',
  /** The ways to lay out the list. */
  layouts: {
    /** Below each other. */
    list: 'Luettelo',
    /** Beside each other. */
    cards: 'Kortit',
    /** As a table. */
    table: 'Taulukko',
  },
  /** Name of the choices that have been made. */
  chosen: 'Valitut rajaukset',
  /** The button on a choice made, that takes it away; `choice` is its name. */
  removeChoice: 'Poista rajaus: {choice}',
  /** Column of the partners' names. */
  name: 'Nimi',
  /** What opens the readings as a table. */
  readings: 'Mittaukset',
  /** Column of the days of readings. */
  day: 'Päivä',

  /** Heading of the commitments that belong to no goal or no stage of life. */
  others: 'Muut',
  /** There is nothing of what the view shows. */
  nothing: 'Tietoja ei ole vielä julkaistu.',

  /** Label of the field that shows the address of what is on the screen. */
  address: 'Osoite tähän näkymään',
  /** The button that copies the address. */
  copy: 'Kopioi osoite',
  /** The address is on the clipboard. */
  copied: 'Osoite on kopioitu.',
  /** The browser refused the clipboard. */
  notCopied: 'Kopiointi ei onnistunut. Osoite on valittuna.',
  /** The button that downloads the partners shown as a table. */
  saveTable: 'Lataa taulukkona (CSV)',
  /** The button that downloads the partners shown as data. */
  saveData: 'Lataa tietoina (JSON)',
  /** The button that prints the page. */
  print: 'Tulosta',
  /** The button that prints the partners' names alone, for an annex of minutes. */
  printList: 'Tulosta nimiluettelo liitteeksi',

  /** Data is being fetched. */
  loading: 'Haetaan tietoja.',
  /** Data could not be fetched or read. */
  failed: 'Tietoja ei saatu haettua tai luettua.',
  /** Label of the search among practices. */
  seekPractices: 'Hae käytännön nimellä',
  /** Heading of what a collection offers beside its practices. */
  materials: 'Aineistot',
} as const;
