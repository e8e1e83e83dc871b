import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { exportFi } from './export-fi.ts';
import { exportFileSv } from './export-file-sv.ts';

const practices = (count: number) => `${formatNumber(count, 'sv')} praxis`;

/** Words about exporting practices to the programs people use, in Swedish. */
export const exportSv: TranslationOf<typeof exportFi> = {
  heading: 'Export',
  take: 'Exportera',
  what: 'Vad exporteras',
  scopes: {
    all: 'Alla praxis',
    chosen: 'Valda praxis',
    collection: 'Samling eller tema',
    compared: 'Valda för jämförelse',
  },
  collection: 'Samling',
  count: practices,
  more: (count) => (count === 1 ? 'och 1 till' : `och ${formatNumber(count, 'sv')} till`),
  nothing: {
    all: {
      what: 'Biblioteket har inga praxis ännu.',
      how: 'Klipp först en praxis: öppna en sida och tryck på spiralen i webbläsarens verktygsfält.',
    },
    chosen: {
      what: 'Inga praxis är valda.',
      how: 'Markera praxis i förteckningen och tryck på Exportera.',
    },
    collection: {
      what: 'Samlingen har inga praxis.',
      how: 'Markera praxis i förteckningen och lägg till dem i samlingen.',
    },
    compared: {
      what: 'Inga praxis är valda för jämförelse.',
      how: 'Markera två till fem praxis i förteckningen för jämförelse.',
    },
  },
  toList: 'Gå till förteckningen',
  format: 'Filformat',
  formats: {
    docx: {
      name: 'Word-dokument',
      about: 'Dokument till ett möte: innehåll, praxis, jämförelse och källor. Öppnas i Word.',
    },
    pptx: {
      name: 'Presentation',
      about: 'En bild per praxis, hela texten och källorna i talarens anteckningar. Öppnas i PowerPoint.',
    },
    xlsx: {
      name: 'Excel-arbetsbok',
      about: 'Praxis som rader, varje tabell och källorna på egna blad. Öppnas i Excel.',
    },
    csv: {
      name: 'CSV-fil',
      about: 'En praxis per rad. Öppnas i kalkylprogram och kan importeras i andra system.',
    },
    'tables-csv': {
      name: 'Tabeller som CSV-filer',
      about: 'Tabellerna på de klippta sidorna, var och en i en egen fil, i ett zip-paket.',
    },
    markdown: {
      name: 'Markdown',
      about: 'En textfil per praxis, uppgifterna först. Öppnas i anteckningsprogram och wikier.',
    },
    ris: {
      name: 'Referenser, RIS',
      about: 'Källhänvisningar med citat. Öppnas i Zotero, EndNote och Mendeley.',
    },
    'csl-json': {
      name: 'Referenser, CSL-JSON',
      about: 'Samma referenser i ett format som Zotero och Pandoc läser.',
    },
    print: {
      name: 'Utskrift eller PDF',
      about: 'En vy för utskrift, som webbläsaren skriver ut eller sparar som PDF.',
    },
    innokyla: {
      name: 'Fälten i Innokylä',
      about: 'Texterna i samma ordning som i Innokyläs formulär, att kopiera fält för fält.',
    },
  },
  most: (count) => `Högst ${practices(count)}.`,
  options: 'Vad tas med',
  withPersons: 'Kontaktpersoner med – endast för den egna organisationens bruk',
  withoutPersons: 'Annars lämnas kontaktuppgifter och författare bort, och personuppgifter i texter döljs.',
  neverPersons: 'Kontaktuppgifter och författare lämnas bort, och personuppgifter i texter döljs.',
  withNotes: 'Egna anteckningar med',
  withTables: 'Sidornas tabeller med',
  start: 'Exportera',
  openPrint: 'Öppna vyn för utskrift',
  openInnokyla: 'Visa fälten',
  working: { reading: 'Praxis läses', writing: 'Filen skrivs' },
  saved: (count, name, size) =>
    `${practices(count)} exporterades. Filen ”${name}” (${size}) finns bland webbläsarens nedladdningar.`,
  savedTables: (count, name, size) =>
    `${count === 1 ? '1 tabell' : `${formatNumber(count, 'sv')} tabeller`} exporterades. Filen ”${name}” (${size}) finns bland webbläsarens nedladdningar.`,
  cut: (count) =>
    count === 1
      ? 'En text rymdes inte hel i en cell i Excel. I exporten till CSV är den hel.'
      : `${formatNumber(count, 'sv')} texter rymdes inte hela i celler i Excel. I exporten till CSV är de hela.`,
  gone: (count) =>
    count === 1
      ? 'En vald praxis hittades inte i biblioteket.'
      : `${formatNumber(count, 'sv')} valda praxis hittades inte i biblioteket.`,
  cancelled: 'Exporten avbröts. Ingen fil gjordes.',
  failed:
    'Filen kunde inte göras. Biblioteket är oförändrat. Försök igen. Om det inte hjälper, välj ett annat format.',
  problems: {
    pptx: (most) =>
      `En presentation rymmer högst ${practices(most)}: en längre orkar ingen följa med. Välj färre eller exportera ett Word-dokument.`,
    docx: (most) =>
      `Ett dokument rymmer högst ${practices(most)}, för att Word ska klara av att öppna det. Välj färre eller exportera en Excel-arbetsbok.`,
    print: (most) =>
      `Högst ${practices(most)} kan skrivas ut på en gång. Välj färre eller exportera en Excel-arbetsbok.`,
    xlsx: (most) =>
      `Högst ${practices(most)} exporteras till en arbetsbok, för att datorns minne ska räcka. Exportera en CSV-fil, som rymmer alla.`,
    sheets: (most) =>
      `Tabellerna är fler än bladen i en arbetsbok (${formatNumber(most, 'sv')}). Lämna bort tabellerna eller exportera dem som CSV-filer.`,
    'no-tables': 'Dessa praxis har inga tabeller. Välj ett annat format.',
    nothing: 'Ingen praxis hittades. De kan ha raderats.',
    'too-large':
      'Filen skulle bli större än vad datorns minne rymmer. Exportera färre praxis på en gång eller lämna bort tabellerna.',
    'no-room':
      'Det finns inte plats för filen på disken. Biblioteket är oförändrat. Frigör diskutrymme och exportera på nytt.',
  },
  print: { heading: 'Utskrift', print: 'Skriv ut eller spara som PDF', back: 'Tillbaka till exporten' },
  innokyla: {
    heading: 'Fälten i Innokylä',
    how: 'Kopiera fälten ett i taget till formuläret i Innokylä, eller kopiera allt som text.',
    practice: 'Praxis',
    copy: 'Kopiera',
    copyAll: 'Kopiera allt',
    copied: (what) => `Kopierat: ${what}`,
    copiedAll: 'Alla fält kopierades.',
    failed: 'Webbläsaren lät inte kopiera. Markera texten och kopiera den.',
    missing: 'Text saknas i dessa fält i Innokylä',
    complete: 'Alla fält i Innokylä har text.',
  },
  library: 'Hela biblioteket som en fil',
  file: exportFileSv,
};
