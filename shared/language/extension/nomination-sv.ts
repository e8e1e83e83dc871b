import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { nominationFi } from './nomination-fi.ts';

/** Words of nominations for the award, in Swedish. */
export const nominationSv: TranslationOf<typeof nominationFi> = {
  heading: 'Hyvän kierre-förslag',
  noNominations: 'Det finns inga förslag ännu.',
  empty:
    'Registrera här förslagen till priset: personer, föreningar och gärningar som har främjat samarbetet mellan föreningar och kommunen.',
  noneFound: 'Inga förslag motsvarar valen.',
  unreadable: (count) =>
    count === 1
      ? 'Ett förslag kan inte läsas. Det finns kvar, men är skadat.'
      : `${formatNumber(count, 'sv')} förslag kan inte läsas. De finns kvar, men är skadade.`,
  add: 'Nytt förslag',
  count: (count) => `${formatNumber(count, 'sv')} förslag`,
  missing: 'Förslaget hittas inte. Det kan ha tagits bort.',
  back: 'Alla förslag',
  filter: {
    label: 'Avgränsa förteckningen',
    period: 'Period',
    allPeriods: 'Alla perioder',
    result: 'Resultat',
    allResults: 'Alla resultat',
    municipality: 'Kommun',
    allMunicipalities: 'Alla kommuner',
  },
  print: {
    button: 'Skriv ut',
    withPersons: 'Personnamn med i utskriften',
    masked: 'Personnamnen har tagits bort ur utskriften.',
  },
  results: {
    nominated: 'Föreslagen',
    shortlisted: 'Vidare till urval',
    awarded: 'Belönad',
    'not-awarded': 'Inte belönad',
  },
  groups: {
    nominated: 'Föreslagna',
    shortlisted: 'Vidare till urval',
    awarded: 'Belönade',
    'not-awarded': 'Övriga förslag',
  },
  kinds: { person: 'Person', association: 'Förening', deed: 'Gärning' },
  fields: {
    nomineeKind: 'Vad föreslås',
    nominee: 'Kandidatens namn eller gärningen',
    period: 'Period (år)',
    why: 'Motivering',
    municipality: 'Kommun',
    nominatedBy: 'Förslagsställare (frivilligt)',
    result: 'Resultat',
    prizeDay: 'Prisdag',
    practice: 'Klippt praxis',
  },
  form: {
    add: 'Nytt förslag',
    edit: 'Redigera förslaget',
    periodHint: 'Till exempel 2025 eller 2024–2025.',
    dayHint: 'Till exempel 4.12.2025.',
    personal: 'Personuppgift: lämnas bort när förslaget delas.',
    prefilled: (title) =>
      `Uppgifterna har fyllts i från praxisen ”${title}”. Kontrollera dem innan du sparar.`,
    practiceMissing: 'Praxisen hittas inte. Fyll i uppgifterna själv.',
    known: 'Den här praxisen har redan registrerats som förslag:',
    remove: 'Ta bort förslaget',
    citedIn: 'Hänvisas till i planerna:',
  },
  problems: {
    missing: 'Fyll i den här punkten.',
    'no-year': 'Skriv året eller åren med fyra siffror, till exempel 2025 eller 2024–2025.',
    'no-day': 'Skriv dagen i formen 4.12.2025.',
    'no-municipality': 'Kommunen kändes inte igen. Skriv kommunens namn eller lämna punkten tom.',
    'too-long': 'Texten är för lång. Förkorta den.',
  },
  row: {
    result: (nominee) => `Resultat: ${nominee}`,
    nominatedBy: (name) => `Förslagsställare: ${name}`,
    personal: 'personuppgift',
    prizeDay: (day) => `Prisdag ${day}`,
  },
  fromPractice: 'Registrera som förslag',
};
