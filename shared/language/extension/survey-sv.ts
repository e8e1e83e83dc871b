import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { surveyFi } from './survey-fi.ts';

/** Words of surveys of associations, in Swedish. */
export const surveySv: TranslationOf<typeof surveyFi> = {
  parts: {
    label: 'Kartläggningar och förslag',
    surveys: 'Kartläggningar av organisationer',
    nominations: 'Hyvän kierre-förslag',
  },
  heading: 'Kartläggningar av organisationer',
  noSurveys: 'Det finns inga kartläggningar ännu.',
  empty:
    'Registrera en kartläggning och dess resultat per kommun, så kan verkstädernas planer hänvisa till dem.',
  unreadable: (count) =>
    count === 1
      ? 'En kartläggning kan inte läsas. Den finns kvar, men är skadad.'
      : `${formatNumber(count, 'sv')} kartläggningar kan inte läsas. De finns kvar, men är skadade.`,
  add: 'Ny kartläggning',
  holds: (findings, municipalities) =>
    `${formatNumber(findings, 'sv')} resultat, ${
      municipalities === 1 ? '1 kommun' : `${formatNumber(municipalities, 'sv')} kommuner`
    }`,
  missing: 'Kartläggningen hittas inte. Den kan ha tagits bort.',
  back: 'Alla kartläggningar',
  years: {
    choose: 'En kommuns resultat år för år',
    ours: (place) => `Den egna kommunens resultat år för år: ${place}`,
    municipality: 'Kommun eller hela området',
    show: 'Visa resultaten',
    heading: (place) => `Resultat år för år: ${place}`,
    none: (place) => `Ingen kartläggning har resultat för: ${place}.`,
    question: 'Fråga',
    notAsked: 'inte frågat',
    points: (change) => `${change} procentenheter`,
    unchanged: 'oförändrat',
    change: 'förändring från föregående',
  },
  fields: {
    name: 'Namn',
    year: 'År',
    region: 'Område',
    madeBy: 'Utförare (organisation)',
    respondentCount: 'Antal svarande',
    respondents: 'Vilka svarade',
    address: 'Rapportens adress',
    practice: 'Klippt praxis',
  },
  form: {
    add: 'Ny kartläggning',
    edit: 'Redigera kartläggningens uppgifter',
    change: 'Redigera uppgifter',
    prefilled: (title) =>
      `Uppgifterna har fyllts i från praxisen ”${title}”. Kontrollera dem innan du sparar.`,
    practiceMissing: 'Praxisen hittas inte. Fyll i uppgifterna själv.',
    known: 'Den här praxisen har redan registrerats som kartläggning:',
    withFindings: (count) =>
      count === 1 ? 'Ta med kortets resultat' : `Ta med kortets ${formatNumber(count, 'sv')} resultat`,
    topic: 'Centralt resultat',
  },
  problems: {
    missing: 'Fyll i den här punkten.',
    'no-year': 'Skriv året med fyra siffror, till exempel 2018.',
    'no-number': 'Skriv antalet med siffror, till exempel 412.',
    'no-address': 'Skriv en adress som börjar med http:// eller https://.',
    'no-municipality':
      'Kommunen kändes inte igen. Skriv kommunens namn, eller lämna tomt om resultatet gäller hela området.',
    'too-long': 'Texten är för lång. Förkorta den.',
  },
  survey: {
    print: 'Skriv ut',
    remove: 'Ta bort kartläggningen',
    findings: 'Resultat',
    noFindings: 'Det finns inga resultat än. Hämta dem ur en tabell eller registrera ett i taget.',
    matrix: (survey) => `Resultat per kommun: ${survey}`,
    municipality: 'Kommun',
    wholeRegion: 'Hela området',
    respondentCount: (count) => `${formatNumber(count, 'sv')} svarande`,
  },
  finding: {
    add: 'Registrera resultat',
    addTo: (place, question) => `Registrera resultat: ${place}, ${question}`,
    edit: (value, place, question) => `${value}. Redigera: ${place}, ${question}`,
    heading: 'Nytt resultat',
    municipality: 'Kommun (tomt för hela området)',
    question: 'Fråga eller ämne',
    rename: 'Redigera frågan',
    value: 'Resultat',
    valueHint: 'Tal och enhet läses ur resultatet, till exempel 41 % eller 1 234,5 €.',
    passage: 'Ställe i rapporten',
    remove: 'Ta bort resultatet',
    copy: 'Kopiera hänvisningen',
    copied: 'Hänvisningen har kopierats',
    notCopied: 'Kopieringen lyckades inte.',
    citedIn: 'Hänvisas till i planerna:',
    cited: (count) =>
      count === 1 ? 'hänvisas till i 1 plan' : `hänvisas till i ${formatNumber(count, 'sv')} planer`,
  },
  leftRows: {
    heading: (count) => `Rader vars kommun inte kändes igen (${formatNumber(count, 'sv')})`,
    intro: 'Raderna finns kvar. Skriv kommunen, så flyttas radens resultat till den.',
    nameless: '(rad utan namn)',
    municipality: 'Kommun',
    place: 'Flytta till kommunen',
    remove: (words) => `Ta bort raden ”${words}”`,
  },
  takeIn: {
    begin: 'Hämta ur tabell',
    heading: (survey) => `Hämta resultat ur en tabell: ${survey}`,
    intro:
      'Tabellen har kommunerna på raderna och frågorna i kolumnerna, eller tvärtom. Inget sparas innan du väljer Ta resultaten.',
    paste: 'Klistra in tabellen här',
    pasteHint: 'Kopiera cellerna från ett kalkylprogram eller en webbsida.',
    practice: 'Eller välj en klippt praxis',
    noPractice: 'Ingen vald',
    table: 'Tabell',
    unnamed: (number) => `Tabell ${number}`,
    noTables: 'Praxisens tabeller kunde inte läsas.',
    clear: 'Töm',
    notTable: 'Texten innehåller ingen tabell. Kopiera minst två kolumner.',
    cut: 'Tabellen är så stor att bara en del av den läses. Hämta den i delar.',
    columns: 'Kolumner',
    takeColumn: (heading) => `Ta kolumnen ”${heading}”`,
    noHeading: (number) => `kolumn ${number}`,
    question: 'Fråga',
    questionMissing: 'Skriv en fråga eller lämna kolumnen bort.',
    rows: (count) => `Igenkända rader (${formatNumber(count, 'sv')})`,
    left: (count) => `Rader som inte kändes igen (${formatNumber(count, 'sv')})`,
    leftHint:
      'Skriv kommunen om du vet den. De andra raderna sparas i kartläggningen och väntar på sin kommun.',
    words: 'På raden står',
    place: 'Kommun',
    reasons: {
      'no-name': 'Raden har inget kommunnamn.',
      'unknown-name': 'Namnet är ingen kommun i Finland.',
      'several-names': 'Raden har flera kommuner.',
      'no-values': 'Raden har inga resultat. Den sparas inte.',
    },
    summary: (findings, left) =>
      `${formatNumber(findings, 'sv')} resultat tas.${
        left === 0
          ? ''
          : ` ${left === 1 ? '1 rad' : `${formatNumber(left, 'sv')} rader`} blir kvar och väntar på sin kommun.`
      }`,
    take: 'Ta resultaten',
    nothing: 'Tabellen ger inga resultat. Välj en kolumn eller skriv en kommun för en rad.',
    tooMany: (limit) => `En kartläggning rymmer ${formatNumber(limit, 'sv')} resultat. Ta färre kolumner.`,
    done: (added, changed, same) =>
      [
        `${added === 1 ? '1 nytt' : `${formatNumber(added, 'sv')} nya`} resultat har tagits.`,
        changed > 0 && `${formatNumber(changed, 'sv')} ändrades.`,
        same > 0 && `${formatNumber(same, 'sv')} fanns redan i kartläggningen.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  fromPractice: 'Registrera som kartläggning',
};
