import { formatNumber } from '../formats.ts';

/** Words about steps that can be taken back, the trash and merging, in Finnish: the original. */
export const historyFi = {
  /** Heading of the list of steps. */
  heading: 'Muutokset',
  /** What the list is for. */
  intro: 'Viimeisimmät muutokset. Ne voi kumota yksi kerrallaan tai valittuun kohtaan asti.',
  /** There are no steps. */
  empty: 'Muutoksia ei ole vielä. Kun muokkaat tai poistat, voit kumota sen täällä.',
  /** Button: take back the last step. */
  undo: 'Kumoa',
  /** Button: do the taken-back step again. */
  redo: 'Tee uudelleen',
  /** Button: take back everything down to this step. */
  undoDownTo: 'Kumoa tähän asti',
  /** Button: put the bar away. */
  dismiss: 'Sulje ilmoitus',
  /** A step that was taken back, before its name. */
  undone: (name: string) => `Kumottu: ${name}`,
  /** Several steps that were taken back. */
  undoneMany: (count: number) => `Kumottu ${formatNumber(count, 'fi')} muutosta`,
  /** A step that was done again, before its name. */
  redone: (name: string) => `Tehty uudelleen: ${name}`,
  /** Some records stayed as they are. */
  left: (count: number) =>
    count === 1
      ? 'Yksi kohde on muuttunut sen jälkeen ja jäi ennalleen.'
      : `${formatNumber(count, 'fi')} kohdetta on muuttunut sen jälkeen ja jäi ennalleen.`,
  /** Taking back takes its time: above its progress. */
  undoing: 'Kumotaan muutosta',
  /** Doing again takes its time: above its progress. */
  redoing: 'Tehdään muutosta uudelleen',
  /** A person ended the taking back before it was done. */
  undoCancelled: 'Kumoaminen keskeytettiin. Kirjasto on ennallaan.',
  /** A person ended the doing again before it was done. */
  redoCancelled: 'Uudelleen tekeminen keskeytettiin. Kirjasto on ennallaan.',
  /** Taking back or doing again could not be written. */
  failed: 'Muutosta ei voitu kumota. Mitään ei poistunut. Yritä uudelleen.',
  /** The mark of a taken-back step in the list. */
  isUndone: 'kumottu',
  /** The names of steps: what was done, and to what or to how many. */
  steps: {
    /** Fields of a practice were corrected. */
    edit: (title: string, _count: number) => `Muokattu: ${title}`,
    /** Put in the trash. */
    delete: (title: string, count: number) =>
      title
        ? `Siirretty roskakoriin: ${title}`
        : `Siirretty roskakoriin ${formatNumber(count, 'fi')} kohdetta`,
    /** Taken back from the trash. */
    restore: (title: string, count: number) =>
      title ? `Palautettu: ${title}` : `Palautettu ${formatNumber(count, 'fi')} kohdetta`,
    /** Practices were merged. */
    merge: (title: string, _count: number) => `Yhdistetty: ${title}`,
    /** A former version was brought back. */
    'restore-version': (title: string, _count: number) => `Aiempi versio palautettu: ${title}`,
    /** A tag was given. */
    tag: (title: string, count: number) =>
      `Tunniste ”${title}” lisätty, käytäntöjä ${formatNumber(count, 'fi')}`,
    /** A tag was taken away. */
    untag: (title: string, count: number) =>
      `Tunniste ”${title}” poistettu, käytäntöjä ${formatNumber(count, 'fi')}`,
    /** A tag was renamed or merged into another. */
    'rename-tag': (title: string, _count: number) => `Tunniste nimetty uudelleen: ${title}`,
    /** Pinned. */
    pin: (title: string, count: number) =>
      title ? `Kiinnitetty: ${title}` : `Kiinnitetty ${formatNumber(count, 'fi')} käytäntöä`,
    /** No longer pinned. */
    unpin: (title: string, count: number) =>
      title
        ? `Kiinnitys poistettu: ${title}`
        : `Kiinnitys poistettu ${formatNumber(count, 'fi')} käytännöstä`,
    /** A note was written, changed or removed. */
    note: (title: string, _count: number) => `Muistiinpano muutettu: ${title}`,
    /** Practices were added to a collection. */
    'add-to-collection': (title: string, count: number) =>
      `Lisätty kokoelmaan ”${title}”, käytäntöjä ${formatNumber(count, 'fi')}`,
    /** Practices were taken from a collection. */
    'take-from-collection': (title: string, count: number) =>
      `Poistettu kokoelmasta ”${title}”, käytäntöjä ${formatNumber(count, 'fi')}`,
    /** A collection or theme was made or changed. */
    'save-collection': (title: string, _count: number) => `Kokoelma tallennettu: ${title}`,
    /** The practices of a collection were put in another order. */
    'order-collection': (title: string, _count: number) => `Kokoelman järjestys muutettu: ${title}`,
    /** A search was kept. */
    'save-search': (title: string, _count: number) => `Haku tallennettu: ${title}`,
    /** A practice was adopted. */
    adopt: (title: string, _count: number) => `Käyttöönotto kirjattu: ${title}`,
    /** An adoption was changed. */
    'save-adoption': (title: string, _count: number) => `Käyttöönotto tallennettu: ${title}`,
    /** An adoption came to another state. */
    'move-adoption': (title: string, _count: number) => `Käyttöönoton tila kirjattu: ${title}`,
    /** A step, cost, note or state was taken away. */
    'take-from-adoption': (title: string, _count: number) => `Rivi poistettu käyttöönotosta: ${title}`,
    /** An adoption was put in the trash. */
    'delete-adoption': (title: string, _count: number) => `Käyttöönotto siirretty roskakoriin: ${title}`,
    /** A series of workshops was made or changed. */
    'save-series': (title: string, _count: number) => `Pajasarja tallennettu: ${title}`,
    /** A survey was made or changed. */
    'save-survey': (title: string, _count: number) => `Kartoitus tallennettu: ${title}`,
    /** A nomination was made or changed. */
    'save-nomination': (title: string, _count: number) => `Ehdotus tallennettu: ${title}`,
    /** An agreement was made or changed. */
    'save-agreement': (title: string, _count: number) => `Sopimus tallennettu: ${title}`,
    /** A partner was made or changed. */
    'save-partner': (title: string, _count: number) => `Kumppani tallennettu: ${title}`,
    /** Partners were taken in from a file or a table. */
    'import-partners': (title: string, _count: number) => `Kumppaneita tuotu: ${title}`,
    /** A step in signing was noted for partners. */
    'sign-partners': (title: string, count: number) =>
      count === 1
        ? `Allekirjoituksen vaihe kirjattu: ${title}`
        : `Allekirjoituksen vaihe kirjattu: ${formatNumber(count, 'fi')} kumppania`,
    /** A partner was put in the trash. */
    'delete-partner': (title: string, _count: number) => `Kumppani siirretty roskakoriin: ${title}`,
    /** Practices and what belongs to them were taken in from a file. */
    import: (title: string, _count: number) => `Tuotu: ${title}`,
    /** Practices were copied from a collection of another municipality. */
    'copy-shared': (title: string, count: number) =>
      title
        ? `Kopioitu omaan kirjastoon: ${title}`
        : `Kopioitu omaan kirjastoon ${formatNumber(count, 'fi')} käytäntöä`,
    /** A collection of another municipality was subscribed to. */
    'save-subscription': (title: string, _count: number) => `Tilaus tallennettu: ${title}`,
    /** Contacts are kept longer. */
    'keep-contacts': (_title: string, count: number) =>
      `Yhteystietojen säilytysaika muutettu, kohteita ${formatNumber(count, 'fi')}`,
  },

  /** The trash. */
  trash: {
    /** Heading. */
    heading: 'Roskakori',
    /** Nothing there. */
    empty: 'Roskakori on tyhjä.',
    /** What the trash is. */
    intro: 'Täällä olevat kohteet eivät näy haussa. Ne säilyvät, kunnes poistat ne pysyvästi.',
    /** How many things there are. */
    count: (count: number) => (count === 1 ? '1 kohde' : `${formatNumber(count, 'fi')} kohdetta`),
    /** When it was put there. */
    deletedOn: (day: string, time: string) => `Poistettu ${day} klo ${time}`,
    /** Button: take back. */
    restore: 'Palauta',
    /** Button: remove for good. */
    erase: 'Poista pysyvästi',
    /** Button: remove everything for good. */
    emptyAll: 'Tyhjennä roskakori',
    /** Question before removing for good. */
    sure: (count: number) =>
      count === 1
        ? 'Poistetaanko kohde ja sen lähteet pysyvästi? Tätä ei voi kumota.'
        : `Poistetaanko ${formatNumber(count, 'fi')} kohdetta ja niiden lähteet pysyvästi? Tätä ei voi kumota.`,
    /** Button: yes, for good. */
    yes: 'Poista pysyvästi',
    /** Button: no. */
    no: 'Peruuta',
    /** It is being done. */
    erasing: (count: number) =>
      count === 1
        ? 'Kohdetta poistetaan pysyvästi.'
        : `${formatNumber(count, 'fi')} kohdetta poistetaan pysyvästi.`,
    /** It was done. */
    erased: (count: number) =>
      count === 1
        ? 'Kohde poistettiin pysyvästi.'
        : `${formatNumber(count, 'fi')} kohdetta poistettiin pysyvästi.`,
    /** Something without a name. */
    nameless: 'Nimetön',
    /** What kinds of thing there are. */
    kinds: {
      /** A practice. */
      practices: 'Käytäntö',
      /** An adoption. */
      adoptions: 'Käyttöönotto',
      /** A collection or theme. */
      collections: 'Kokoelma',
      /** A series of workshops. */
      workshopSeries: 'Pajasarja',
      /** A survey. */
      surveys: 'Kartoitus',
      /** A nomination. */
      nominations: 'Ehdotus',
      /** An agreement. */
      agreements: 'Sopimus',
      /** A partner of an agreement. */
      partners: 'Kumppani',
      /** A kept search. */
      savedSearches: 'Tallennettu haku',
      /** A collection of another municipality. */
      subscriptions: 'Tilattu kokoelma',
    },
    /** Button: show more. */
    more: 'Näytä lisää',
  },

  /** Practices that are there twice, and merging them. */
  merge: {
    /** Heading of the list of likely duplicates. */
    duplicates: 'Kaksoiskappaleet',
    /** What it shows. */
    duplicatesIntro: 'Käytännöt, jotka on poimittu samalta sivulta tai joilla on sama nimi ja kunta.',
    /** There are none. */
    noDuplicates: 'Kaksoiskappaleita ei löytynyt.',
    /** Heading of merging two. */
    heading: 'Yhdistä käytännöt',
    /** Link to merging two. */
    link: 'Yhdistä',
    /** What happens. */
    intro:
      'Valitse kenttä kerrallaan, kumpi arvo jää. Lähteet, lainaukset, tunnisteet ja muistiinpanot säilyvät molemmista. Toinen käytäntö siirtyy roskakoriin, ja yhdistämisen voi kumota.',
    /** The practice that stays. */
    kept: 'Jää',
    /** The practice that goes. */
    other: 'Siirtyy roskakoriin',
    /** Button: the other one stays. */
    swap: 'Vaihda, kumpi jää',
    /** A field where both say the same, how many such there are. */
    same: (count: number) =>
      count === 1
        ? '1 kenttä on sama molemmissa.'
        : `${formatNumber(count, 'fi')} kenttää on samoja molemmissa.`,
    /** Choice: nothing in this field. */
    nothing: 'Ei arvoa',
    /** Button: do it. */
    merge: 'Yhdistä',
    /** The practices to be merged are not there. */
    missing: 'Yhdistettäviä käytäntöjä ei löydy. Ne on voitu poistaa.',
    /** It could not be written. */
    failed: 'Yhdistäminen ei onnistunut. Kumpikin käytäntö on ennallaan. Yritä uudelleen.',
  },

  /** The sections of the library page. */
  sections: {
    /** Name of the list of sections. */
    label: 'Kirjaston osat',
    /** The practices. */
    practices: 'Käytännöt',
    /** Collections and themes. */
    collections: 'Kokoelmat',
    /** Adoptions. */
    adoptions: 'Käyttöönotot',
    /** Workshops. */
    workshops: 'Pajat',
    /** Surveys and nominations. */
    surveys: 'Kartoitukset ja ehdotukset',
    /** Agreements on the desk. */
    agreements: 'Sopimukset',
    /** Taking files out and in. */
    exchange: 'Vienti ja tuonti',
    /** Backups, and what is lost. */
    backups: 'Varmuuskopiot',
    /** Personal data: removing a person, how long contacts are kept. */
    persons: 'Henkilötiedot',
    /** The trash. */
    trash: 'Roskakori',
    /** Steps that can be taken back. */
    history: 'Muutokset',
  },
} as const;
