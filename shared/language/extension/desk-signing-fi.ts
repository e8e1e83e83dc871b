import { formatNumber } from '../formats.ts';

/** Words about signing: states, the signing page and certificates, in Finnish: the original. */
export const deskSigningFi = {
  /** Heading. */
  title: 'Allekirjoitukset',
  /** The steps of one partner. */
  steps: {
    /** What goes out of them. */
    remark:
      'Julkaistaan vaihe ja päivä. Allekirjoittajan tehtävää, asiakirjaa ja irtautumisen syytä ei julkaista, eikä kumppania, joka on vasta kutsuttu.',
    /** Label of the state. */
    state: 'Vaihe',
    /** Label of the day. */
    day: 'Päivä',
    /** Label of the signatory. */
    signatoryRole: 'Allekirjoittajan tehtävä',
    /** What belongs there. */
    signatoryHint: 'Ei julkaista. Esimerkiksi puheenjohtaja.',
    /** Label of the document. */
    document: 'Asiakirja',
    /** What belongs there. */
    documentHint: 'Ei julkaista. Diaarinumero tai osoite.',
    /** Label of the reason for leaving. */
    reason: 'Irtautumisen syy',
    /** What belongs there. */
    reasonHint: 'Ei julkaista.',
    /** Button: note the next step for today. */
    add: {
      /** Asked. */
      invited: 'Merkitse kutsutuksi',
      /** Has promised. */
      promised: 'Merkitse luvanneeksi',
      /** Has signed. */
      signed: 'Merkitse allekirjoittaneeksi',
      /** Has renewed. */
      renewed: 'Merkitse uusineeksi',
      /** Has left. */
      left: 'Merkitse irtautuneeksi',
    },
  },
  /** The list of partners. */
  list: {
    /** Name of the list. */
    label: 'Kumppanit ja vaiheet',
    /** There is none. */
    empty: 'Sopimuksella ei ole vielä kumppaneita.',
    /** Link to where they are noted. */
    toPartners: 'Lisää kumppaneita',
    /** Heading of how many are in each state. */
    counts: 'Kumppanit vaiheittain',
    /** Label of the search. */
    search: 'Hae kumppaneista',
    /** Label of the state by which the list is narrowed. */
    state: 'Vaihe',
    /** Every state. */
    everyState: 'Kaikki vaiheet',
    /** How many are shown. */
    found: (count: number, all: number) =>
      count === all
        ? `${formatNumber(all, 'fi')} kumppania`
        : `${formatNumber(count, 'fi')}/${formatNumber(all, 'fi')} kumppania`,
    /** Nothing fits. */
    none: 'Yksikään kumppani ei vastaa hakua.',
    /** Box: choose all that were found. */
    chooseAll: (count: number) => `Valitse kaikki (${formatNumber(count, 'fi')})`,
    /** How many are chosen. */
    chosen: (count: number) => `${formatNumber(count, 'fi')} valittu`,
    /** Button: choose none. */
    chooseNone: 'Poista valinnat',
    /** Said of a partner that joined after the signing. */
    joinedLater: 'liittynyt myöhemmin',
    /** Button: show more. */
    more: (count: number) => `Näytä lisää (${formatNumber(count, 'fi')})`,
  },
  /** Noting a step for those chosen. */
  bulk: {
    /** Heading. */
    heading: 'Kirjaa vaihe valituille',
    /** Button. */
    note: (count: number) =>
      count === 1 ? 'Kirjaa 1 kumppanille' : `Kirjaa ${formatNumber(count, 'fi')} kumppanille`,
    /** Said when it is done. */
    noted: (count: number) =>
      count === 1
        ? 'Vaihe kirjattu 1 kumppanille'
        : `Vaihe kirjattu ${formatNumber(count, 'fi')} kumppanille`,
  },
  /** Printing. */
  print: {
    /** Heading. */
    heading: 'Tulosta allekirjoitettavaksi',
    /** What it is and is not. */
    remark:
      'Allekirjoitukset tehdään paperille. Sivulle tulevat valitut kumppanit. Jos yhtään ei ole valittu, sivulle tulevat kaikki, jotka eivät ole irtautuneet.',
    /** Label of the language. */
    language: 'Tulosteen kieli',
    /** Label of the roles of those who sign. */
    roles: 'Kuka allekirjoittaa kumppanin puolesta',
    /** How to type them. */
    rolesHint: 'Yksi tehtävä riville. Jokaiselle tulee oma allekirjoitusrivi.',
    /** Button: the page to sign. */
    page: (count: number) => `Tulosta allekirjoitussivu (${formatNumber(count, 'fi')})`,
    /** Button: certificates. */
    certificates: (count: number) => `Tulosta todistukset (${formatNumber(count, 'fi')})`,
    /** Nobody has signed. */
    noneSigned: 'Todistuksen voi tulostaa, kun kumppani on allekirjoittanut.',
  },
  /** What stands on paper, in the language of the paper. */
  sheet: {
    /** Above the parties. */
    parties: 'Osapuolet',
    /** Above the parties' signatures. */
    signatures: 'Sitoumukset ja allekirjoitukset',
    /** Before the municipality. */
    municipality: 'Kunta',
    /** The agreement has no municipality yet. */
    noMunicipality: 'Kuntaa ei ole kirjattu',
    /** Above what a partner promises. */
    promises: 'Kumppani sitoutuu',
    /** A partner without commitments writes them by hand. */
    noPromises: 'Sitoumus kirjoitetaan tähän:',
    /** Line for the place and the day. */
    placeAndDay: 'Paikka ja päivä',
    /** Line for the signature. */
    signature: 'Allekirjoitus',
    /** Line for the name in plain letters. */
    name: 'Nimenselvennys',
    /** Before the role. */
    role: 'Tehtävä',
    /** Heading of a certificate. */
    certificate: 'Todistus',
    /** What a certificate says. */
    certified: 'on kumppanina sopimuksessa',
    /** Before the day of signing. */
    signedOn: 'Allekirjoitettu',
    /** Before the day of renewing. */
    renewedOn: 'Uusittu',
    /** For the municipality's signature. */
    onBehalf: 'Kunnan puolesta',
    /** Before the days in force. */
    inForce: 'Voimassa',
  },
  /** Ready commitments. */
  pledges: {
    /** Summary of the list. */
    heading: 'Valmiita sitoumuksia pienelle väelle',
    /** How to use it. */
    remark: 'Sitoumuksen ei tarvitse olla iso. Ota valmis lause ja muokkaa se omannäköiseksi.',
    /** Button. */
    take: 'Ota',
  },
} as const;
