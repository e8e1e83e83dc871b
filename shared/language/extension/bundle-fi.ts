import { formatNumber } from '../formats.ts';

/** Words about the library file, which holds the whole library, in Finnish: the original. */
export const bundleFi = {
  /** Heading. */
  heading: 'Koko kirjasto yhtenä tiedostona',
  /** What it is for. */
  intro:
    'Kirjastotiedostossa on kaikki: käytännöt, poiminnat, kuvat, sopimukset ja roskakori. Sen voi antaa seuraajalle tai tuoda toiseen selaimeen.',
  /** What it holds of people. */
  personal:
    'Tiedostossa ovat myös yhteyshenkilöiden tiedot. Säilytä ja lähetä se kuten muutkin henkilötiedot.',
  /** Button. */
  save: 'Tallenna kirjastotiedosto',
  /** While it is written. */
  saving: 'Tallennetaan kirjastotiedostoa',
  /** It is there. */
  saved: (name: string, size: string, practices: number) =>
    `Kirjastotiedosto ${name} on tallennettu. Koko ${size}, käytäntöjä ${formatNumber(practices, 'fi')}.`,
  /** What the library had lost. */
  leftOut: (count: number) =>
    `Kirjastossa on ${formatNumber(count, 'fi')} vaurioitunutta kohdetta, jotka jäivät pois tiedostosta.`,
  /** A person ended it. */
  saveCancelled: 'Tallennus keskeytettiin. Kirjasto on ennallaan.',
  /** It failed. */
  saveFailed: 'Tiedostoa ei saatu tallennettua. Kirjasto on ennallaan. Tarkista levytila ja yritä uudelleen.',
  /** While a file is checked. */
  checking: 'Tarkistetaan kirjastotiedostoa',
  /** A person ended the check. */
  checkCancelled: 'Tarkistus keskeytettiin. Mitään ei muutettu.',
  /** The file could not be read. */
  unread: 'Tiedostoa ei saatu luettua. Tarkista, että se on paikallaan. Mitään ei muutettu.',
  /** Button: check once more. */
  checkAgain: 'Tarkista uudelleen',
  /** Why a file is refused. */
  refused: {
    /** Another file. */
    'not-a-library-file':
      'Tämä ei ole kirjastotiedosto, tai se on pahoin vaurioitunut. Mitään ei muutettu. Kokeile toista tiedostoa.',
    /** A newer version made it. */
    'newer-version':
      'Tiedosto on tehty laajennuksen uudemmalla versiolla. Mitään ei muutettu. Päivitä laajennus ja yritä uudelleen.',
    /** It is damaged. */
    damaged: 'Kirjastotiedosto on vaurioitunut. Mitään ei muutettu. Hae tiedosto uudelleen tai tee uusi.',
    /** It is too large. */
    'too-large':
      'Tiedosto purkautuisi suuremmaksi kuin kirjastotiedosto voi olla. Mitään ei muutettu. Kokeile toista tiedostoa.',
  },
  /** Which part shows it. */
  part: (name: string) => `Kohta: ${name}`,
  /** It is whole, and when it was made. */
  checked: (day: string, time: string) => `Tiedosto on ehjä. Se on tehty ${day} klo ${time}.`,
  /** It is of this library. */
  sameLibrary: 'Tiedosto on tehty tästä kirjastosta.',
  /** Caption of the table of what is in it. */
  contents: 'Tiedoston sisältö ja kirjasto',
  /** Headings of the columns. */
  columns: {
    /** What kind of records. */
    kind: 'Sisältö',
    /** New ones. */
    fresh: 'Uusia',
    /** The same in both. */
    same: 'Samoja',
    /** Different ones. */
    different: 'Eroavia',
    /** In the trash of one of the two. */
    trash: 'Roskakorissa',
  },
  /** The kinds of records. */
  kinds: {
    /** Cards. */
    practices: 'Käytännöt',
    /** Clips. */
    clips: 'Poiminnat',
    /** Quotes. */
    quotes: 'Lainaukset',
    /** Former versions. */
    versions: 'Aiemmat versiot',
    /** Adoptions. */
    adoptions: 'Käyttöönotot',
    /** Collections. */
    collections: 'Kokoelmat',
    /** Workshops. */
    workshopSeries: 'Pajasarjat',
    /** Surveys. */
    surveys: 'Kartoitukset',
    /** Nominations. */
    nominations: 'Ehdotukset',
    /** Saved searches. */
    savedSearches: 'Tallennetut haut',
    /** Agreements. */
    agreements: 'Sopimukset',
    /** Partners. */
    partners: 'Kumppanit',
    /** Subscriptions. */
    subscriptions: 'Tilaukset',
  },
  /** How many files. */
  files: (count: number) => `Kuvia ja muita tiedostoja ${formatNumber(count, 'fi')}.`,
  /** There is nothing new. */
  nothingNew: 'Kaikki tiedostossa oleva on jo kirjastossa.',
  /** Persons in the file who were removed from this library. */
  returned: (count: number) =>
    count === 1
      ? 'Tiedostossa on tietoja henkilöstä, joka on poistettu tästä kirjastosta.'
      : `Tiedostossa on tietoja ${formatNumber(count, 'fi')} henkilöstä, jotka on poistettu tästä kirjastosta.`,
  /** When they were removed. */
  removedOn: (days: string) => `Poistettu ${days}.`,
  /** The choice about them. */
  returnedChoice: 'Poistetun henkilön tiedot',
  /** Choice: leave them out. */
  leaveOut: 'Jätä tiedot pois',
  /** What leaving out does, and what it cannot reach. */
  leaveOutHint:
    'Nimi, puhelinnumero ja sähköpostiosoite korvataan kaikissa teksteissä. Kuviin ne voivat jäädä.',
  /** Choice: let them come back. */
  letBack: 'Tuo tiedot mukaan',
  /** Heading over what differs. */
  conflicts: (count: number) => `Eroavat: ${formatNumber(count, 'fi')}`,
  /** What happens unless a person chooses. */
  conflictsHint: 'Kirjaston oma säilyy, ellet valitse toisin.',
  /** Button: ours for all. */
  allOurs: 'Säilytä kaikissa oma',
  /** Button: theirs for all. */
  allTheirs: 'Ota kaikissa tiedostosta',
  /** The library's side. */
  ours: 'Kirjastossa',
  /** The file's side. */
  theirs: 'Tiedostossa',
  /** When a side was last changed. */
  changedOn: (day: string) => `Muutettu ${day}`,
  /** A side has no value. */
  nothing: 'Ei tietoa',
  /** A choice: leave in the trash. */
  stay: 'Jätä roskakoriin',
  /** A choice: bring it back. */
  bringBack: 'Tuo takaisin roskakorista',
  /** Names of parts of records that have no other name on a screen. */
  parts: {
    /** When it came. */
    createdAt: 'Lisätty kirjastoon',
    /** The agreement of a practice or a partner. */
    agreementId: 'Sopimus',
    /** The version before. */
    previousVersionId: 'Aiempi versio',
    /** What it was merged into. */
    mergedIntoId: 'Yhdistetty käytäntöön',
    /** Where it was copied from. */
    derivedFrom: 'Mistä kopioitu',
    /** The practice it belongs to. */
    practiceId: 'Käytäntö',
    /** The title of that practice. */
    practiceTitle: 'Käytännön nimi',
    /** A clip’s page with all that was read of it. */
    page: 'Poimittu sivu',
    /** What was chosen about a page that was known. */
    knownChoice: 'Tutun sivun käsittely',
    /** A quote’s passage and its place. */
    passage: 'Lainattu kohta',
    /** The field a quote supports. */
    field: 'Kenttä, jota lainaus tukee',
    /** A former version, whole. */
    version: 'Aiempi versio',
    /** What a saved search looks for. */
    query: 'Hakuehdot',
    /** An order made by hand. */
    practiceOrder: 'Itse tehty järjestys',
    /** A series’ areas and workshops. */
    areas: 'Alueet ja pajat',
    /** Results of a survey, and rows that wait for a municipality. */
    findings: 'Tulokset ja kuntaa odottavat rivit',
    /** It was noted by mistake. */
    isMistake: 'Kirjattu vahingossa',
    /** Where it was imported from. */
    importedFrom: 'Mistä tuotu',
    /** What is chosen for publishing. */
    publishing: 'Julkaisemisen valinnat',
    /** Who publishes. */
    publisher: 'Julkaisija',
    /** Anything else. */
    other: 'Muu tieto',
  },
  /** A value is true. */
  yes: 'Kyllä',
  /** A value is false. */
  no: 'Ei',
  /** A record that is referred to and not there. */
  unknownRecord: 'Kohde, jota kirjastossa ei ole',
  /** Things of a list that are equal on both sides and not shown. */
  alike: (count: number) => `Samoja kohtia ${formatNumber(count, 'fi')}`,
  /** The rest of a long list, to be opened. */
  rest: (count: number) => `Näytä loput ${formatNumber(count, 'fi')}`,
  /** Button: ours in all parts of a record. */
  recordOurs: 'Säilytä kaikki omat',
  /** Button: theirs in all parts of a record. */
  recordTheirs: 'Ota kaikki tiedostosta',
  /** Parts that were chosen do not go together. */
  unfit:
    'Nämä tiedot eivät sovi yhteen eri puolilta. Kohde otetaan kokonaan siltä puolelta, jonka valitsit viimeksi.',
  /** A record that has no name. */
  nameless: 'Nimetön',
  /** Button: show more of what differs. */
  more: (count: number) => `Näytä ${formatNumber(count, 'fi')} lisää`,
  /** Button: take it in. */
  take: 'Tuo kirjastoon',
  /** While it is taken in. */
  taking: 'Tuodaan kirjastoon',
  /** It was taken in. */
  taken: (count: number) =>
    `Tuonti on valmis. Lisättyjä ja muutettuja kohteita ${formatNumber(count, 'fi')}. Tuonnin voi kumota Muutokset-osiossa.`,
  /** Damaged evidence was made whole. */
  healed: (count: number) => `Vaurioituneita kohteita korjattiin ${formatNumber(count, 'fi')}.`,
  /** Link to the steps. */
  toHistory: 'Avaa muutokset',
  /** A person ended the import. */
  takeCancelled: 'Tuonti keskeytettiin. Kirjasto on ennallaan.',
  /** It failed. */
  takeFailed: 'Tuonti ei onnistunut. Kirjasto on ennallaan. Tarkista levytila ja yritä uudelleen.',
  /** The library was changed meanwhile. */
  changedMeanwhile: 'Kirjasto muuttui tuonnin aikana. Mitään ei tuotu. Tarkista tiedosto uudelleen.',
} as const;
