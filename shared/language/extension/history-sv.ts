import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { historyFi } from './history-fi.ts';

/** Words about steps that can be taken back, the trash and merging, in Swedish. */
export const historySv: TranslationOf<typeof historyFi> = {
  heading: 'Ändringar',
  intro: 'De senaste ändringarna. De kan ångras en i taget eller ända till en viss punkt.',
  empty: 'Det finns inga ändringar än. När du redigerar eller tar bort något kan du ångra det här.',
  undo: 'Ångra',
  redo: 'Gör om',
  undoDownTo: 'Ångra ända hit',
  dismiss: 'Stäng meddelandet',
  undone: (name) => `Ångrat: ${name}`,
  undoneMany: (count) => `${formatNumber(count, 'sv')} ändringar ångrades`,
  redone: (name) => `Gjort om: ${name}`,
  left: (count) =>
    count === 1
      ? 'En post har ändrats efter det och lämnades som den är.'
      : `${formatNumber(count, 'sv')} poster har ändrats efter det och lämnades som de är.`,
  undoing: 'Ändringen ångras',
  redoing: 'Ändringen görs om',
  undoCancelled: 'Ångrandet avbröts. Biblioteket är oförändrat.',
  redoCancelled: 'Ändringen gjordes inte om. Biblioteket är oförändrat.',
  failed: 'Ändringen kunde inte ångras. Ingenting togs bort. Försök igen.',
  isUndone: 'ångrad',
  steps: {
    edit: (title) => `Redigerat: ${title}`,
    delete: (title, count) =>
      title
        ? `Flyttat till papperskorgen: ${title}`
        : `${formatNumber(count, 'sv')} poster flyttade till papperskorgen`,
    restore: (title, count) =>
      title ? `Återställt: ${title}` : `${formatNumber(count, 'sv')} poster återställda`,
    merge: (title) => `Sammanslaget: ${title}`,
    'restore-version': (title) => `Tidigare version återställd: ${title}`,
    tag: (title, count) => `Etiketten ”${title}” tillagd, praxis: ${formatNumber(count, 'sv')}`,
    untag: (title, count) => `Etiketten ”${title}” borttagen, praxis: ${formatNumber(count, 'sv')}`,
    'rename-tag': (title) => `Etiketten fick ett nytt namn: ${title}`,
    pin: (title, count) => (title ? `Fäst: ${title}` : `${formatNumber(count, 'sv')} praxis fästa`),
    unpin: (title, count) => (title ? `Lossad: ${title}` : `${formatNumber(count, 'sv')} praxis lossade`),
    note: (title) => `Anteckning ändrad: ${title}`,
    'add-to-collection': (title, count) =>
      `Tillagt i samlingen ”${title}”, praxis: ${formatNumber(count, 'sv')}`,
    'take-from-collection': (title, count) =>
      `Borttaget ur samlingen ”${title}”, praxis: ${formatNumber(count, 'sv')}`,
    'save-collection': (title) => `Samlingen sparad: ${title}`,
    'order-collection': (title) => `Ordningen i samlingen ändrad: ${title}`,
    'save-search': (title) => `Sökningen sparad: ${title}`,
    adopt: (title) => `Ibruktagande antecknat: ${title}`,
    'save-adoption': (title) => `Ibruktagandet sparat: ${title}`,
    'move-adoption': (title) => `Ibruktagandets status antecknad: ${title}`,
    'take-from-adoption': (title) => `En rad togs bort ur ibruktagandet: ${title}`,
    'delete-adoption': (title) => `Ibruktagande flyttat till papperskorgen: ${title}`,
    'save-series': (title) => `Verkstadsserien sparad: ${title}`,
    'save-survey': (title) => `Kartläggningen sparad: ${title}`,
    'save-nomination': (title) => `Förslaget sparat: ${title}`,
    'save-agreement': (title) => `Avtalet sparat: ${title}`,
    'save-partner': (title) => `Partnern sparad: ${title}`,
    'import-partners': (title) => `Partner importerade: ${title}`,
    'sign-partners': (title, count) =>
      count === 1
        ? `Steg i undertecknandet antecknat: ${title}`
        : `Steg i undertecknandet antecknat: ${formatNumber(count, 'sv')} partner`,
    'delete-partner': (title) => `Partnern flyttad till papperskorgen: ${title}`,
    import: (title, _count) => `Importerat: ${title}`,
    'copy-shared': (title, count) =>
      title
        ? `Kopierat till det egna biblioteket: ${title}`
        : `Kopierat ${formatNumber(count, 'sv')} praxis till det egna biblioteket`,
    'save-subscription': (title, _count) => `Prenumerationen sparad: ${title}`,
    'keep-contacts': (_title, count) =>
      `Förvaringstiden för kontaktuppgifter ändrad, objekt ${formatNumber(count, 'sv')}`,
  },
  trash: {
    heading: 'Papperskorg',
    empty: 'Papperskorgen är tom.',
    intro: 'Det som finns här syns inte i sökningen. Det bevaras tills du tar bort det för gott.',
    count: (count) => (count === 1 ? '1 post' : `${formatNumber(count, 'sv')} poster`),
    deletedOn: (day, time) => `Borttagen ${day} kl. ${time}`,
    restore: 'Återställ',
    erase: 'Ta bort för gott',
    emptyAll: 'Töm papperskorgen',
    sure: (count) =>
      count === 1
        ? 'Ska posten och dess källor tas bort för gott? Det kan inte ångras.'
        : `Ska ${formatNumber(count, 'sv')} poster och deras källor tas bort för gott? Det kan inte ångras.`,
    yes: 'Ta bort för gott',
    no: 'Avbryt',
    erasing: (count) =>
      count === 1 ? 'Posten tas bort för gott.' : `${formatNumber(count, 'sv')} poster tas bort för gott.`,
    erased: (count) =>
      count === 1 ? 'Posten togs bort för gott.' : `${formatNumber(count, 'sv')} poster togs bort för gott.`,
    nameless: 'Namnlös',
    kinds: {
      practices: 'Praxis',
      adoptions: 'Ibruktagande',
      collections: 'Samling',
      workshopSeries: 'Verkstadsserie',
      surveys: 'Kartläggning',
      nominations: 'Förslag',
      agreements: 'Avtal',
      partners: 'Partner',
      savedSearches: 'Sparad sökning',
      subscriptions: 'Prenumererad samling',
    },
    more: 'Visa fler',
  },
  merge: {
    duplicates: 'Dubbletter',
    duplicatesIntro: 'Praxis som har klippts från samma sida eller har samma namn och kommun.',
    noDuplicates: 'Inga dubbletter hittades.',
    heading: 'Slå samman praxis',
    link: 'Slå samman',
    intro:
      'Välj fält för fält vilket värde som ska stå kvar. Källor, citat, etiketter och anteckningar bevaras från båda. Den andra flyttas till papperskorgen, och sammanslagningen kan ångras.',
    kept: 'Blir kvar',
    other: 'Flyttas till papperskorgen',
    swap: 'Byt vilken som blir kvar',
    same: (count) =>
      count === 1 ? '1 fält är lika i båda.' : `${formatNumber(count, 'sv')} fält är lika i båda.`,
    nothing: 'Inget värde',
    merge: 'Slå samman',
    missing: 'Det som skulle slås samman hittas inte. Det kan ha tagits bort.',
    failed: 'Sammanslagningen lyckades inte. Båda är som förut. Försök igen.',
  },
  sections: {
    label: 'Bibliotekets delar',
    practices: 'Praxis',
    collections: 'Samlingar',
    adoptions: 'Ibruktaganden',
    workshops: 'Verkstäder',
    surveys: 'Kartläggningar och förslag',
    agreements: 'Avtal',
    exchange: 'Export och import',
    backups: 'Säkerhetskopior',
    persons: 'Personuppgifter',
    trash: 'Papperskorg',
    history: 'Ändringar',
  },
};
