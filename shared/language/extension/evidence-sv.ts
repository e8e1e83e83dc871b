import type { TranslationOf } from '../translation.ts';
import type { evidenceFi } from './evidence-fi.ts';

/** Words about what a clip keeps of its page, in Swedish. */
export const evidenceSv: TranslationOf<typeof evidenceFi> = {
  tables: {
    heading: 'Tabeller',
    unnamed: (number) => `Tabell ${number}`,
    size: (rows, columns) => `${rows} rader, ${columns} kolumner`,
    copy: 'Kopiera tabellen',
    copied: 'Kopierad till urklipp',
    saveCsv: 'Spara CSV',
    saveXlsx: 'Spara Excel',
    saved: (file) => `Sparad i filen ${file}`,
    failed: 'Tabellen kunde inte sparas. Försök på nytt.',
    guessed: 'Sidan anger inte vilka celler som är rubriker. Rubrikerna är en slutsats.',
    cut: 'Tabellen var så stor att bara en del sparades.',
  },
  images: {
    heading: 'Bilder',
    noAlt: 'Bild utan textalternativ',
    credit: (name) => `Bild: ${name}`,
    losses: {
      'not-reachable': 'Bilden kunde inte laddas ner.',
      'too-large': 'Bilden är för stor för att sparas.',
      'not-an-image': 'Filen är inte en bild som kan sparas.',
      'too-many': 'Sidan hade så många bilder att den här inte rymdes.',
      'private-address': 'Bilden finns i ett slutet nät.',
    },
    lost: 'Bilden har försvunnit eller är skadad. Dess text och adress finns kvar.',
    open: 'Öppna bilden på webben',
  },
  snapshot: {
    heading: 'Sidkopia',
    show: 'Visa sidkopian',
    frame: (day) => `Kopia av sidan ${day}`,
    lost: 'Sidkopian är skadad. Den klippta texten finns kvar.',
  },
  versions: {
    heading: 'Tidigare versioner',
    until: (day, time) => `Gällde till ${day} kl. ${time}`,
    restore: 'Återställ denna version',
    same: 'Samma som kortet nu',
    previous: 'Föregående version',
    next: 'Nyare version',
  },
  reuse: {
    heading: 'Användning och källhänvisning',
    copy: 'Kopiera källhänvisningen',
    copied: 'Källhänvisningen kopierad',
    language: 'Källhänvisningens språk',
  },
  checking: {
    heading: 'Ändringar på sidan',
    asking: (site) =>
      `Webbläsaren frågar om Hyvän kierre får läsa webbplatsen ${site}. Den avstår från tillståndet genast när sidan har lästs.`,
    changed: 'Sidan har ändrats. Välj vad som ska göras med praxisen.',
    gone: 'Sidan finns inte längre på den här adressen. Praxisen och den klippta texten finns kvar.',
    check: 'Kontrollera ändringar',
    checking: 'Sidan kontrolleras',
    unchanged: (time) => `Sidan är oförändrad. Kontrollerad kl. ${time}.`,
    refused: 'Sidan kontrollerades inte, eftersom tillstånd att läsa webbplatsen inte gavs.',
    failed: 'Sidan kunde inte läsas. Öppna sidan och klipp den på nytt.',
  },
};
