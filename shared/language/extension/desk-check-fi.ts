import { formatNumber } from '../formats.ts';
import { deskFieldsFi } from './desk-fields-fi.ts';
import { deskFindingsFi } from './desk-findings-fi.ts';

/** Words of the check before publishing and of the published versions, in Finnish: the original. */
export const deskCheckFi = {
  /** Heading. */
  title: 'Tarkista ennen julkaisua',
  /** The check is being made. */
  checking: 'Sopimusta tarkistetaan.',
  /** The check could not be made. */
  failed: 'Tarkistusta ei voitu tehdä. Mitään ei muuttunut.',
  /** How many findings weigh how much, in one line. */
  summary: (stops: number, mend: number, know: number) =>
    `${stops === 0 ? 'Mikään ei estä julkaisua' : `Julkaisun estää ${formatNumber(stops, 'fi')}`}. Kannattaa korjata ${formatNumber(mend, 'fi')}, hyvä tietää ${formatNumber(know, 'fi')}.`,
  /** There are no findings. */
  nothing: 'Korjattavaa ei löytynyt. Sopimuksen voi julkaista.',
  /** Link to publishing. */
  toPublish: 'Siirry julkaisemaan',
  /** Headings of what weighs how much, with a count. */
  severities: {
    /** It stops publishing. */
    stops: (count: number) => `Estää julkaisun (${formatNumber(count, 'fi')})`,
    /** It should be mended. */
    mend: (count: number) => `Kannattaa korjata (${formatNumber(count, 'fi')})`,
    /** It is good to know. */
    know: (count: number) => `Hyvä tietää (${formatNumber(count, 'fi')})`,
  },
  /** A group of findings and how many there are. */
  group: (title: string, count: number) => `${title} (${formatNumber(count, 'fi')})`,
  /** What it is and in which language. */
  inLanguage: (title: string, language: string) => `${title}: ${language}`,
  /** The partner it concerns, and the field. */
  place: (partner: string, field: string) => `${partner}: ${field}`,
  /** One of several things of a list, by its number. */
  numbered: (name: string, number: number) => `${name} ${formatNumber(number, 'fi')}`,
  /** What is beside the other partner of two that are alike. */
  sameAs: 'Sama kuin',
  /** Two colours, and whether the page is light or dark. */
  colours: (pair: string, scheme: string) => `${pair} (${scheme})`,
  /** Button: show more findings, partners or fields. */
  more: (count: number) => `Näytä lisää (${formatNumber(count, 'fi')})`,
  /** Buttons that mend at once. */
  mend: {
    /** Takes away what is there. */
    remove: 'Poista',
    /** Takes a link away. */
    removeLink: 'Poista linkki',
    /** Changes a link to https. */
    secure: 'Vaihda https-osoitteeksi',
    /** Puts things in the order of their days. */
    sort: 'Järjestä päivien mukaan',
    /** Opens a field. */
    fill: 'Kirjoita tässä',
  },
  /** Label of a field that opens in the list. */
  fillLabel: (place: string) => `Kirjoita: ${place}`,
  /** What stands there in another language, over the field of a translation. */
  original: (language: string, text: string) => `${language}: ${text}`,
  /** Said when something was mended. */
  mended: (title: string) => `Korjattu: ${title}`,
  /** What would go out. */
  outgoing: {
    /** Heading. */
    title: 'Kaikki, mitä julkaistaan',
    /** What the list is. */
    remark: 'Luettelo on luettu valmiista julkaisusta. Mitään muuta ei julkaista.',
    /** It cannot be made yet. */
    notYet: 'Luettelo näkyy, kun julkaisun estävät puutteet on korjattu.',
    /** Opens the list. */
    open: 'Näytä tiedot kenttä kentältä',
    /** Label of the search. */
    search: 'Hae julkaistavista tiedoista',
    /** Label of the choice to show what programs need. */
    technical: 'Näytä myös tunnisteet ja muutosajat, joita ohjelmat tarvitsevat',
    /** How much was found. */
    found: (groups: number, fields: number) =>
      `${formatNumber(groups, 'fi')} kohdetta, ${formatNumber(fields, 'fi')} kenttää`,
    /** The search found nothing. */
    nothing: 'Haku ei löytänyt julkaistavaa tietoa. Näillä sanoilla ei julkaista mitään.',
    /** What a group is. */
    groups: {
      /** The file itself. */
      file: 'Tiedosto ja julkaisija',
      /** The agreement. */
      agreement: 'Sopimus',
      /** A partner. */
      partner: 'Kumppani',
      /** A commitment. */
      commitment: 'Sitoumus',
    },
  },
  /** The size of the data file. */
  size: (size: string, most: string) =>
    `Tietotiedoston koko on ${size}. Asukkaan puhelimella sujuva raja on ${most}.`,
  /** What is different. */
  changes: {
    /** Heading. */
    title: 'Muutokset edellisestä julkaisusta',
    /** Nothing has been published. */
    first: 'Sopimusta ei ole vielä julkaistu. Kaikki on uutta.',
    /** Nothing is different. */
    nothing: 'Mikään ei ole muuttunut edellisestä julkaisusta.',
    /** It cannot be told yet. */
    notYet: 'Muutokset näkyvät, kun julkaisun estävät puutteet on korjattu.',
    /** How many partners are not as before. */
    summary: (count: number) =>
      count === 1 ? '1 kumppani muuttui' : `${formatNumber(count, 'fi')} kumppania muuttui`,
    /** Heading of the agreement's own changes. */
    agreement: 'Sopimuksen tiedot',
    /** Heading of the partners. */
    partners: 'Kumppanit',
    /** What became of a partner. */
    outcomes: {
      /** It is new. */
      new: 'uusi',
      /** It says something else. */
      changed: 'muuttunut',
      /** It has left. */
      left: 'irtautunut',
      /** It is gone, and its name and days stay. */
      trace: 'poistettu, päivätty merkintä jää',
      /** It is gone altogether. */
      removed: 'poistuu kokonaan',
    },
    /** What became of a commitment. */
    commitments: {
      /** It is new. */
      added: 'Uusi sitoumus:',
      /** It says something else. */
      changed: 'Muuttunut sitoumus:',
      /** It is gone. */
      removed: 'Poistunut sitoumus:',
    },
    /** Before what a field said. */
    before: 'ennen:',
    /** Before what a field says. */
    after: 'nyt:',
  },
  /** What has been published. */
  versions: {
    /** Heading. */
    title: 'Julkaistut versiot',
    /** Nothing has. */
    empty: 'Sopimusta ei ole vielä julkaistu. Kun julkaiset sen, jokainen julkaisu näkyy täällä.',
    /** How many are kept. */
    remark: 'Viimeisimmät 20 julkaisua säilyvät.',
    /** When one went out. */
    at: (day: string, time: string) => `${day} klo ${time}`,
    /** Button: what changed. */
    changes: 'Näytä muutokset',
    /** Button: the file. */
    download: 'Lataa tietotiedosto',
    /** It is the first of those that are kept. */
    first: 'Tämä on vanhin tallessa oleva julkaisu, joten sitä ei voi verrata edelliseen.',
    /** Nothing is different. */
    nothing: 'Mikään ei muuttunut edellisestä julkaisusta.',
    /** It cannot be read. */
    lost: 'Julkaisua ei saatu luettua. Mitään ei ole poistettu.',
  },
  /** What has happened to the agreement. */
  history: {
    /** Heading. */
    title: 'Sopimuksen vaiheet',
    /** There is nothing. */
    empty: 'Vaiheita ei ole vielä. Ne tulevat sopimuksen päivistä ja kumppaneiden allekirjoituksista.',
    /** A step whose day is not noted. */
    noDay: 'Päivä ei tiedossa',
    /** Its day has not come. */
    toCome: 'tulossa',
    /** What happens to the agreement. */
    agreement: {
      /** The decision. */
      decided: 'Päätös sopimuksesta',
      /** The event. */
      'signing-event': 'Allekirjoitustilaisuus',
      /** Signed. */
      signed: 'Sopimus allekirjoitettu',
      /** In force from this day. */
      began: 'Sopimus voimaan',
      /** The last day. */
      ends: 'Sopimuksen viimeinen päivä',
    },
    /** What partners do. */
    partners: {
      /** Asked. */
      invited: 'Kutsuttu',
      /** Promised. */
      promised: 'Luvannut',
      /** Signed. */
      signed: 'Allekirjoittanut',
      /** Signed later than the others. */
      joined: 'Liittynyt myöhemmin',
      /** Renewed. */
      renewed: 'Uusinut',
      /** Left. */
      left: 'Irtautunut',
    },
    /** Opens the names that do not fit. */
    others: (count: number) => `ja ${formatNumber(count, 'fi')} muuta`,
  },
  /** Findings by their kinds. */
  findings: deskFindingsFi,
  /** Names of fields. */
  fields: deskFieldsFi,
} as const;
