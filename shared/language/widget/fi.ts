import type { PluralForms } from '../fill.ts';

/** How many partners there are, all shown. */
const partnerCount: PluralForms = { one: '{count} kumppani', other: '{count} kumppania' };

/**
 * What the widget says in Finnish of an agreement and its partners: the original that the other languages follow.
 * Templates, not functions, because a municipality may bring the words of a Sámi language as a file.
 */
export const widgetFi = {
  /** The language's own name, on the button that changes to it. */
  languageName: 'Suomeksi',
  /** Name of the row of language buttons. */
  languageChoice: 'Kieli',
  /** The note after a text that is not in the reader's language, by the language it is in. */
  writtenIn: {
    /** The text is in Finnish. */
    fi: 'suomeksi',
    /** The text is in Swedish. */
    sv: 'ruotsiksi',
    /** The text is in English. */
    en: 'englanniksi',
    /** The text is in Northern Sámi. */
    se: 'pohjoissaameksi',
    /** The text is in Inari Sámi. */
    smn: 'inarinsaameksi',
    /** The text is in Skolt Sámi. */
    sms: 'koltansaameksi',
  },

  /** Label of the agreement's status. */
  status: 'Tila',
  /** After the status: the day of signing. */
  signedOn: 'allekirjoitettu {day}',
  /** After the status: the first day in force, when it is yet to come. */
  validFrom: 'voimassa {day} alkaen',
  /** After the status: the last day in force. */
  validUntil: 'voimassa {day} saakka',
  /** Label of those who have made the agreement. */
  parties: 'Osapuolet',
  /** Label of the signing event. */
  signingEvent: 'Allekirjoitustilaisuus',
  /** Label of one development target. */
  developmentTarget: 'Kehittämiskohde',
  /** Label of several development targets. */
  developmentTargets: 'Kehittämiskohteet',
  /** Label of the themes. */
  themes: 'Teemat',
  /** Label of the goals. */
  goals: 'Tavoitteet',
  /** Label of one linked plan. */
  linkedPlan: 'Suunnitelma',
  /** Label of several linked plans. */
  linkedPlans: 'Suunnitelmat',
  /** Label of the decision. */
  decision: 'Päätös',
  /** Label of the earlier agreement. */
  predecessor: 'Jatkoa sopimukselle',
  /** Label of the later agreement. */
  successor: 'Jatkuu sopimuksena',
  /** Label of how to join. */
  join: 'Näin pääset mukaan',
  /** The link to a form or page for joining. */
  joinLink: 'Avaa liittymisohje',
  /** Subject of an e-mail by which one joins; `agreement` is its name. */
  joinSubject: 'Haluamme mukaan: {agreement}',

  /** The button below the purpose that goes past the facts to the partner list. */
  toPartners: 'Siirry kumppaneihin',
  /** Heading of the partner list. */
  partners: 'Kumppanit',
  /** Label of the search field. */
  search: 'Hae kumppaneista',
  /** Name of the choices by which the list is narrowed. */
  facets: 'Rajaa',
  /** The button that empties search and choices. */
  clear: 'Tyhjennä haku',
  /** How many partners there are, all shown. */
  partnerCount,
  /** How many partners of all match. */
  matchCount: '{found} / {all} kumppania',
  /** Nothing matches. */
  nothingFound: 'Hakua vastaavia kumppaneita ei ole.',
  /** There are no partners at all yet. */
  noPartners: 'Kumppaneita ei ole vielä julkaistu.',
  /** The button that shows the rows left out of a very long list. */
  showRest: 'Näytä loput {count}',
  /** Name of a commitment's tags: life stages and elements. */
  tags: 'Elämänvaiheet ja osa-alueet',

  /** The link from a partner back to the list. */
  backToList: 'Takaisin kumppaneihin',
  /** Heading of a partner's commitments. */
  commitments: 'Sitoumukset',
  /** A partner has no commitments in words. */
  noCommitments: 'Kumppani ei ole vielä kirjannut sitoumusta.',
  /** Label of a partner's kind. */
  kind: 'Tyyppi',
  /** Label of where a partner stands in signing. */
  signature: 'Allekirjoitus',
  /** Label of a partner's earlier steps in signing. */
  history: 'Aiemmat vaiheet',
  /** Label of the area a partner works in. */
  area: 'Toiminta-alue',
  /** Label of the languages a partner serves in. */
  languages: 'Palvelukielet',
  /** Label of the web site. */
  website: 'Verkkosivu',
  /** Label of the contact. */
  contact: 'Yhteystieto',
  /** The link by which a reader tells of a mistake or a change. */
  suggest: 'Ehdota korjausta',
  /** Subject of an e-mail that suggests a change; `about` is the partner or the agreement. */
  suggestSubject: 'Korjausehdotus: {about}',
  /** No partner has the address the page was opened with. */
  partnerMissing: 'Kumppania ei löydy tästä sopimuksesta.',

  /** Label of a commitment's life stages. */
  lifeStages: 'Elämänvaiheet',
  /** Label of a commitment's elements. */
  elements: 'Osa-alueet',
  /** Label of when a commitment holds. */
  period: 'Ajankohta',
  /** A commitment that begins on a day. */
  periodFrom: '{day} alkaen',
  /** A commitment that ends on a day. */
  periodUntil: '{day} saakka',
  /** Label of how a commitment is measured. */
  measure: 'Mittari',
  /** A measure in words: value now, aim and start. */
  measureWords: 'nyt {value} {unit}, tavoite {target}, alussa {start}',
  /** A measure before its first reading: aim and start. */
  measureUnread: 'tavoite {target} {unit}, alussa {start}; ei vielä mitattu',
  /** The day a value was read. */
  readOn: 'mitattu {day}',
  /** Label of how a commitment has gone. */
  progress: 'Tilanne',
  /** The day progress was told. */
  reportedOn: 'kerrottu {day}',

  /** The data is being fetched and the page has no list of its own. */
  loading: 'Haetaan kumppaneita.',
  /** The data could not be fetched. */
  failedFetch: 'Kumppaneiden tietoja ei saatu haettua.',
  /** The data could not be read. */
  failedRead: 'Kumppaneiden tiedostoa ei voitu lukea.',
  /** The data was made by a newer program. */
  failedNewer: 'Kumppaneiden tiedot on tehty uudemmalla versiolla, jota tämä sivu ei vielä osaa näyttää.',
  /** After a failure: the page's own list stands below. */
  savedListBelow: 'Alla on sivulle tallennettu luettelo.',
  /** The button that tries again. */
  retry: 'Yritä uudelleen',
  /** The link to the data file. */
  openData: 'Avaa tiedot (JSON)',

  /** The button that opens ways to share, print and download. */
  share: 'Jaa, tulosta tai lataa',
  /** Who publishes and when. */
  publishedBy: '{publisher}, julkaistu {day}',
  /** The link to the privacy notice. */
  privacyNotice: 'Tietosuojaseloste',
} as const;
