import { formatNumber } from '../formats.ts';

/** The words of the practice card in Finnish: the original that the other languages follow. */
export const cardFi = {
  /** The practice card. */
  practice: {
    /** Heading above the card's fields. */
    card: 'Käytäntökortti',
    /** Button beside a field. */
    editField: (field: string) => `Muokkaa: ${field}`,
    /** Button that opens an empty field. */
    addField: (field: string) => `Lisää: ${field}`,
    /** Heading above the fields that have no value. */
    emptyFields: (count: number) => (count === 1 ? '1 tyhjä kenttä' : `${count} tyhjää kenttää`),
    /** Where a value came from. */
    source: (source: string) => `Lähde: ${source}`,
    /** The passage of the page that a value rests on. */
    passage: 'Kohta sivulla',
    /** The passage of an imported file that a value rests on. */
    passageInFile: 'Kohta tiedostossa',
    /** Link to the passage on its page. */
    openPassage: 'Avaa kohta sivulla',
    /** Link to the page a value was read from. */
    openSource: 'Avaa sivu',
    /** Heading above fields of this kind that the page does not tell. */
    notTold: 'Sivu ei kerro näitä',
    /** Some reading rules failed on this page. */
    rulesFailed:
      'Osa sivusta luettiin suppeammin, koska kaikki lukusäännöt eivät toimineet. Tarkista kentät.',
    /** Heading above what was clipped. */
    clipScopes: {
      /** The whole page. */
      page: 'Poimittu sivu',
      /** A selected part. */
      selection: 'Poimittu valinta',
      /** A table. */
      table: 'Poimittu taulukko',
      /** A picture. */
      image: 'Poimittu kuva',
      /** A link. */
      link: 'Poimittu linkki',
      /** A block of contacts. */
      contact: 'Poimittu yhteystieto',
    },
    /** Button that shows the clipped text. */
    showClip: 'Näytä poimittu teksti',
    /** The clipped text is lost or damaged. */
    clipLost: 'Poimittu teksti on vahingoittunut. Kortin kentät ja osoite ovat tallessa.',
    /** Only the address was kept. */
    clipAddressOnly: 'Sivulta tallennettiin vain osoite.',
    /** Heading above other practices of the same page. */
    samePage: 'Samalta sivulta poimitut',
    /** Heading above an agreement that came as data. */
    agreement: 'Sopimus tietona',
    /** How many partners the agreement has. */
    partners: (count: number) => (count === 1 ? '1 kumppani' : `${formatNumber(count, 'fi')} kumppania`),
    /** How many commitments the agreement has. */
    commitments: (count: number) => (count === 1 ? '1 sitoumus' : `${formatNumber(count, 'fi')} sitoumusta`),
    /** When the agreement's data was published. */
    publishedOn: (day: string) => `Julkaistu ${day}`,
    /** Data that came with the page was made by a newer version. */
    publicationNewer:
      'Sivun mukana tuli sopimus tietona, mutta se on tehty uudemmalla versiolla. Tiedot ovat tallessa sellaisinaan. Päivitä laajennus.',
    /** Data that came with the page could not be read. */
    publicationUnreadable:
      'Sivun mukana tuli sopimus tietona, mutta sitä ei voitu lukea. Tiedot ovat tallessa sellaisinaan, ja kortti on tehty sivun tekstistä.',
    /** Button: from one partner back to all of them. */
    allPartners: 'Kaikki kumppanit',
    /** A choice in a select that empties the field. */
    notChosen: 'Ei valittu',
    /** How a date is typed. */
    dayHint: 'Esimerkiksi 21.5.2018',
    /** How tags are typed. */
    tagsHint: 'Erota pilkulla',
    /** How a municipality is chosen. */
    municipalityHint: 'Kirjoita kunnan nimi',
    /** How links are typed. */
    linksHint: 'Yksi linkki riville: osoite, välilyönti ja nimi',
    /** How names are typed. */
    namesHint: 'Yksi nimi riville',
    /** How contacts are typed. */
    contactsHint: 'Yksi yhteystieto riville: nimi; rooli; yksikkö; puhelin; sähköposti; säilytetään asti',
    /** How application periods are typed. */
    periodsHint: 'Yksi hakuaika riville, esimerkiksi 1.2.–28.2.2026 klo 15.00',
    /** How terms of use are typed. */
    licenceHint: 'Nimi ja osoite, esimerkiksi CC BY 4.0',
    /** How files and language versions are chosen. */
    keptHint: 'Poista valinta siltä, mitä et tarvitse',
  },

  /** What is wrong with something a person typed. */
  fieldErrors: {
    /** The title is empty. */
    'title-missing': 'Otsikko ei voi olla tyhjä.',
    /** Not a day. */
    'day-unknown': 'Kirjoita päivä muodossa 21.5.2018.',
    /** Not one of the municipalities. */
    'municipality-unknown': 'Tämän nimistä kuntaa ei ole. Valitse nimi luettelosta.',
    /** A line that is not an address. */
    'link-unknown': 'Jokaisen rivin alussa on oltava osoite, joka alkaa https:// tai http://.',
    /** Too long for the field. */
    'too-long': 'Teksti on liian pitkä tähän kenttään. Lyhennä sitä.',
    /** The database refused. */
    'not-saved': 'Tallennus ei onnistunut. Kirjoittamasi teksti on vielä tässä. Yritä uudelleen.',
  },

  /** Contacts. */
  contacts: {
    /** Marks a contact that names or reaches a person. */
    personal: 'Henkilötieto',
    /** What is done with personal data. */
    care: 'Henkilötietoja ei koskaan julkaista eikä jaeta itsestään.',
    /** How much personal data there is. */
    held: (count: number) =>
      count === 1
        ? 'Kortilla ja poiminnassa on 1 henkilötieto.'
        : `Kortilla ja poiminnassa on ${formatNumber(count, 'fi')} henkilötietoa.`,
    /** The last day on which a contact is kept. */
    keptUntil: (day: string) => `Säilytetään ${day} asti`,
    /** Button: take one contact off the card. */
    removeOne: (name: string) => `Poista yhteystieto: ${name}`,
    /** One contact was taken off the card. */
    removedOne: 'Yhteystieto poistettiin kortilta.',
    /** Button: take personal data away. */
    remove: 'Poista henkilötiedot',
    /** Personal data was taken away. */
    removed: 'Henkilötiedot poistettiin kortilta ja poimitusta tekstistä.',
    /** What stands where a name was. */
    masks: {
      /** A name. */
      name: '[nimi poistettu]',
      /** A phone number. */
      phone: '[puhelinnumero poistettu]',
      /** An e-mail address. */
      email: '[sähköpostiosoite poistettu]',
      /** A personal identity code. */
      'personal-id': '[henkilötunnus poistettu]',
    },
  },

  /** Quotes. */
  quotes: {
    /** Heading above the quotes. */
    heading: 'Lainaukset',
    /** What has become of a quote since. */
    states: {
      /** Word for word where it was. */
      'in-place': 'Sivulla sanasta sanaan',
      /** Word for word elsewhere. */
      moved: 'Siirtynyt sivulla toiseen kohtaan',
      /** Its words have changed. */
      approximate: 'Sanamuoto on muuttunut',
      /** Not there any more. */
      lost: 'Ei enää löydy sivulta. Lainaus on tallessa.',
    },
    /** When the page was last read. */
    checkedOn: (day: string) => `tarkistettu ${day}`,
    /** Before what stands there now. */
    now: 'Nyt sivulla:',
    /** The section of a lost quote is still there. */
    section: (heading: string) => `Lainaus oli osiossa ”${heading}”, joka on yhä sivulla.`,
    /** Label of the choice of a field. */
    field: 'Tukee kenttää',
    /** No field. */
    noField: 'Ei mitään kenttää',
    /** Button: take the quote away. */
    remove: 'Poista lainaus',
    /** A quote was taken away. */
    removed: 'Lainaus poistettiin.',
  },
} as const;
