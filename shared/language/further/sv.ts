import type { TranslationOf } from '../translation.ts';
import type { furtherFi } from './fi.ts';

/** What the widget says in Swedish in the parts that it loads when they are asked for. */
export const furtherSv: TranslationOf<typeof furtherFi> = {
  views: {
    agreement: 'Avtalet',
    partners: 'Partner',
    partner: 'Partnern',
    commitments: 'Åtaganden',
    timeline: 'Skeden',
    region: 'Avtal i regionen',
    practices: 'Praxis',
    badge: 'Avtalet',
  },
  sort: 'Ordning',
  sorts: {
    kind: 'Enligt typ',
    name: 'Enligt namn',
    signed: 'Nyaste först',
    commitments: 'Flest åtaganden',
  },
  layout: 'Visa',
  layouts: {
    list: 'Förteckning',
    cards: 'Kort',
    table: 'Tabell',
  },
  chosen: 'Valda avgränsningar',
  removeChoice: 'Ta bort avgränsningen: {choice}',
  name: 'Namn',
  readings: 'Mätningar',
  day: 'Dag',

  others: 'Övriga',
  nothing: 'Inga uppgifter har publicerats ännu.',

  address: 'Adressen till den här vyn',
  copy: 'Kopiera adressen',
  copied: 'Adressen har kopierats.',
  notCopied: 'Kopieringen lyckades inte. Adressen är markerad.',
  saveTable: 'Ladda ner som tabell (CSV)',
  saveData: 'Ladda ner som data (JSON)',
  print: 'Skriv ut',
  printList: 'Skriv ut namnlistan som bilaga',

  loading: 'Uppgifterna hämtas.',
  failed: 'Uppgifterna kunde inte hämtas eller läsas.',
  seekPractices: 'Sök praxis efter namn',
  materials: 'Material',
};
