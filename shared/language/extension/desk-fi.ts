import { formatNumber } from '../formats.ts';

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
      'Täällä laadit kunnan elinvoimasopimuksen tai muun kumppanuussopimuksen, kirjaat kumppanit ja heidän lupauksensa ja julkaiset sopimuksen asukkaille. Aloita antamalla sopimukselle nimi.',
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
    elements: 'Arjen turvan osat',
    /** What the numbers are. */
    elementsHint: 'Montako lupausta vahvistaa kutakin osaa. Myös tyhjä osa näytetään.',
    /** How many promises. */
    promises: (count: number) => (count === 1 ? '1 lupaus' : `${formatNumber(count, 'fi')} lupausta`),
  },
  /** What the agreement says. */
  basics: {
    /** How saving works. */
    intro:
      'Kentät tallentuvat itsestään, kun siirryt pois niistä. Keskeneräisenkin voi jättää: julkaistaan vain valmiit kohdat.',
    /** Heading: name, kind, purpose. */
    naming: 'Nimi ja tarkoitus',
    /** Label of the languages. */
    languages: 'Kielet, joilla sopimus kirjoitetaan',
    /** What choosing does. */
    languagesHint: 'Jokaiselle kielelle tulee oma kenttä. Valinnan poistaminen ei poista tekstejä.',
    /** Label of the kind. */
    kind: 'Sopimuksen laji',
    /** Label of the name. */
    name: 'Nimi',
    /** Label of the purpose. */
    purpose: 'Tarkoitus',
    /** How to write it. */
    purposeHint: 'Muutama selkeä virke asukkaalle: mitä sopimuksella halutaan saada aikaan.',
    /** Heading: the municipality or several. */
    municipalities: 'Kunta tai kunnat',
    /** Label of the municipality. */
    municipality: 'Kunta, joka julkaisee sopimuksen',
    /** How to write it. */
    municipalityHint: 'Kirjoita kunnan nimi. Viralliset nimet täydentyvät muille kielille.',
    /** Label of the others. */
    otherMunicipalities: 'Muut kunnat',
    /** How to write them. */
    otherMunicipalitiesHint: 'Jos sopimus on usean kunnan yhteinen. Yksi kunta riville.',
    /** Heading: themes, goals, elements. */
    aims: 'Teemat ja tavoitteet',
    /** The themes. */
    themes: {
      /** Heading. */
      heading: 'Teemat',
      /** Label of one. */
      one: 'Teema',
      /** Button. */
      add: 'Lisää teema',
    },
    /** The goals. */
    goals: {
      /** Heading. */
      heading: 'Strategian ja hyvinvointisuunnitelman tavoitteet',
      /** Label of one. */
      one: 'Tavoite',
      /** Button. */
      add: 'Lisää tavoite',
    },
    /** Label of the four elements. */
    elements: 'Arjen turvan osat, joita sopimus vahvistaa',
    /** Development targets. */
    targets: {
      /** Heading. */
      heading: 'Kehittämiskohteet',
      /** There is none. */
      empty:
        'Ei kehittämiskohdetta. Jos kohdetta vasta valitaan, lisää kohde ja valitse tilaksi ”Valitaan parhaillaan”.',
      /** Label of what is developed. */
      text: 'Mitä kehitetään',
      /** Label of the state. */
      state: 'Tila',
      /** Label of the scope. */
      scope: 'Laajuus',
      /** Label of the village, age group, service or instrument. */
      scopeName: 'Minkä',
      /** What belongs there. */
      scopeNameHint: 'Kylän, ikäryhmän, palvelun tai välineen nimi.',
      /** Button. */
      add: 'Lisää kehittämiskohde',
    },
    /** Linked plans. */
    plans: {
      /** Heading. */
      heading: 'Liitetyt suunnitelmat',
      /** Label of the name. */
      name: 'Suunnitelman nimi',
      /** What belongs there. */
      nameHint: 'Esimerkiksi hyvinvointisuunnitelma tai ehkäisevän päihdetyön suunnitelma.',
      /** Label of the first year. */
      fromYear: 'Alkuvuosi',
      /** Label of the last year. */
      untilYear: 'Loppuvuosi',
      /** Label of the state. */
      state: 'Tila',
      /** Label of the address. */
      address: 'Verkko-osoite',
      /** Button. */
      add: 'Lisää suunnitelma',
    },
    /** Heading: days and the event. */
    dates: 'Päivät',
    /** Label of the day of signing. */
    signedOn: 'Allekirjoitettu',
    /** Label of the first day. */
    validFrom: 'Voimassa alkaen',
    /** Label of the last day. */
    validUntil: 'Voimassa saakka',
    /** The signing event. */
    event: {
      /** Heading. */
      heading: 'Allekirjoitustilaisuus',
      /** Label of its name. */
      name: 'Tilaisuuden nimi',
      /** Label of its day. */
      day: 'Tilaisuuden päivä',
      /** Label of its place. */
      place: 'Paikka',
    },
    /** The decision. */
    decision: {
      /** Heading. */
      heading: 'Päätös',
      /** Label of the body. */
      body: 'Toimielin',
      /** What belongs there. */
      bodyHint: 'Esimerkiksi kunnanhallitus tai kunnanvaltuusto.',
      /** Label of the day. */
      day: 'Päätöksen päivä',
      /** Label of the section. */
      section: 'Pykälä',
      /** Label of the diary number. */
      diaryNumber: 'Diaarinumero',
      /** Label of the address. */
      address: 'Pöytäkirjan verkko-osoite',
    },
    /** Heading: the agreement before and after. */
    line: 'Edeltäjä ja seuraaja',
    /** A related agreement. */
    related: {
      /** Legend of the one before. */
      predecessor: 'Sopimus, jota tämä jatkaa',
      /** Legend of the one after. */
      successor: 'Sopimus, joka jatkaa tätä',
      /** Label of its name. */
      name: 'Nimi',
      /** Label of its kind. */
      kind: 'Laji',
      /** Nothing chosen. */
      noKind: 'Valitse laji',
      /** Label of its address. */
      address: 'Verkko-osoite',
    },
    /** Heading: how to join. */
    joining: 'Mukaan liittyminen',
    /** Joining and suggesting changes. */
    join: {
      /** Label of the text. */
      text: 'Miten mukaan pääsee',
      /** How to write it. */
      textHint: 'Lupauksen ei tarvitse olla kovin iso juttu. Kerro, mitä liittyjän pitää tehdä.',
      /** Label of the form. */
      address: 'Lomakkeen tai sivun osoite',
      /** Label of the mailbox. */
      email: 'Sähköposti',
      /** What belongs there. */
      emailHint: 'Tehtävän yhteinen postilaatikko, ei henkilön.',
      /** Label of the form for changes. */
      suggestAddress: 'Lomake muutoksista ilmoittamiseen',
      /** Label of the mailbox for changes. */
      suggestEmail: 'Sähköposti muutoksista ilmoittamiseen',
    },
    /** Heading: the contact. */
    contactHeading: 'Yhteystieto asukkaille',
    /** What holds for it. */
    contactRemark:
      'Julkaistaan tehtävänä ja postilaatikkona, ei henkilön nimellä. Häviää näkyvistä päättymispäivän jälkeen.',
    /** Label of the privacy notice. */
    privacyNotice: 'Tietosuojaselosteen osoite',
    /** Why. */
    privacyHint: 'Näytetään sopimuksen lopussa, kun yhteystietoja julkaistaan.',
  },
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
    noCommitments: 'ei vielä lupauksia',
    /** How much it has promised. */
    commitments: (shown: string, count: number) => (count === 1 ? '1 lupaus' : `${shown} lupausta`),
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
    promises: 'Lupaukset',
    /** What holds for them. */
    promisesRemark: 'Lupauksen ei tarvitse olla kovin iso juttu.',
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
    one: 'Lupaus',
    /** Button. */
    add: 'Lisää lupaus',
    /** Label. */
    text: 'Mitä luvataan',
    /** Summary of the further fields. */
    more: 'Kenelle, milloin ja miten se etenee',
    /** Label. */
    lifeStages: 'Elämänvaiheet',
    /** Label. */
    elements: 'Arjen turvan osat',
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
