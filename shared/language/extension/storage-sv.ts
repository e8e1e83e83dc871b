import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { storageFi } from './storage-fi.ts';

/** Words about how the library is stored, in Swedish. */
export const storageSv: TranslationOf<typeof storageFi> = {
  readOnly: 'Biblioteket har sparats med en nyare version: du kan läsa men inte ändra. Uppdatera tillägget.',
  copying: 'Biblioteket kopieras före uppdateringen',
  saveAndGoOn: 'Spara en kopia som fil och uppdatera',
  saveFile: 'Spara som fil',
  saveCopy: 'Spara kopian som fil',
  notUpgradedAgain:
    'Om uppdateringen inte lyckas andra gången heller, spara kopian som fil och vänta på nästa version av tillägget. Biblioteket förblir oförändrat tills dess.',
  savingCopy: 'Sparar kopian',
  copyNotSaved:
    'Kopian kunde inte sparas. Biblioteket är oförändrat. Välj en annan plats och försök på nytt.',
  askSaved: (name) =>
    `Webbläsaren sparar kopian bland nedladdningarna med namnet ${name}. Kontrollera att filen finns där innan biblioteket uppdateras.`,
  isSaved: 'Kopian är sparad, uppdatera',
  keptCopies: 'Kopia före uppdateringen',
  keptCopiesAre:
    'Biblioteket kopieras i webbläsaren innan en ny version av tillägget ändrar det. De två senaste kopiorna sparas.',
  copyOf: (day, time, size) => `${day} kl. ${time}, ${size}`,
  fileName: 'kopia-av-biblioteket',
  check: {
    heading: 'Kontroll av bilder och logotyper',
    sound: (day) => `Kontrollerat ${day}. Alla bilder och logotyper finns kvar.`,
    lost: (count) =>
      `${count === 1 ? '1 bild eller logotyp har försvunnit' : `${formatNumber(count, 'sv')} bilder eller logotyper har försvunnit`} från disken. Texterna och de övriga uppgifterna finns kvar. Det som försvunnit kompletteras när du hämtar in en säkerhetskopia där det finns.`,
    checked: (day) => `Kontrollerat ${day}.`,
    removed: (count) =>
      count === 1
        ? '1 fil som inget använde har tagits bort.'
        : `${formatNumber(count, 'sv')} filer som inget använde har tagits bort.`,
  },
  addressNotSaved: 'Sidans adress, som inte sparades:',
  copyAddress: 'Kopiera adressen',
  addressCopied: 'Adressen har kopierats',
};
