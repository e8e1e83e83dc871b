/** The names of the card's kinds, fields and sources in Finnish: the original that the other languages follow. */
export const cardNamesFi = {
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
    /** A file of practices that was imported. */
    file: 'tuotu tiedosto',
    /** A collection of another municipality. */
    collection: 'toisen kunnan kokoelma',
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
} as const;
