/** What a publication's machine forms say in Finnish: the original that the other languages follow. */
export const publicationFi = {
  /** Words of the feed of signatures. */
  feed: {
    /** The feed's name, from the agreement's. */
    title: (agreement: string) => `${agreement}: allekirjoitukset`,
    /** What the feed tells of. */
    subtitle: 'Uudet ja uudistetut allekirjoitukset sekä irtautumiset',
    /** The heading of a signature, by the partner's name. */
    signed: (partner: string) => `${partner} on allekirjoittanut sopimuksen`,
    /** The heading of a renewal, by the partner's name. */
    renewed: (partner: string) => `${partner} on uusinut sopimuksen`,
    /** The heading of a leaving, by the partner's name. */
    left: (partner: string) => `${partner} on irtautunut sopimuksesta`,
    /** The day of the step, in the entry's text. */
    day: (day: string) => `Päivä: ${day}`,
    /** Before the list of what the partner has promised. */
    commitments: 'Sitoumukset:',
  },
  /** Words of the agreement's calendar. */
  calendar: {
    /** The signing event, from its own name and the agreement's. */
    signing: (event: string, agreement: string) => `${event}: ${agreement}`,
    /** The first day in force, by the agreement's name. */
    begins: (agreement: string) => `${agreement} tulee voimaan`,
    /** The last day in force, by the agreement's name. */
    ends: (agreement: string) => `${agreement}: viimeinen voimassaolopäivä`,
  },
  /** Headings of the columns in the table of partners that readers may download. */
  columns: {
    /** The partner's name. */
    name: 'Nimi',
    /** The partner's kind. */
    kind: 'Tyyppi',
    /** What the partner does. */
    description: 'Kuvaus',
    /** Where the partner works. */
    area: 'Toiminta-alue',
    /** The languages the partner serves in. */
    languages: 'Palvelukielet',
    /** The partner's web site. */
    website: 'Verkkosivu',
    /** The partner's business id. */
    businessId: 'Y-tunnus',
    /** Where the partner stands in signing. */
    signature: 'Allekirjoitus',
    /** The day of that step. */
    day: 'Päivä',
    /** What the partner has promised. */
    commitments: 'Sitoumukset',
    /** Life stages of the commitments. */
    lifeStages: 'Elämänvaiheet',
    /** Elements of the commitments. */
    elements: 'Osa-alueet',
    /** Goals of the commitments. */
    goals: 'Tavoitteet',
  },
  /** A column of texts in one language, by its heading and the language's name. */
  columnIn: (heading: string, language: string) => `${heading} (${language})`,
} as const;
