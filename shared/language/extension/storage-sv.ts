import type { TranslationOf } from '../translation.ts';
import type { storageFi } from './storage-fi.ts';

/** Words about how the library is stored, in Swedish. */
export const storageSv: TranslationOf<typeof storageFi> = {
  readOnly: 'Biblioteket har sparats med en nyare version: du kan läsa men inte ändra. Uppdatera tillägget.',
  copying: 'Biblioteket kopieras före uppdateringen',
  saveAndGoOn: 'Spara en kopia som fil och uppdatera',
  saveFile: 'Spara som fil',
  savingCopy: 'Sparar kopian',
  copyNotSaved:
    'Kopian kunde inte sparas. Biblioteket är oförändrat. Välj en annan plats och försök på nytt.',
  keptCopies: 'Kopia före uppdateringen',
  keptCopiesAre:
    'Biblioteket kopieras i webbläsaren innan en ny version av tillägget ändrar det. De två senaste kopiorna sparas.',
  copyOf: (day, time, size) => `${day} kl. ${time}, ${size}`,
  fileName: 'kopia-av-biblioteket',
  addressNotSaved: 'Sidans adress, som inte sparades:',
  copyAddress: 'Kopiera adressen',
  addressCopied: 'Adressen har kopierats',
};
