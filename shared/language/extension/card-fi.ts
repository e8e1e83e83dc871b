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
    contactsHint: 'Yksi yhteystieto riville: nimi; rooli; yksikkö; puhelin; sähköposti',
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

  /** Kinds of practice. */
  practiceKinds: {
    /** Innokylä's card. */
    'operating-model': 'Toimintamalli',
    /** Kumppanuuspöytä. */
    'partnership-table': 'Kumppanuuspöytä',
    /** Hyvinvointiseteli. */
    'welfare-voucher': 'Hyvinvointiseteli',
    /** An agreement. */
    agreement: 'Sopimus',
    /** A grant. */
    grant: 'Avustus',
    /** Elinvoimapaja and other series. */
    'workshop-series': 'Työpajasarja',
    /** A list of associations. */
    'association-list': 'Yhdistysluettelo',
    /** Järjestökartoitus and other surveys. */
    survey: 'Kartoitus',
    /** A plan. */
    plan: 'Suunnitelma',
    /** An award. */
    award: 'Palkinto',
    /** Minutes of a meeting. */
    minutes: 'Pöytäkirja',
    /** News, a blog, a story. */
    article: 'Artikkeli',
    /** A page whose kind is not known. */
    page: 'Verkkosivu',
  },

  /** Labels of the card's fields. */
  fields: {
    /** What kind of practice it is. */
    kind: 'Laji',
    /** The practice's name. */
    title: 'Otsikko',
    /** Innokylä: Lyhyt kuvaus. */
    summary: 'Lyhyt kuvaus',
    /** Innokylä's label. */
    place: 'Toteutuspaikka',
    /** Innokylä's label. */
    locality: 'Paikkakunta, maakunta tai hyvinvointialue',
    /** One of the 308. */
    municipalityCode: 'Kunta',
    /** Region. */
    regionCode: 'Maakunta',
    /** Innokylä: Toimintamallin rahoittaja. */
    funder: 'Rahoittaja',
    /** Innokylä: Toimintamallin kokonaisuus. */
    collection: 'Kokonaisuus',
    /** Innokylä's label. */
    links: 'Liitteet ja linkit',
    /** Innokylä's label. */
    author: 'Tekijä',
    /** Innokylä's label. */
    publishedOn: 'Luotu tai julkaistu',
    /** Innokylä's label. */
    modifiedOn: 'Viimeksi muokattu',
    /** Innokylä: Kokonaisuuden tarkoitus ja tavoitteet. */
    purpose: 'Tarkoitus ja tavoitteet',
    /** Innokylä's label. */
    idea: 'Ratkaisun perusidea',
    /** Innokylä's label. */
    context: 'Toimintaympäristö',
    /** Innokylä's label. */
    audience: 'Kohderyhmä ja asiakasymmärrys',
    /** Innokylä's label. */
    conditions: 'Toimivuuden ja käyttöönoton ehdot',
    /** Innokylä's label. */
    results: 'Arvioinnin tulokset tiivistettynä',
    /** Innokylä: Vinkit toimintamallin soveltajille. */
    tips: 'Vinkit soveltajille',
    /** Innokylä's label. */
    phase: 'Kehittämisen vaihe',
    /** Innokylä's label. */
    topics: 'Aihealueet',
    /** Innokylä's label. */
    targetGroups: 'Kohderyhmä',
    /** Elements of everyday security. */
    elements: 'Arjen turvan osa-alueet',
    /** Life stages. */
    lifeStages: 'Elämänvaiheet',
    /** Language of the page. */
    language: 'Sivun kieli',
    /** The publishing site or body. */
    site: 'Julkaisija',
    /** What the page calls the agreement: elinvoimasopimus, kumppanuussopimus … */
    agreementKind: 'Sopimuksen laji',
    /** Who has made the agreement. */
    parties: 'Osapuolet',
    /** Who calls the table together. */
    convener: 'Koollekutsuja',
    /** Who sit at the table: groups and organisations, not persons. */
    members: 'Osallistujat',
    /** How often it meets, and for how long. */
    rhythm: 'Kokoontuminen',
    /** How it proceeds, step by step. */
    steps: 'Vaiheet',
    /** What it may decide. */
    decisionPower: 'Päätösvalta',
    /** Its memos. */
    memos: 'Muistiot',
    /** Who can get the benefit. */
    eligibility: 'Kuka voi saada',
    /** Where it is given out. */
    whereToGet: 'Mistä saa',
    /** Where it can be used. */
    whereToUse: 'Missä voi käyttää',
    /** What it is worth or costs, in the page's words: `40 € vuodessa`. */
    value: 'Arvo tai hinta',
    /** How long it is valid. */
    validity: 'Voimassaolo',
    /** The places where it can be used, one by one. */
    partnerPlaces: 'Käyttöpaikat',
    /** Kind of grant: toiminta-avustus, kohdeavustus … */
    grantKind: 'Avustuslaji',
    /** When it can be applied for. */
    applicationPeriods: 'Hakuaika',
    /** By what it is decided. */
    criteria: 'Perusteet',
    /** How it is applied for, or someone nominated. */
    howToApply: 'Hakeminen',
    /** The areas a series of workshops is held in. */
    areas: 'Alueet',
    /** Who hosts it this time. */
    host: 'Isäntä',
    /** When it is held. */
    schedule: 'Ajankohta',
    /** Its programme. */
    programme: 'Ohjelma',
    /** How to register. */
    registration: 'Ilmoittautuminen',
    /** The teams that carry plans out: names of teams and groups. */
    teams: 'Toteuttajatiimit',
    /** Goals. */
    goals: 'Tavoitteet',
    /** Measures taken towards the goals. */
    measures: 'Toimenpiteet',
    /** How reaching the goals is measured. */
    indicators: 'Mittarit',
    /** Plans it belongs to or has produced, by name. */
    plans: 'Suunnitelmat',
    /** The term it is in force, or the years it covers: `2024–2026`. */
    term: 'Kausi',
    /** Who answered a survey, and how many. */
    respondents: 'Vastaajat',
    /** What a survey found. */
    findings: 'Tulokset',
    /** Who or what was awarded. */
    recipient: 'Palkittu',
    /** Why. */
    reason: 'Perustelu',
    /** The decision behind it: body, day, section (§), diary number. */
    decisionReference: 'Päätös',
    /** A village or an area below the municipality. */
    area: 'Kylä tai alue',
    /** Files the page links to. */
    attachments: 'Tiedostot',
    /** Whom to ask. */
    contacts: 'Yhteystiedot',
    /** Terms of re-use. */
    licence: 'Käyttöehdot',
    /** The page in other languages. */
    alternates: 'Muut kieliversiot',
  },

  /** Where a value came from. Said after "Lähde: ". */
  sources: {
    /** Typed by a person. */
    typed: 'itse kirjoitettu',
    /** The agreement's data file. */
    publication: 'sopimuksen tiedot',
    /** A labelled line of the page. */
    label: 'nimetty rivi',
    /** A heading. */
    heading: 'otsikko sivulla',
    /** The part a person had selected. */
    selection: 'valittu kohta',
    /** Running text. */
    text: 'leipäteksti',
    /** A shape in the text: a phone number, a section sign. */
    pattern: 'tunnistettu tekstistä',
    /** The meaning of an element. */
    markup: 'sivun rakenne',
    /** Structured data for machines. */
    'json-ld': 'sivun tiedot koneille',
    /** Dublin Core. */
    'dublin-core': 'sivun kuvailutiedot (Dublin Core)',
    /** OpenGraph. */
    'open-graph': 'sivun jakotiedot',
    /** Tags in the page's head. */
    meta: 'sivun kuvailutiedot',
    /** The document's title. */
    title: 'sivun nimi selaimessa',
    /** The page's address. */
    address: 'sivun osoite',
    /** What the browser knew. */
    tab: 'selaimen välilehti',
  },

  /** How sure a value is. */
  confidence: {
    /** A person or a label says so. */
    sure: 'Varma',
    /** The page says so beside its text. */
    likely: 'Todennäköinen',
    /** Concluded from the text. */
    guess: 'Arvio',
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

  /** Types of files. */
  attachmentTypes: {
    /** PDF. */
    pdf: 'PDF',
    /** Word and the like. */
    'text-document': 'tekstiasiakirja',
    /** Excel and the like. */
    spreadsheet: 'taulukkotiedosto',
    /** PowerPoint and the like. */
    slides: 'esitys',
    /** A picture. */
    image: 'kuva',
    /** A film. */
    video: 'video',
    /** A recording. */
    audio: 'äänite',
    /** A packed file. */
    archive: 'pakattu tiedosto',
  },

  /** How an application period stands today. */
  periodStates: {
    /** It has not begun. */
    coming: 'Alkaa myöhemmin',
    /** It goes on. */
    open: 'Haku auki',
    /** It is over. */
    past: 'Päättynyt',
    /** It has no end. */
    rolling: 'Jatkuva haku',
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
