/** Words of what an agreement says, in Finnish: the original. */
export const deskBasicsFi = {
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
  elements: 'Arjen turvan osa-alueet, joita sopimus vahvistaa',
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
    textHint: 'Sitoumuksen ei tarvitse olla kovin iso juttu. Kerro, mitä liittyjän pitää tehdä.',
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
} as const;
