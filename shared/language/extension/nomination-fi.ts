import { formatNumber } from '../formats.ts';

/** Words of nominations for the award, in Finnish: the original. */
export const nominationFi = {
  /** Heading of the list. */
  heading: 'Hyvän kierre -ehdotukset',
  /** There are no nominations. */
  noNominations: 'Ehdotuksia ei ole vielä.',
  /** There are no nominations: what they are for. */
  empty:
    'Kirjaa tänne palkintoehdotukset: henkilöt, yhdistykset ja teot, jotka ovat edistäneet yhdistysten ja kunnan yhteistyötä.',
  /** The filter lets nothing through. */
  noneFound: 'Valinnoilla ei löydy ehdotuksia.',
  /** Some nominations cannot be read. */
  unreadable: (count: number) =>
    count === 1
      ? 'Yhtä ehdotusta ei voi lukea. Se on tallessa, mutta vahingoittunut.'
      : `${formatNumber(count, 'fi')} ehdotusta ei voi lukea. Ne ovat tallessa, mutta vahingoittuneita.`,
  /** Button: begin a new nomination. */
  add: 'Uusi ehdotus',
  /** How many nominations are shown. */
  count: (count: number) => (count === 1 ? '1 ehdotus' : `${formatNumber(count, 'fi')} ehdotusta`),
  /** The nomination of the address is not there. */
  missing: 'Ehdotusta ei löydy. Se on voitu poistaa.',
  /** Link back to the list. */
  back: 'Kaikki ehdotukset',
  /** Narrowing the list. */
  filter: {
    /** Name of the group of choices. */
    label: 'Rajaa luetteloa',
    /** Choice of the period. */
    period: 'Kausi',
    /** Every period. */
    allPeriods: 'Kaikki kaudet',
    /** Choice of the result. */
    result: 'Tulos',
    /** Every result. */
    allResults: 'Kaikki tulokset',
    /** Choice of the municipality. */
    municipality: 'Kunta',
    /** Every municipality. */
    allMunicipalities: 'Kaikki kunnat',
  },
  /** Printing the list. */
  print: {
    /** Button. */
    button: 'Tulosta',
    /** Choice: names of persons on paper. */
    withPersons: 'Henkilöiden nimet tulosteeseen',
    /** Said of printed lists without names. */
    masked: 'Henkilöiden nimet on poistettu tulosteesta.',
  },
  /** How far a nomination has come, of one. */
  results: {
    /** Nominated. */
    nominated: 'Ehdotettu',
    /** On the short list. */
    shortlisted: 'Valittu jatkoon',
    /** Awarded. */
    awarded: 'Palkittu',
    /** Not awarded. */
    'not-awarded': 'Ei palkittu',
  },
  /** How far nominations have come, as headings of groups. */
  groups: {
    /** Nominated. */
    nominated: 'Ehdotetut',
    /** On the short list. */
    shortlisted: 'Jatkoon valitut',
    /** Awarded. */
    awarded: 'Palkitut',
    /** Not awarded. */
    'not-awarded': 'Muut ehdotukset',
  },
  /** Whom or what a nomination is of. */
  kinds: {
    /** A person. */
    person: 'Henkilö',
    /** An association. */
    association: 'Yhdistys',
    /** A deed. */
    deed: 'Teko',
  },
  /** What is told of a nomination, as labels. */
  fields: {
    /** Whom or what it is of. */
    nomineeKind: 'Mitä ehdotetaan',
    /** The name or the deed. */
    nominee: 'Ehdokkaan nimi tai teko',
    /** The period. */
    period: 'Kausi (vuosi tai vuodet)',
    /** Why. */
    why: 'Perustelu',
    /** The municipality. */
    municipality: 'Kunta',
    /** Who nominated. */
    nominatedBy: 'Ehdottaja (vapaaehtoinen)',
    /** How far it has come. */
    result: 'Tulos',
    /** The day of the prize. */
    prizeDay: 'Palkitsemispäivä',
    /** The practice clipped from it. */
    practice: 'Poimittu käytäntö',
  },
  /** The form. */
  form: {
    /** Heading for a new nomination. */
    add: 'Uusi ehdotus',
    /** Heading for one that is being changed. */
    edit: 'Muokkaa ehdotusta',
    /** What a period may look like. */
    periodHint: 'Esimerkiksi 2025 tai 2024–2025.',
    /** What a day looks like. */
    dayHint: 'Esimerkiksi 4.12.2025.',
    /** Said of fields that hold personal data. */
    personal: 'Henkilötieto: jää pois, kun ehdotus jaetaan.',
    /** The form was filled from a card. */
    prefilled: (title: string) =>
      `Tiedot on täytetty käytännöstä ”${title}”. Tarkista ne ennen tallentamista.`,
    /** The card that was to fill the form is not there. */
    practiceMissing: 'Käytäntöä ei löydy. Täytä tiedot itse.',
    /** A nomination was recorded from this card before. */
    known: 'Tästä käytännöstä on jo kirjattu ehdotus:',
    /** Button: put in the trash. */
    remove: 'Poista ehdotus',
    /** Before the plans that cite the nomination. */
    citedIn: 'Viitattu suunnitelmissa:',
  },
  /** Why something cannot be saved. */
  problems: {
    /** Nothing is written where something must be. */
    missing: 'Täytä tämä kohta.',
    /** No year. */
    'no-year': 'Kirjoita vuosi tai vuodet neljällä numerolla, esimerkiksi 2025 tai 2024–2025.',
    /** No day. */
    'no-day': 'Kirjoita päivä muodossa 4.12.2025.',
    /** No municipality. */
    'no-municipality': 'Kuntaa ei tunnistettu. Kirjoita kunnan nimi tai jätä kohta tyhjäksi.',
    /** Longer than is kept. */
    'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
  },
  /** One nomination in the list. */
  row: {
    /** Name of the choice of a result in the list. */
    result: (nominee: string) => `Tulos: ${nominee}`,
    /** Who nominated. */
    nominatedBy: (name: string) => `Ehdottaja: ${name}`,
    /** Mark of personal data. */
    personal: 'henkilötieto',
    /** When it was or will be awarded. */
    prizeDay: (day: string) => `Palkitsemispäivä ${day}`,
  },
  /** Button on the page of a practice of kind award. */
  fromPractice: 'Kirjaa ehdotukseksi',
} as const;
