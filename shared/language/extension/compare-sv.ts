import type { TranslationOf } from '../translation.ts';
import type { compareFi } from './compare-fi.ts';

/** Words about comparing practices side by side, in Swedish. */
export const compareSv: TranslationOf<typeof compareFi> = {
  heading: 'Jämförelse',
  table: (count) => `${count} praxis sida vid sida, fält för fält`,
  field: 'Fält',
  source: 'Källa',
  dates: 'Klippt',
  changedOn: (day) => `ändrad ${day}`,
  outcomes: { same: 'lika', 'not-all': 'inte i alla', differs: 'skiljer sig' },
  notTold: 'Uppges inte',
  onlyDifferences: 'Bara skillnader',
  emptyRows: 'Även tomma fält',
  wordDifferences: 'Skillnader i ord',
  wordLegend:
    'Orden jämförs med den första praxisen: understrukna finns bara här, överstrukna bara i den första.',
  added: 'bara här:',
  missing: 'bara i den första:',
  markEnds: ', ',
  differenceCount: (differing, all) => `Skillnader finns i ${differing} fält av sammanlagt ${all}.`,
  noDifferences: 'Praxisen skiljer sig inte åt i något fält.',
  moveLeft: (title) => `Flytta ”${title}” till vänster`,
  moveRight: (title) => `Flytta ”${title}” till höger`,
  moveEarlier: (title) => `Flytta ”${title}” tidigare`,
  moveLater: (title) => `Flytta ”${title}” senare`,
  take: (title) => `Ta bort ”${title}” ur jämförelsen`,
  moved: (title, place, count) => `”${title}” är nu på plats ${place}/${count}.`,
  taken: (title) => `”${title}” togs bort ur jämförelsen.`,
  tooFew: 'Välj minst två praxis att jämföra.',
  tooMany: 'Högst fem praxis kan jämföras. Ta bort någon.',
  gone: (count) =>
    count === 1
      ? 'En praxis i jämförelsen hittas inte. Den kan ha raderats.'
      : `${count} praxis i jämförelsen hittas inte. De kan ha raderats.`,
  how: 'Öppna en praxis och välj ”Lägg till i jämförelsen”, eller tryck på tangenten c i förteckningen.',
  toPractices: 'Gå till praxis',
  tray: 'Valda för jämförelse',
  add: 'Lägg till i jämförelsen',
  remove: 'Ta bort ur jämförelsen',
  open: (count) => `Jämför ${count} praxis`,
  oneMore: 'Välj minst en praxis till.',
  clear: 'Töm valet',
  chosen: (title, count) => `”${title}” lades till i jämförelsen. ${count} är valda.`,
  full: 'Högst fem praxis kan jämföras.',
};
