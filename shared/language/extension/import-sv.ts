import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { importFi } from './import-fi.ts';

const number = (count: number) => formatNumber(count, 'sv');
const practices = (count: number) => `${number(count)} praxis`;
const rows = (count: number) => (count === 1 ? '1 rad' : `${number(count)} rader`);

/** Words about importing practices from files, in Swedish. */
export const importSv: TranslationOf<typeof importFi> = {
  heading: 'Import',
  intro:
    'Importera praxis från en tabell, referenser eller bokmärken. Du ser först vad filen innehåller och vad som skulle ändras i biblioteket. Inget sparas innan du godkänner det.',
  from: 'Varifrån',
  kinds: { file: 'Fil', pasted: 'Inklistrad text' },
  chooseFile: 'Välj fil',
  fileHint:
    'Du kan också släppa filen här. Excel (.xlsx), CSV, Zoteros RIS och CSL-JSON, webbläsarens bokmärken (HTML) och biblioteksfil går bra. Filen känns igen på sitt innehåll.',
  paste: 'Klistra in här',
  pasteHint: 'Celler ur en tabell, CSV-rader, RIS-referenser eller CSL-JSON.',
  reading: 'Läser filen',
  planning: 'Jämför med biblioteket',
  writing: 'Importerar praxis',
  readFrom: (form, name) => (name === '' ? `Läst: ${form}` : `Läst: ${name}, ${form}`),
  forms: {
    table: 'tabell',
    ris: 'RIS-referenser',
    csl: 'CSL-JSON-referenser',
    bookmarks: 'bokmärken',
    bundle: 'biblioteksfil',
  },
  pastedName: 'inklistrad text',
  part: 'Tabell',
  partOf: (name, count) => `${name} (${rows(count)})`,
  unnamedPart: (place) => `Tabell ${place}`,
  clear: 'Töm',
  problems: {
    unknown:
      'Filen kändes inte igen. Välj Excel (.xlsx), CSV, Zoteros RIS eller CSL-JSON, webbläsarens bokmärken (HTML) eller en biblioteksfil.',
    'old-excel': 'Filen är i gammalt Excelformat (.xls). Spara den i Excel som .xlsx och välj den på nytt.',
    'damaged-zip': 'Excel- eller biblioteksfilen är skadad eller skyddad med lösenord. Inget importeras.',
    'damaged-csv': 'CSV-filen är skadad: ett citattecken saknar slut. Inget importeras.',
    'damaged-ris': 'RIS-filen är skadad: en referens tar slut mitt i. Inget importeras.',
    'damaged-json': 'JSON-filen är skadad. Inget importeras.',
    'damaged-bookmarks': 'Bokmärkesfilen är skadad: den tar slut mitt i. Inget importeras.',
    agreement: 'Filen är ett publicerat avtals datafil. Importera den i avdelningen Avtal.',
    'too-large': 'Filen är för stor. Den största fil som läses är 20 megabyte.',
    'too-many': 'Filen har över 20 000 rader eller över 200 kolumner. Dela upp den.',
    empty: 'Filen har inget att importera.',
    unreadable: 'Det gick inte att läsa. Inget importeras. Försök på nytt.',
  },
  columns: {
    heading: 'Kolumner',
    hint: 'Kontrollera vad varje kolumn betyder. En kolumn som inte läses kommer inte med.',
    untitled: 'Välj kolumnen med praxisens rubrik.',
    above: (count) => `Ovanför rubrikerna finns ${rows(count)} som inte läses.`,
  },
  fields: {
    address: 'Webbadress',
    clippedOn: 'Klippt',
    tags: 'Etiketter',
    collections: 'Samlingar',
    note: 'Anteckningar',
    id: 'Praxisens id',
  },
  folders: {
    label: 'Mappar',
    hint: 'Webbläsarens egna mappar, till exempel bokmärkesfältet, lämnas bort.',
    uses: {
      collections: 'Mapparna blir samlingar',
      tags: 'Mapparna blir etiketter',
      none: 'Mapparna tas inte med',
    },
  },
  authors:
    'Skribenternas namn kommer i fältet för författare. De är personuppgifter som aldrig publiceras eller delas av sig själva.',
  preview: {
    table: 'Praxis som importeras',
    differs: (fields) => `Avviker: ${fields}`,
  },
  conflicts: {
    heading: (count) => `Uppgifterna om ${practices(count)} avviker från de nuvarande`,
  },
  refused: {
    heading: (count) => (count === 1 ? '1 ställe läses inte' : `${number(count)} ställen läses inte`),
    hint: 'Rätta ställena i källan och importera den på nytt. De som redan importerats känns igen.',
    item: (place, words) => `Referens ${number(place)}: ${words}`,
    reasons: {
      titleless: 'Rubriken saknas.',
      address: 'Adressen är ingen webbsidas adress (http eller https).',
      'too-long': 'Rubriken eller någon annan text är för lång.',
      doubled: 'Samma praxis finns redan tidigare i källan.',
      unreadable: 'Stället följer inte filformatet.',
    },
    doubledOf: (line) =>
      `Samma praxis finns redan på ställe ${number(line)}. Etiketter, samlingar och anteckningar slås ihop.`,
  },
  remarks: {
    item: (place, heading, value) =>
      heading === ''
        ? `Referens ${number(place)}: ${value}`
        : `Referens ${number(place)}, ${heading}: ${value}`,
    reasons: {
      address: 'Webbadressen kändes inte igen.',
      day: 'Dagen kändes inte igen.',
      kind: 'Slaget kändes inte igen.',
      municipality: 'Det finns ingen kommun med det namnet.',
      region: 'Det finns inget landskap med det namnet.',
      language: 'Språket kändes inte igen.',
      element: 'Något av delområdena kändes inte igen.',
      'life-stage': 'Något av livsskedena kändes inte igen.',
      link: 'Någon av länkarna kändes inte igen.',
      licence: 'Användningsvillkoren kändes inte igen.',
      tag: 'Etiketten är för lång eller etiketterna är för många.',
      'too-long': 'Texten är för lång för sitt fält.',
      further: 'Fältet rymmer bara en uppgift.',
      unknown: 'Uppgiften kändes inte igen.',
    },
  },
  run: (count) => `Importera ${practices(count)}`,
  runNone: 'Importera praxis',
  nothing: 'Det finns inget nytt att importera. Alla valda finns redan likadana i biblioteket.',
  cancelled: 'Importen avbröts. Inget importerades.',
  done: (added, changed) => `Importen är klar: ${practices(added)} tillagda, ${number(changed)} uppdaterade.`,
  doneHint: 'Du kan ta tillbaka hela importen på en gång med knappen Ångra.',
  toPractices: 'Se praxis',
};
