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
  /** What went wrong. */
  trouble: {
    /** The address names an agreement that is not there. */
    missing: 'Sopimusta ei löydy. Se on voitu poistaa.',
    /** What is stored cannot be understood. */
    damaged: 'Sopimusta ei saatu luettua, koska sen tiedot ovat vahingoittuneet. Mitään ei ole poistettu.',
  },
} as const;
