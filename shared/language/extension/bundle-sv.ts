import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { bundleFi } from './bundle-fi.ts';

/** Words about the library file, which holds the whole library, in Swedish. */
export const bundleSv: TranslationOf<typeof bundleFi> = {
  heading: 'Hela biblioteket som en fil',
  intro:
    'Biblioteksfilen innehåller allt: praxis, urklipp, bilder, avtal och papperskorgen. Du kan ge den till din efterträdare eller importera den i en annan webbläsare.',
  personal:
    'Filen innehåller också kontaktpersonernas uppgifter. Förvara och skicka den som andra personuppgifter.',
  save: 'Spara biblioteksfilen',
  saving: 'Biblioteksfilen sparas',
  saved: (name, size, practices) =>
    `Biblioteksfilen ${name} har sparats. Storlek ${size}, antal praxis ${formatNumber(practices, 'sv')}.`,
  leftOut: (count) => `${formatNumber(count, 'sv')} skadade objekt i biblioteket finns inte med i filen.`,
  saveCancelled: 'Sparandet avbröts. Biblioteket är oförändrat.',
  saveFailed: 'Filen kunde inte sparas. Biblioteket är oförändrat. Kontrollera diskutrymmet och försök igen.',
  checking: 'Biblioteksfilen kontrolleras',
  checkCancelled: 'Kontrollen avbröts. Ingenting ändrades.',
  unread: 'Filen kunde inte läsas. Kontrollera att den finns på sin plats. Ingenting ändrades.',
  checkAgain: 'Kontrollera på nytt',
  refused: {
    'not-a-library-file':
      'Det här är inte en biblioteksfil, eller så är den svårt skadad. Ingenting ändrades. Pröva en annan fil.',
    'newer-version':
      'Filen är gjord med en nyare version av tillägget. Ingenting ändrades. Uppdatera tillägget och försök igen.',
    damaged: 'Biblioteksfilen är skadad. Ingenting ändrades. Hämta filen på nytt eller gör en ny.',
    'too-large':
      'Uppackad vore filen större än en biblioteksfil kan vara. Ingenting ändrades. Pröva en annan fil.',
  },
  part: (name) => `Ställe: ${name}`,
  checked: (day, time) => `Filen är hel. Den är gjord ${day} kl. ${time}.`,
  sameLibrary: 'Filen är gjord av det här biblioteket.',
  contents: 'Filens innehåll och biblioteket',
  columns: {
    kind: 'Innehåll',
    fresh: 'Nya',
    same: 'Samma',
    different: 'Avvikande',
    trash: 'I papperskorgen',
  },
  kinds: {
    practices: 'Praxis',
    clips: 'Urklipp',
    quotes: 'Citat',
    versions: 'Tidigare versioner',
    adoptions: 'Ibruktaganden',
    collections: 'Samlingar',
    workshopSeries: 'Verkstadsserier',
    surveys: 'Kartläggningar',
    nominations: 'Förslag',
    savedSearches: 'Sparade sökningar',
    agreements: 'Avtal',
    partners: 'Parter',
    subscriptions: 'Prenumerationer',
  },
  files: (count) => `Antal bilder och andra filer: ${formatNumber(count, 'sv')}.`,
  nothingNew: 'Allt i filen finns redan i biblioteket.',
  conflicts: (count) => `Avvikande: ${formatNumber(count, 'sv')}`,
  conflictsHint: 'Bibliotekets eget behålls om du inte väljer något annat.',
  allOurs: 'Behåll bibliotekets eget i alla',
  allTheirs: 'Ta filens i alla',
  ours: 'I biblioteket',
  theirs: 'I filen',
  changedOn: (day) => `Ändrad ${day}`,
  nothing: 'Ingen uppgift',
  stay: 'Låt bli kvar i papperskorgen',
  bringBack: 'Ta tillbaka ur papperskorgen',
  otherParts: 'Taggar, anteckningar och andra märkningar',
  whichStays: 'Vilken behålls',
  nameless: 'Utan namn',
  more: (count) => `Visa ${formatNumber(count, 'sv')} till`,
  take: 'Importera till biblioteket',
  taking: 'Importeras till biblioteket',
  taken: (count) =>
    `Importen är klar. Antal nya och ändrade objekt: ${formatNumber(count, 'sv')}. Importen kan ångras i delen Ändringar.`,
  healed: (count) => `Antal skadade objekt som reparerades: ${formatNumber(count, 'sv')}.`,
  toHistory: 'Öppna ändringarna',
  takeCancelled: 'Importen avbröts. Biblioteket är oförändrat.',
  takeFailed: 'Importen lyckades inte. Biblioteket är oförändrat. Kontrollera diskutrymmet och försök igen.',
  changedMeanwhile: 'Biblioteket ändrades under importen. Ingenting importerades. Kontrollera filen på nytt.',
};
