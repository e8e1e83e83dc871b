/** Names of the fields of an agreement, of partners and of commitments, as they are published. In Finnish: the original. */
export const deskFieldsFi = {
  /** What the file calls itself. */
  format: 'Muoto',
  /** The version of the format. */
  version: 'Muodon versio',
  /** An id. */
  id: 'Tunniste',
  /** When the file was made. */
  publishedAt: 'Julkaistu',
  /** Languages. */
  languages: 'Kielet',
  /** Who publishes. */
  publisher: 'Julkaisija',
  /** A name. */
  name: 'Nimi',
  /** A web site. */
  website: 'Verkkosivusto',
  /** The agreement. */
  agreement: 'Sopimus',
  /** A kind. */
  kind: 'Laji',
  /** The purpose. */
  purpose: 'Tarkoitus',
  /** The municipality. */
  municipality: 'Kunta',
  /** The code of a municipality. */
  code: 'Kuntanumero',
  /** The other municipalities. */
  otherMunicipalities: 'Muut kunnat',
  /** Themes. */
  themes: 'Teemat',
  /** Goals. */
  goals: 'Tavoitteet',
  /** Goals a commitment serves. */
  goalIds: 'Tavoitteet',
  /** Elements of everyday security. */
  elements: 'Arjen turvan osa-alueet',
  /** Development targets. */
  developmentTargets: 'Kehittämiskohteet',
  /** A text. */
  text: 'Teksti',
  /** How wide a target reaches. */
  scope: 'Laajuus',
  /** The village, age group, service or instrument. */
  scopeName: 'Minkä',
  /** Where something stands. */
  state: 'Tila',
  /** Plans. */
  linkedPlans: 'Liitetyt suunnitelmat',
  /** First year. */
  fromYear: 'Alkuvuosi',
  /** Last year. */
  untilYear: 'Loppuvuosi',
  /** A web address. */
  address: 'Verkko-osoite',
  /** The day of signing. */
  signedOn: 'Allekirjoitettu',
  /** The signing event. */
  signingEvent: 'Allekirjoitustilaisuus',
  /** A day. */
  day: 'Päivä',
  /** A place. */
  place: 'Paikka',
  /** First day in force. */
  validFrom: 'Voimassa alkaen',
  /** Last day in force. */
  validUntil: 'Voimassa saakka',
  /** The decision. */
  decision: 'Päätös',
  /** The deciding body. */
  body: 'Toimielin',
  /** The section of the minutes. */
  section: 'Pykälä',
  /** The diary number. */
  diaryNumber: 'Diaarinumero',
  /** The agreement before. */
  predecessor: 'Edeltävä sopimus',
  /** The agreement after. */
  successor: 'Seuraava sopimus',
  /** How to join. */
  join: 'Mukaan liittyminen',
  /** A mailbox. */
  email: 'Sähköposti',
  /** Where changes are suggested. */
  suggest: 'Muutoksista ilmoittaminen',
  /** The contact for residents. */
  contact: 'Yhteystieto asukkaille',
  /** A role. */
  role: 'Tehtävä',
  /** A telephone number. */
  phone: 'Puhelin',
  /** The ground for showing a contact. */
  basis: 'Peruste julkaista',
  /** The last day a contact may be shown. */
  until: 'Saa näyttää saakka',
  /** Where the leave is noted. */
  source: 'Mistä lupa on saatu',
  /** The privacy notice. */
  privacyNotice: 'Tietosuojaseloste',
  /** When it was saved. */
  updatedAt: 'Muutettu',
  /** How many times it was saved. */
  revision: 'Tallennuskertoja',
  /** A partner’s own word for its kind. */
  ownKind: 'Oma sana lajille',
  /** Business id. */
  businessId: 'Y-tunnus',
  /** What a partner does. */
  description: 'Kuvaus',
  /** Village or area. */
  area: 'Kylä tai alue',
  /** The present step of signing. */
  signature: 'Allekirjoitus',
  /** The steps before. */
  history: 'Aiemmat vaiheet',
  /** The steps of signing. */
  steps: 'Allekirjoituksen vaiheet',
  /** The logo. */
  logo: 'Logo',
  /** Alternative text. */
  alt: 'Vaihtoehtoinen teksti',
  /** A commitment. */
  commitments: 'Sitoumus',
  /** The partner of a commitment. */
  partnerId: 'Kumppanin tunniste',
  /** Life stages. */
  lifeStages: 'Elämänvaiheet',
  /** First day. */
  startsOn: 'Alkaa',
  /** Last day. */
  endsOn: 'Päättyy',
  /** The measure. */
  measure: 'Mittari',
  /** Its unit. */
  unit: 'Yksikkö',
  /** The value at the start. */
  start: 'Lähtöarvo',
  /** The value aimed at. */
  target: 'Tavoitearvo',
  /** Readings. */
  readings: 'Lukemat',
  /** A value. */
  value: 'Arvo',
  /** How it has gone. */
  progress: 'Eteneminen',
  /** The day it was told. */
  reportedOn: 'Etenemisestä kerrottu',
  /** The publisher’s name. */
  publisherName: 'Julkaisijan nimi',
  /** The folder on the site. */
  folder: 'Kansion osoite sivustolla',
} as const;
