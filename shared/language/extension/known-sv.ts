import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { knownFi } from './known-fi.ts';

/** Words about pages that are in the library already, and about what has changed, in Swedish. */
export const knownSv: TranslationOf<typeof knownFi> = {
  known: {
    byAddress: 'Den här sidan finns redan i biblioteket.',
    byText: 'I biblioteket finns redan en sida med nästan samma text.',
    partOf: 'I biblioteket finns redan en praxis från den här sidan.',
    kept: 'Det nya klippet är i säkert förvar. Välj vad som ska göras med det.',
    clippedOn: (day) => `Klippt ${day}`,
    showThere: 'Visa i biblioteket',
    nothingChanged: 'Sidans uppgifter har inte ändrats sedan det förra klippet.',
    changes: (count) => (count === 1 ? '1 ändrat fält' : `${formatNumber(count, 'sv')} ändrade fält`),
    update: 'Uppdatera praxisen',
    updateHow: 'Fält som du själv har skrivit behålls. Den gamla versionen sparas.',
    newVersion: 'Spara som ny version',
    newVersionHow: 'En ny praxis som följer på den gamla, till exempel ett nytt års bidragsansökan.',
    keepBoth: 'Behåll båda',
    add: 'Foga till praxisen',
    addHow: 'Kortet förblir som det är. Klippet blir en källa till det.',
    discard: 'Spara inte',
    failed: 'Valet sparades inte. Klippet finns kvar. Försök på nytt.',
    waits: 'Sidan finns redan i biblioteket: välj vad som ska göras med klippet',
    updatedAt: (time) => `Uppdaterad kl. ${time}`,
    addedAt: (time) => `Fogad till praxisen kl. ${time}`,
  },
  changes: {
    added: 'Tillagt',
    removed: 'Borttaget',
    changed: 'Ändrat',
    before: 'Förut',
    now: 'Nu',
    tables: 'Tabeller',
    tableNumber: (number) => `Tabell ${number}`,
    rowsAdded: (count) => (count === 1 ? '1 ny rad' : `${formatNumber(count, 'sv')} nya rader`),
    rowsRemoved: (count) =>
      count === 1 ? '1 rad borttagen' : `${formatNumber(count, 'sv')} rader borttagna`,
    cellsChanged: (count) => (count === 1 ? '1 cell ändrad' : `${formatNumber(count, 'sv')} celler ändrade`),
    tableGone: 'Tabellen finns inte längre på sidan. Den gamla är sparad.',
    tableNew: 'Ny tabell',
  },
};
