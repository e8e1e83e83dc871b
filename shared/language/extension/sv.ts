import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import { adoptionSv } from './adoption-sv.ts';
import { backupsSv } from './backups-sv.ts';
import { batchSv } from './batch-sv.ts';
import { bundleSv } from './bundle-sv.ts';
import { cardNamesSv } from './card-names-sv.ts';
import { cardSv } from './card-sv.ts';
import { collectionSv } from './collection-sv.ts';
import { compareSv } from './compare-sv.ts';
import { deskCheckSv } from './desk-check-sv.ts';
import { deskImportSv } from './desk-import-sv.ts';
import { deskPublishSv } from './desk-publish-sv.ts';
import { deskSigningSv } from './desk-signing-sv.ts';
import { deskSv } from './desk-sv.ts';
import { evidenceSv } from './evidence-sv.ts';
import { exportSv } from './export-sv.ts';
import type { extensionFi } from './fi.ts';
import { findSv } from './find-sv.ts';
import { historySv } from './history-sv.ts';
import { importSv } from './import-sv.ts';
import { knownSv } from './known-sv.ts';
import { nominationSv } from './nomination-sv.ts';
import { personsSv } from './persons-sv.ts';
import { regionSv } from './region-sv.ts';
import { storageSv } from './storage-sv.ts';
import { subscriptionSv } from './subscription-sv.ts';
import { surveySv } from './survey-sv.ts';
import { workshopSv } from './workshop-sv.ts';

/** The extension's own words in Swedish, as used in Finland. */
export const extensionSv: TranslationOf<typeof extensionFi> = {
  common: {
    productName: 'Hyvän kierre',
    language: 'Språk',
    save: 'Spara',
    saving: 'Sparar',
    cancel: 'Avbryt',
    restore: 'Återställ',
    dismiss: 'Stäng meddelandet',
    tryAgain: 'Försök på nytt',
    loading: 'Hämtar',
    opensInNewTab: 'öppnas i en ny flik',
    originalPage: 'Ursprunglig sida',
    clippedOn: (day, time) => `Klippt ${day} kl. ${time}`,
    cannotWrite:
      'Det gick inte att spara. Ingenting har tagits bort. Frigör diskutrymme eller försök på nytt.',
    progressOf: (done, total) => `${done} / ${total}`,
    trouble: {
      newer:
        'Biblioteket har sparats med en nyare version av tillägget. Praxis är i säkerhet. Uppdatera tillägget.',
      blocked:
        'Ett annat fönster använder en äldre version av biblioteket. Praxis är i säkerhet. Stäng de andra fönstren med Hyvän kierre och försök på nytt.',
      full: 'Diskutrymmet är slut. Det som har sparats är oförändrat. Frigör utrymme och försök på nytt.',
      broken: 'Webbläsaren kunde inte öppna biblioteket. Ingenting har tagits bort. Starta om webbläsaren.',
      'not-copied':
        'Biblioteket uppdaterades inte till den här versionen av tillägget eftersom det inte först kunde kopieras. Praxis är i säkerhet. Frigör diskutrymme och försök på nytt.',
      'not-upgraded':
        'Biblioteket kunde inte uppdateras till den här versionen av tillägget. Praxis är i säkerhet, och det finns en kopia. Försök på nytt.',
      unknown: 'Biblioteket kunde inte läsas. Det som har sparats är oförändrat. Försök på nytt.',
    },
  },
  panel: {
    title: 'Klipp',
    empty: 'Öppna en sida med en god praxis och välj ikonen Hyvän kierre i webbläsarens verktygsfält.',
    recent: 'Senast klippta',
    reading: 'Läser sidan',
    readingKept: 'Adressen och rubriken är redan i tryggt förvar.',
    savedAt: (time) => `Sparat kl. ${time}`,
    addressSavedAt: (time) => `Adressen sparad kl. ${time}`,
    undo: 'Ångra',
    openInLibrary: 'Öppna i biblioteket',
    openLibrary: 'Öppna biblioteket',
    removed: (title) => `Praxisen ”${title}” ligger i papperskorgen.`,
    discarded: 'Klippet förkastades.',
    alreadyThere: (day) => `Sidan finns redan i biblioteket. Den klipptes ${day}.`,
    showEarlier: 'Visa det tidigare',
    addressKept: 'Adressen är sparad. Ge den en rubrik eller läs sidan på nytt.',
    unreadable: 'Läsningen av sidan blev på hälft.',
    obstacles: {
      'browser-page': 'Webbläsarens egna sidor kan inte klippas. Öppna en webbsida och klipp den.',
      'local-file': 'Filer på den här datorn kan inte klippas. Öppna sidan på webben och klipp den.',
      'not-a-page': 'Det här är inte en webbsida utan en fil som ännu inte kan läsas.',
      'too-large': 'Sidan är så stor att den inte kan läsas. Markera ett ställe på den och klipp urvalet.',
      refused: 'Webbläsaren lät inte sidan läsas.',
      'no-selection': 'Det fanns ingen markerad text kvar på sidan. Markera texten och klipp på nytt.',
      'no-part':
        'På det utpekade stället fanns ingen tabell, kontaktuppgift, bild eller länk. Markera text på stället och klipp på nytt.',
      'page-changed': 'En annan sida öppnades i fliken innan läsningen blev klar.',
      'no-answer': 'Sidan svarade inte i tid.',
      'not-understood': 'Sidans innehåll kunde inte läsas.',
      'library-newer':
        'Klippet kunde inte sparas eftersom biblioteket hör till en nyare version av tillägget. Tidigare praxis är i säkerhet. Uppdatera tillägget.',
      'library-blocked':
        'Klippet kunde inte sparas eftersom ett annat fönster använder en äldre version av biblioteket. Stäng de andra fönstren med Hyvän kierre och klipp på nytt.',
      'library-full':
        'Klippet kunde inte sparas eftersom diskutrymmet är slut. Tidigare praxis är oförändrad. Frigör utrymme och klipp på nytt.',
      'library-broken':
        'Klippet kunde inte sparas eftersom webbläsaren inte kunde öppna biblioteket. Starta om webbläsaren och klipp sedan på nytt.',
      'library-not-copied':
        'Klippet kunde inte sparas eftersom biblioteket inte kunde kopieras före uppdateringen. Tidigare praxis är i säkerhet. Frigör diskutrymme, öppna biblioteket och klipp sedan på nytt.',
      'library-not-upgraded':
        'Klippet kunde inte sparas eftersom biblioteket inte kunde uppdateras. Tidigare praxis är i säkerhet. Öppna biblioteket och klipp sedan på nytt.',
    },
    addressNotTold:
      'Webbläsaren berättar inte sidans adress. Du kan spara adressen genom att klistra in den här.',
    addressOfPage: 'Adress',
    addressUnknown: 'Skriv en webbadress, till exempel https://www.kommun.example/sida.',
    titleOfPage: 'Rubrik',
    titleMissing: 'Skriv en rubrik.',
    keepAddress: 'Spara adressen',
    discard: 'Förkasta',
    readAgain: 'Läs sidan på nytt',
    pageNotOpen:
      'Sidan är inte längre öppen i det här fönstret. Öppna den och klipp på nytt, eller spara adressen.',
    drafts: 'Ofullbordade klipp',
    draftState: 'Klippet blev på hälft',
    openPage: 'Öppna sidan',
    unsavedEdits: (title) => `Praxisen ”${title}” har en ändring som inte är sparad.`,
    backToEdits: 'Fortsätt redigera',
  },
  library: {
    title: 'Bibliotek',
    search: 'Sök bland praxis',
    clearSearch: 'Töm sökningen',
    count: (count) => `${formatNumber(count, 'sv')} praxis`,
    found: (count) => `Sökningen hittade ${formatNumber(count, 'sv')} praxis`,
    list: 'Praxis',
    showMore: 'Visa fler',
    empty: 'Biblioteket är tomt.',
    emptyHow:
      'Öppna en webbsida med en god praxis och välj ikonen Hyvän kierre i webbläsarens verktygsfält. Praxisen sparas här med sina källor.',
    noResults: (words) => `Sökningen ”${words}” gav inga träffar.`,
    noResultsHow: 'Pröva ett kortare ord eller sök på kommunens namn.',
    noneOpen: 'Välj en praxis i listan.',
    noneOpenKeys: 'Tangenter: / sök, j och k flyttar, ? hjälp.',
    backToList: 'Tillbaka till listan',
    missing: 'Praxisen hittas inte. Den kan ha tagits bort.',
    deleted: (title) => `”${title}” flyttades till papperskorgen.`,
    delete: 'Ta bort',
    print: 'Skriv ut',
    edit: 'Redigera',
    help: 'Tangenthjälp',
    closeHelp: 'Stäng',
    dataSource: 'Kommunuppgifter: Statistikcentralen, kommunindelningen 2026 (CC BY 4.0).',
    licences: 'Källor och licenser',
    keys: {
      search: 'Gå till sökningen',
      next: 'Nästa praxis',
      previous: 'Föregående praxis',
      open: 'Öppna praxisen',
      edit: 'Redigera den öppna praxisen',
      compare: 'Lägg till i jämförelsen eller ta bort ur den',
      delete: 'Flytta till papperskorgen',
      undo: 'Ångra den senaste ändringen',
      back: 'Avbryt redigeringen eller gå tillbaka till listan',
      help: 'Visa den här hjälpen',
    },
    keyNames: { down: 'pil ner', up: 'pil upp', or: 'eller' },
  },

  adoption: adoptionSv,
  collection: collectionSv,
  compare: compareSv,
  find: findSv,
  history: historySv,
  nomination: nominationSv,
  survey: surveySv,
  workshop: workshopSv,
  region: regionSv,
  bundle: bundleSv,
  export: exportSv,
  import: importSv,
  subscription: subscriptionSv,
  storage: storageSv,
  backups: backupsSv,
  persons: personsSv,
  deskPublish: deskPublishSv,
  deskCheck: deskCheckSv,
  deskImport: deskImportSv,
  deskSigning: deskSigningSv,
  desk: deskSv,
  ...cardSv,
  ...cardNamesSv,
  ...knownSv,
  ...batchSv,
  ...evidenceSv,
};
