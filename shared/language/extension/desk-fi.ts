import { formatNumber } from '../formats.ts';
import { deskBasicsFi } from './desk-basics-fi.ts';

/** Words of the agreement desk: agreements, their partners and commitments, in Finnish: the original. */
export const deskFi = {
  /** Heading of the section. */
  title: 'Sopimukset',
  /** Link to the list of agreements. */
  toList: 'Kaikki sopimukset',
  /** How many partners an agreement has. */
  partnerCount: (count: number) => (count === 1 ? '1 kumppani' : `${formatNumber(count, 'fi')} kumppania`),
  /** The list of agreements. */
  list: {
    /** Name of the list. */
    label: 'Sopimukset',
    /** There is none. */
    empty: 'Sopimuksia ei ole vielä.',
    /** What the desk is for and how to begin. */
    emptyHow:
      'Täällä laadit kunnan elinvoimasopimuksen tai muun kumppanuussopimuksen, kirjaat kumppanit ja heidän sitoumuksensa ja julkaiset sopimuksen asukkaille. Aloita antamalla sopimukselle nimi.',
    /** Label of the field in which a new agreement is named. */
    newName: 'Uuden sopimuksen nimi',
    /** Button: begin the agreement. */
    add: 'Lisää sopimus',
    /** Link to the overview of a region. */
    toRegion: 'Katso alueen kuntien sopimukset yhdessä',
    /** How many agreements are damaged. */
    unreadable: (count: number) =>
      count === 1
        ? 'Yhtä sopimusta ei saatu luettua. Se on tallessa ennallaan.'
        : `${formatNumber(count, 'fi')} sopimusta ei saatu luettua. Ne ovat tallessa ennallaan.`,
  },
  /** Taking a published file onto the desk. */
  open: {
    /** Button. */
    button: 'Avaa julkaistu sopimus tiedostosta',
    /** It is there already. */
    present: 'Sopimus on jo täällä. Se jätettiin ennalleen.',
    /** Link to it. */
    toPresent: 'Avaa sopimus',
    /** Why a file is refused. */
    refused: {
      /** No JSON. */
      'not-json': 'Tiedosto ei ole luettavissa. Valitse julkaisukansion .json- tai .js-tiedosto.',
      /** Something else. */
      'not-publication':
        'Tiedosto ei ole julkaistu sopimus. Valitse julkaisukansion .json- tai .js-tiedosto.',
      /** Made by a newer program. */
      'newer-version': 'Sopimus on julkaistu laajennuksen uudemmalla versiolla. Päivitä laajennus.',
      /** Something in it is wrong. */
      invalid: 'Tiedosto on vahingoittunut tai sitä on muokattu käsin. Mitään ei otettu siitä.',
    },
  },
  /** The pages of an agreement. */
  pages: {
    /** Name of the list of pages. */
    label: 'Sopimuksen sivut',
    /** What there is and what to do next. */
    overview: 'Yleiskuva',
    /** What the agreement says. */
    basics: 'Perustiedot',
    /** Partners and what they promise. */
    partners: 'Kumppanit',
    /** Who has signed. */
    signing: 'Allekirjoitukset',
    /** Import and export. */
    import: 'Tuo ja vie',
    /** What to look at before publishing. */
    check: 'Tarkista',
    /** Publishing. */
    publish: 'Julkaise',
    /** What has been published. */
    versions: 'Versiot',
  },
  /** How days are typed. */
  dayHint: 'Esimerkiksi 21.5.2026',
  /** Button: put the agreement in the trash. */
  removeAgreement: 'Siirrä sopimus roskakoriin',
  /** Button: begin an agreement that continues this one, with the same partners asked anew. */
  followUp: 'Aloita jatkosopimus',
  /** The overview of an agreement. */
  overview: {
    /** Heading of the way to a published agreement. */
    steps: 'Vaiheet',
    /** Said of a step that is done. */
    done: 'Tehty:',
    /** Said of a step that is not. */
    toDo: 'Tekemättä:',
    /** What is needed for publishing is there. */
    basicsDone: 'tarkoitus ja kunta kirjattu',
    /** What is needed is not. */
    basicsMissing: 'kirjaa sopimuksen tarkoitus ja kunta',
    /** How many partners have signed. */
    signed: (count: number, all: number) =>
      `${formatNumber(count, 'fi')}/${formatNumber(all, 'fi')} allekirjoittanut`,
    /** What the check is. */
    check: 'katso puutteet ja kaikki, mitä julkaistaan',
    /** Nothing has been published. */
    notPublished: 'ei vielä julkaistu',
    /** When it was published last. */
    published: (day: string, time: string) => `julkaistu ${day} klo ${time}`,
    /** Heading of how many partners are in each step of signing. */
    signing: 'Kumppanit allekirjoituksen vaiheissa',
    /** Heading of the four elements. */
    elements: 'Arjen turvan osa-alueet',
    /** What the numbers are. */
    elementsHint: 'Montako sitoumusta vahvistaa kutakin osa-aluetta. Myös tyhjä osa-alue näytetään.',
    /** How many promises. */
    promises: (count: number) => (count === 1 ? '1 sitoumus' : `${formatNumber(count, 'fi')} sitoumusta`),
  },
  /** What the agreement says. */
  basics: deskBasicsFi,
  /** A contact for residents. */
  contact: {
    /** Label of the role. */
    role: 'Tehtävä',
    /** What belongs there. */
    roleHint: 'Esimerkiksi yhdistyksen sihteeri.',
    /** Label of the mailbox. */
    email: 'Tehtävän sähköposti',
    /** What belongs there. */
    emailHint: 'Esimerkiksi toimisto@yhdistys.example.',
    /** Label of the telephone. */
    phone: 'Tehtävän puhelin',
    /** Label of the ground. */
    basis: 'Peruste julkaista',
    /** Why it is asked. */
    basisHint: 'Ilman perustetta yhteystietoa ei julkaista.',
    /** The grounds. */
    bases: {
      /** The organisation has agreed. */
      consent: 'Suostumus',
      /** A public duty. */
      'public-duty': 'Julkinen tehtävä',
      /** It belongs to the agreement. */
      agreement: 'Kuuluu sopimukseen',
    },
    /** Nothing chosen. */
    noBasis: 'Valitse peruste',
    /** Label of the source. */
    source: 'Mistä lupa on saatu',
    /** What belongs there. */
    sourceHint: 'Ei julkaista. Esimerkiksi ilmoittautumislomake 3.5.2026.',
    /** Label of the last day. */
    until: 'Saa näyttää saakka',
  },
  /** What is the coordinator's own. */
  internal: {
    /** Heading. */
    heading: 'Sisäiset tiedot',
    /** What holds for them. */
    remark: 'Näitä ei julkaista.',
    /** Label of the person. */
    name: 'Yhteyshenkilö',
    /** Label of the role. */
    role: 'Henkilön tehtävä',
    /** Label of the mailbox. */
    email: 'Henkilön sähköposti',
    /** Label of the telephone. */
    phone: 'Henkilön puhelin',
    /** Label of anything else about the person. */
    note: 'Lisätieto henkilöstä',
    /** Label of the last day on which the person is kept. */
    keepUntil: 'Yhteystieto säilytetään saakka',
    /** Label of the notes. */
    notes: 'Muistiinpanot',
  },
  /** The list of partners. */
  partners: {
    /** Link to the list. */
    toList: 'Kaikki kumppanit',
    /** The address names a partner that is not there. */
    missing: 'Kumppania ei löydy. Se on voitu poistaa.',
    /** How many are damaged. */
    unreadable: (count: number) =>
      count === 1
        ? 'Yhtä kumppania ei saatu luettua. Se on tallessa ennallaan.'
        : `${formatNumber(count, 'fi')} kumppania ei saatu luettua. Ne ovat tallessa ennallaan.`,
    /** There is none yet. */
    empty: 'Kirjaa kumppanit yksi kerrallaan yllä olevaan kenttään tai tuo ne taulukosta.',
    /** Link to the import. */
    toImport: 'Tuo kumppanit tiedostosta, taulukosta tai poimitulta sivulta',
    /** Label of the name of a new partner. */
    newName: 'Uuden kumppanin nimi',
    /** Label of its kind. */
    newKind: 'Kumppanin laji',
    /** Button. */
    add: 'Lisää kumppani',
    /** Said when it was added. */
    added: (name: string) => `Lisätty ${name}`,
    /** Label of the search. */
    search: 'Hae kumppaneista',
    /** Label of the kind by which the list is narrowed. */
    kind: 'Laji',
    /** No kind is chosen. */
    everyKind: 'Kaikki lajit',
    /** How many are shown. */
    found: (count: number, all: number) =>
      count === all
        ? `${formatNumber(all, 'fi')} kumppania`
        : `${formatNumber(count, 'fi')}/${formatNumber(all, 'fi')} kumppania`,
    /** Button: show more. */
    more: (count: number) => `Näytä lisää (${formatNumber(count, 'fi')})`,
    /** It has promised nothing yet. */
    noCommitments: 'ei vielä sitoumuksia',
    /** How much it has promised. */
    commitments: (shown: string, count: number) => (count === 1 ? '1 sitoumus' : `${shown} sitoumusta`),
  },
  /** One partner. */
  partner: {
    /** Heading: who it is. */
    facts: 'Tiedot',
    /** Label. */
    name: 'Nimi',
    /** Label. */
    kind: 'Laji',
    /** Label of its own word for the kind. */
    ownKind: 'Oma sana lajille',
    /** What belongs there. */
    ownKindHint: 'Esimerkiksi hanke tai pelastuslaitos.',
    /** Label. */
    businessId: 'Y-tunnus',
    /** Label. */
    website: 'Verkkosivusto',
    /** Label. */
    area: 'Kylä tai alue',
    /** Label. */
    description: 'Mitä kumppani tekee',
    /** How to write it. */
    descriptionHint: 'Virke tai kaksi kumppanin omin sanoin.',
    /** Label. */
    languages: 'Kielet, joilla palvelee',
    /** Heading. */
    promises: 'Sitoumukset',
    /** What holds for them. */
    promisesRemark: 'Sitoumuksen ei tarvitse olla kovin iso juttu.',
    /** Heading. */
    signing: 'Allekirjoitus',
    /** Heading. */
    contact: 'Yhteystieto asukkaille',
    /** What holds for it. */
    contactRemark:
      'Julkaistaan tehtävänä ja postilaatikkona, ei henkilön nimellä. Häviää näkyvistä päättymispäivän jälkeen.',
    /** Heading. */
    logo: 'Logo',
    /** The logo. */
    logoWords: {
      /** Button: choose a file. */
      choose: 'Valitse logon kuvatiedosto',
      /** Button: another file. */
      change: 'Vaihda logo',
      /** Button: take it away. */
      remove: 'Poista logo',
      /** Label of the alternative text. */
      alt: 'Vaihtoehtoinen teksti',
      /** How to write it. */
      altHint: 'Mitä kuvassa on, niille jotka eivät näe sitä. Logo julkaistaan vain tämän kanssa.',
      /** Alternative text of a logo without one, on this page. */
      noAlt: 'Logo ilman vaihtoehtoista tekstiä',
      /** The file is no picture. */
      failed: 'Kuvaa ei saatu luettua. Valitse PNG-, JPEG-, WebP- tai SVG-tiedosto.',
    },
    /** Taking a partner away. */
    remove: {
      /** Button. */
      button: 'Siirrä kumppani roskakoriin',
      /** Question once something has been published. */
      question:
        'Sopimus on julkaistu. Jos kumppani on irtautunut, siitä jää julkaisuun päivätty merkintä. Jos se on kirjattu vahingossa, merkintää ei jää.',
      /** Button: it has left. */
      withTrace: 'Irtautunut: jätä merkintä',
      /** Button: it was a mistake. */
      mistake: 'Kirjattu vahingossa: ei merkintää',
    },
  },
  /** What a partner promises. */
  commitment: {
    /** A promise without words yet. */
    one: 'Sitoumus',
    /** Button. */
    add: 'Lisää sitoumus',
    /** Label. */
    text: 'Mitä luvataan',
    /** Summary of the further fields. */
    more: 'Kenelle, milloin ja miten se etenee',
    /** Label. */
    lifeStages: 'Elämänvaiheet',
    /** Label. */
    elements: 'Arjen turvan osa-alueet',
    /** Label. */
    goals: 'Tavoitteet, joita palvelee',
    /** Label. */
    startsOn: 'Alkaa',
    /** Label. */
    endsOn: 'Päättyy',
    /** The measure. */
    measure: {
      /** Heading. */
      heading: 'Mittari',
      /** Label. */
      name: 'Mitä mitataan',
      /** Label. */
      unit: 'Yksikkö',
      /** Label. */
      start: 'Lähtöarvo',
      /** Label. */
      target: 'Tavoite',
      /** Label. */
      readings: 'Lukemat',
      /** How to type them. */
      readingsHint: 'Yksi riville: päivä ja arvo, esimerkiksi 31.12.2026 120.',
    },
    /** Label. */
    progress: 'Miten on edennyt',
    /** Label. */
    reportedOn: 'Viimeksi kerrottu',
    /** Practices of the library. */
    practices: {
      /** Heading. */
      heading: 'Näin muualla tehdään: kirjaston käytäntöjä',
      /** Label of the box. */
      add: 'Liitä käytäntö',
    },
  },
  /** What went wrong. */
  trouble: {
    /** The address names an agreement that is not there. */
    missing: 'Sopimusta ei löydy. Se on voitu poistaa.',
    /** What is stored cannot be understood. */
    damaged: 'Sopimusta ei saatu luettua, koska sen tiedot ovat vahingoittuneet. Mitään ei ole poistettu.',
  },
} as const;
