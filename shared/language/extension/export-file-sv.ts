import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { exportFileFi } from './export-file-fi.ts';

/** Words within exported files, in Swedish. */
export const exportFileSv: TranslationOf<typeof exportFileFi> = {
  practices: 'Praxis',
  tables: 'Tabeller',
  references: 'Referenser',
  sources: 'Källor',
  source: 'Källa',
  comparison: 'Jämförelse',
  contents: 'Innehåll',
  facts: 'Grunduppgifter',
  field: 'Uppgift',
  content: 'Innehåll',
  quotes: 'Citat',
  notTold: 'Inte angivet',
  title: (count) => (count === 1 ? 'God praxis' : `${formatNumber(count, 'sv')} goda praxis`),
  madeBy: (body, day) => (body === '' ? day : `${body} ${day}`),
  unnamedTable: (number) => `Tabell ${number}`,
  rowsLeft: (count) =>
    `Här står tabellens början. ${formatNumber(count, 'sv')} rader saknas; hela tabellen finns i exporten till Excel och CSV.`,
  page: 'Sida',
  cellCut: 'Texten fortsätter: hela texten finns i exporten till CSV.',
  terms: 'Användningsvillkor',
  termsUnknown:
    'Inga användningsvillkor har angetts. Citera endast med angivande av källan och be om lov att kopiera.',
  withPersons: 'Innehåller personuppgifter. Endast för den egna organisationens bruk.',
  columns: {
    address: 'Källans adress',
    clippedOn: 'Klippt',
    quotes: 'Citat',
    tags: 'Etiketter',
    collections: 'Samlingar',
    adoptions: 'Ibruktaganden',
    notes: 'Anteckningar',
    attribution: 'Källhänvisning',
    practice: 'Praxis',
    site: 'Utgivare',
    sheets: 'Tabeller i den här filen',
  },
};
