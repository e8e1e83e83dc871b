import { formatNumber } from '../formats.ts';

/** Words about personal data: removing a person, how long contacts are kept, in Finnish: the original. */
export const personsFi = {
  /** Heading. */
  heading: 'Henkilötiedot',
  /** How many contacts are kept longer than they should be, beside the section’s name. */
  dueCount: (count: number) =>
    count === 1 ? '1 yhteystieto vanhentunut' : `${formatNumber(count, 'fi')} yhteystietoa vanhentunut`,
  /** The pages of the section. */
  pages: {
    /** Looking for one person. */
    person: 'Etsi henkilö',
    /** All contacts. */
    contacts: 'Yhteystiedot',
    /** How long contacts are kept. */
    retention: 'Säilytysaika',
  },
  /** What is searched: the kinds of thing. */
  kinds: {
    /** A practice with all it rests on. */
    practices: 'Käytäntö',
    /** A clip that is no practice. */
    clips: 'Keskeneräinen poiminta',
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
    /** A kept search. */
    savedSearches: 'Tallennettu haku',
    /** An agreement. */
    agreements: 'Sopimus',
    /** A partner. */
    partners: 'Kumppani',
    /** A collection of another municipality. */
    subscriptions: 'Tilattu kokoelma',
    /** What was published. */
    published: 'Julkaisun kopio',
    /** A setting of the library. */
    settings: 'Kirjaston asetus',
    /** The steps that can be taken back. */
    steps: 'Muutokset, jotka voi kumota',
  },
  /** What of a record a passage stands in, by its table. */
  parts: {
    /** The card of a practice. */
    practices: 'kortti',
    /** The tab’s title and address. */
    clips: 'sivun otsikko tai osoite',
    /** A quote. */
    quotes: 'lainaus',
    /** A former version. */
    versions: 'aiempi versio',
    /** An adoption. */
    adoptions: 'käyttöönotto',
    /** A collection. */
    collections: 'kokoelma',
    /** A series. */
    workshopSeries: 'pajasarja',
    /** A survey. */
    surveys: 'kartoitus',
    /** A nomination. */
    nominations: 'ehdotus',
    /** A kept search. */
    savedSearches: 'haku',
    /** An agreement. */
    agreements: 'sopimus',
    /** A partner. */
    partners: 'kumppani',
    /** A collection of another municipality. */
    subscriptions: 'tilaus',
    /** The clipped text. */
    clipBodies: 'poimittu teksti',
    /** A table of the page. */
    clipTables: 'taulukko',
    /** What is told of a picture. */
    clipImages: 'kuvan tiedot',
    /** The snapshot. */
    snapshots: 'sivun tallenne',
    /** Data that came with the page. */
    publications: 'sivun mukana tullut tieto',
    /** A clip of a known page. */
    comparisons: 'odottava poiminta',
    /** A publication. */
    published: 'julkaisu',
    /** A publication’s data. */
    publishedTexts: 'julkaistu tieto',
    /** What was fetched. */
    subscribedContents: 'tilattu kokoelma',
    /** A fetched practice. */
    subscribedPractices: 'tilattu käytäntö',
    /** A setting. */
    settings: 'asetus',
    /** The name of a step. */
    steps: 'muutoksen nimi',
    /** A record before a step. */
    stepRecords: 'tiedot ennen muutosta',
  },
  /** Finding and removing one person. */
  person: {
    /** What the page is for. */
    intro:
      'Etsi kaikki, mitä kirjastossa on yhdestä henkilöstä. Tiedot voi tallentaa tiedostoksi tai poistaa.',
    /** Label. */
    name: 'Nimi',
    /** How a name is typed. */
    nameHint: 'Etunimi ja sukunimi. Erota entinen nimi puolipisteellä.',
    /** Label. */
    email: 'Sähköposti',
    /** Label. */
    phone: 'Puhelin',
    /** Button. */
    search: 'Etsi',
    /** The library is being looked through. */
    searching: 'Etsitään kirjastosta',
    /** What is wrong with what was typed. */
    problems: {
      /** Nothing was typed. */
      nothing: 'Kirjoita nimi, sähköpostiosoite tai puhelinnumero.',
      /** Too short. */
      name: 'Kirjoita koko nimi.',
      /** No address. */
      email: 'Kirjoita sähköpostiosoite kokonaan.',
      /** No number. */
      phone: 'Kirjoita puhelinnumero kokonaan.',
    },
    /** No one was found. */
    none: 'Kirjastosta ei löytynyt tietoja tästä henkilöstä.',
    /** In how many records the person is. */
    found: (count: number) =>
      count === 1 ? 'Tietoja löytyi 1 kohteesta.' : `Tietoja löytyi ${formatNumber(count, 'fi')} kohteesta.`,
    /** The search was ended. */
    cancelled: 'Haku keskeytettiin.',
    /** What is in the trash. */
    inTrash: 'roskakorissa',
    /** Label of the choice of sure hits. */
    sure: (count: number) => (count === 1 ? '1 varma osuma' : `${formatNumber(count, 'fi')} varmaa osumaa`),
    /** Label of the choice of likely hits. */
    likely: (count: number, reasons: string) =>
      count === 1
        ? `1 mahdollinen osuma: ${reasons}`
        : `${formatNumber(count, 'fi')} mahdollista osumaa: ${reasons}`,
    /** Why a hit is only likely. */
    reasons: {
      /** The surname alone. */
      surname: 'vain sukunimi on sama',
      /** An initial. */
      initial: 'etunimestä on vain alkukirjain',
      /** The same mailbox elsewhere. */
      mailbox: 'sama nimi muussa osoitteessa',
    },
    /** Shows the other passages. */
    morePassages: (count: number) =>
      count === 1 ? 'Näytä 1 kohta lisää' : `Näytä ${formatNumber(count, 'fi')} kohtaa lisää`,
    /** Button: save the report as text. */
    saveText: 'Tallenna tekstinä',
    /** Button: save the report as JSON. */
    saveJson: 'Tallenna JSON-tiedostona',
    /** Heading of the report. */
    report: 'Kirjastossa olevat tiedot henkilöstä',
    /** The report’s file. */
    reportFile: 'henkilon-tiedot',
    /** Before a passage that is only likely. */
    maybe: '(mahdollinen)',
    /** Button. */
    remove: (count: number) =>
      count === 1 ? 'Poista 1 kohteesta' : `Poista ${formatNumber(count, 'fi')} kohteesta`,
    /** Nothing is chosen. */
    chooseFirst: 'Valitse osumat, jotka poistetaan.',
    /** The question before. */
    question: (count: number) =>
      count === 1
        ? 'Henkilön tiedot poistetaan 1 kohteesta. Poistoa ei voi kumota.'
        : `Henkilön tiedot poistetaan ${formatNumber(count, 'fi')} kohteesta. Poistoa ei voi kumota.`,
    /** What the removal does. */
    explain:
      'Yhteystiedot poistetaan, ja tekstissä nimen, numeron ja osoitteen tilalle tulee merkintä. Muutokset, joissa tiedot ovat, poistuvat muutosten luettelosta.',
    /** Button: yes. */
    yes: 'Poista pysyvästi',
    /** The removal is under way. */
    removing: 'Poistetaan tietoja',
    /** The removal is done. */
    done: (count: number) =>
      count === 1
        ? 'Tiedot poistettiin 1 kohteesta.'
        : `Tiedot poistettiin ${formatNumber(count, 'fi')} kohteesta.`,
    /** The removal was ended. */
    stopped: (count: number) =>
      count === 1
        ? 'Poisto keskeytettiin. Tiedot poistettiin 1 kohteesta, ja muut ovat ennallaan.'
        : `Poisto keskeytettiin. Tiedot poistettiin ${formatNumber(count, 'fi')} kohteesta, ja muut ovat ennallaan.`,
    /** Some records were changed meanwhile. */
    left: (count: number) =>
      count === 1
        ? '1 kohde muuttui poiston aikana ja jäi ennalleen. Etsi henkilö uudelleen.'
        : `${formatNumber(count, 'fi')} kohdetta muuttui poiston aikana ja jäi ennalleen. Etsi henkilö uudelleen.`,
    /** A kind and how many of it. */
    kindCount: (kind: string, count: number) => `${kind}: ${formatNumber(count, 'fi')}`,
    /** Something could not be read or written. */
    failed:
      'Poisto ei onnistunut. Jo käsitellyistä kohteista tiedot on poistettu, muut ovat ennallaan. Yritä uudelleen.',
    /** Heading of what the removal does not reach. */
    outside: 'Mihin poisto ei ulotu',
    /** Copies that were taken before updates stayed. */
    hasCopies:
      'Kirjastosta ennen päivitystä otettuja kopioita ei saatu poistettua, ja niissä voi vielä olla henkilön tietoja. Yritä poistaa henkilö uudelleen.',
    /** Backups in general. */
    backups: 'Laajennuksen ulkopuolelle tallennetut varmuuskopiot. Tee uusi varmuuskopio ja poista vanhat.',
    /** One backup. */
    backup: (name: string, day: string, place: string) => `Varmuuskopio ${name}, ${day}, ${place}`,
    /** Files in general. */
    files: 'Tiedostot, jotka on jo viety tai annettu muille.',
    /** What was published, in general. */
    publishedBefore: 'Verkossa julkaistu tieto, kunnes julkaiset sopimuksen uudelleen.',
    /** One publication. */
    published: (title: string, day: string, address: string) =>
      [`Julkaistu ${day}: ${title}`, address].filter(Boolean).join(', '),
    /** Pictures. */
    pictures: 'Kuvat: niistä ei tunnisteta henkilöitä.',
    /** The browser’s own files. */
    disk: 'Selaimen omat tiedostot: selain voi säilyttää poistetun tiedon levyllä, kunnes se järjestää tiedostonsa uudelleen. Laajennus ei voi nopeuttaa sitä.',
    /** What is kept of the removal. */
    note: 'Poistosta jää kirjastoon päivä, kohteiden määrä ja tiiviste, jonka avulla henkilön palaaminen huomataan. Nimeä ei säilytetä.',
    /** Someone has come back. */
    returned:
      'Kirjastossa on henkilö, jonka tiedot on poistettu aiemmin. Tiedot ovat voineet palata varmuuskopiosta tai tuodusta tiedostosta.',
    /** One record of those. */
    returnedIn: (kind: string, title: string, day: string) => `${kind}: ${title}, poistettu ${day}`,
  },
  /** The list of contacts. */
  contacts: {
    /** What the page is for. */
    intro: 'Kaikki yhteystiedot, jotka kirjastossa ovat nyt.',
    /** There are none. */
    empty: 'Kirjastossa ei ole yhteystietoja.',
    /** Label of the filter. */
    filter: 'Suodata nimen, tehtävän, osoitteen tai kohteen mukaan',
    /** How many are shown of how many. */
    count: (shown: number, all: number) =>
      shown === all
        ? `${formatNumber(all, 'fi')} ${all === 1 ? 'yhteystieto' : 'yhteystietoa'}`
        : `${formatNumber(shown, 'fi')}/${formatNumber(all, 'fi')} yhteystietoa`,
    /** Nothing fits the filter. */
    none: 'Yksikään yhteystieto ei vastaa suodatusta.',
    /** Being read. */
    reading: 'Luetaan yhteystietoja',
    /** They could not be read. */
    failed: 'Yhteystietoja ei voitu lukea. Yritä uudelleen.',
    /** Button. */
    more: 'Näytä lisää',
    /** A contact without a name or a role. */
    nameless: 'Nimetön yhteystieto',
    /** Where it stands. */
    kinds: {
      /** On a card. */
      card: 'kortilla',
      /** Published by the desk. */
      public: 'julkaistava',
      /** The desk’s own. */
      internal: 'sisäinen',
    },
    /** Since when it is kept. */
    since: (day: string) => `kirjastossa ${day} alkaen`,
    /** Until when it is kept. */
    until: (day: string) => `säilytetään ${day} asti`,
    /** It has no end. */
    noEnd: 'ei määräpäivää',
  },
  /** How long contacts are kept. */
  retention: {
    /** What the page is for. */
    intro:
      'Henkilön yhteystiedolla on viimeinen säilytyspäivä. Mitään ei poisteta itsestään: vanhentuneet tiedot luetellaan tässä.',
    /** Label of the rule. */
    rule: 'Säilytä henkilön yhteystieto',
    /** How the rule works. */
    ruleHint: 'Aika lasketaan siitä, kun tieto tuli kirjastoon. Yhteystiedon oma päivä on ensisijainen.',
    /** A number of months. */
    months: (count: number) => `${formatNumber(count, 'fi')} kuukautta`,
    /** No end. */
    noEnd: 'Ilman määräpäivää',
    /** Nothing is due. */
    nothingDue: 'Yhtään yhteystietoa ei ole säilytetty yli ajan.',
    /** How many are due. */
    due: (count: number) =>
      count === 1
        ? '1 yhteystiedon säilytysaika on päättynyt.'
        : `${formatNumber(count, 'fi')} yhteystiedon säilytysaika on päättynyt.`,
    /** Chooses all. */
    all: 'Valitse kaikki',
    /** When it ended. */
    ended: (day: string) => `päättyi ${day}`,
    /** Button. */
    remove: (count: number) => `Poista valitut (${formatNumber(count, 'fi')})`,
    /** Button: keep on. */
    keepOn: (months: number) => `Säilytä vielä ${formatNumber(months, 'fi')} kuukautta`,
    /** The question before. */
    sure: (count: number) =>
      count === 1
        ? '1 yhteystieto poistetaan, ja henkilön tiedot peitetään saman kohteen teksteissä. Poistoa ei voi kumota.'
        : `${formatNumber(count, 'fi')} yhteystietoa poistetaan, ja henkilöiden tiedot peitetään samojen kohteiden teksteissä. Poistoa ei voi kumota.`,
    /** Removing is under way. */
    removing: 'Poistetaan yhteystietoja',
    /** Done. */
    removed: (count: number) =>
      count === 1 ? '1 yhteystieto poistettiin.' : `${formatNumber(count, 'fi')} yhteystietoa poistettiin.`,
    /** Kept on. */
    kept: (count: number) =>
      count === 1
        ? '1 yhteystiedon säilytysaikaa jatkettiin.'
        : `${formatNumber(count, 'fi')} yhteystiedon säilytysaikaa jatkettiin.`,
  },
} as const;
