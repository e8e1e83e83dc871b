import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskPublishFi } from './desk-publish-fi.ts';

const number = (count: number) => formatNumber(count, 'sv');

/** Words of publishing in Swedish. */
export const deskPublishSv: TranslationOf<typeof deskPublishFi> = {
  title: 'Publicera',
  lead: 'Avtalet publiceras som en mapp som webbplatsens administratör lägger på kommunens server. Inget skickas någon annanstans.',
  blocked: {
    lead: 'Publiceringen väntar på detta:',
    purpose: 'Skriv vad avtalet är till för',
    municipality: 'Välj kommunen som publicerar avtalet',
    website: 'Skriv utgivarens webbplats nedan',
    invalid: (where) => `Uppgiften duger inte för publicering: ${where}`,
    unreadable: (count) =>
      `${number(count)} partner har skadats. En publicering skulle anteckna att de har lämnat avtalet, så den är spärrad`,
    toCheck: 'Se sidan Kontrollera',
  },
  place: {
    heading: 'Var avtalet publiceras',
    website: 'Utgivarens webbplats',
    websiteHint: 'Till exempel https://www.kommun.example',
    folder: 'Mappens adress på webbplatsen',
    folderHint: (usual) => `Fråga administratören om adressen. När fältet är tomt är den ${usual}`,
    stem: 'Filernas namn',
    stemHint: 'Namnet förblir detsamma i varje publicering. Om du ändrar det måste koderna på sidorna bytas.',
  },
  folder: {
    heading: 'Publiceringsmapp',
    lead: 'I mappen finns avtalets uppgifter, inbäddningen, koder, en anvisning för administratören och texter till utlåtandena. Inbjudna partner, anteckningar och interna kontaktuppgifter lämnas bort.',
    make: 'Gör publiceringsmappen',
    write: 'Skriv i en egen mapp',
    making: 'Mappen görs.',
    last: (day, time, count) => `Publicerat senast ${day} kl. ${time}: ${number(count)} partner.`,
    never: 'Avtalet har inte publicerats ännu.',
  },
  concern: {
    newer: (file, day, time) =>
      `I mappen finns en nyare publicering: ${file} publicerades ${day} kl. ${time}. Om du skriver över den försvinner de nyare ändringarna.`,
    other: (file, name) =>
      `Filen ${file} i mappen är ett annat avtal${name && `: ${name}`}. Om du skriver över den visar det andra avtalets inbäddning det här avtalet.`,
    'newer-version': (file) =>
      `Filen ${file} i mappen har gjorts med en nyare version av verktyget. Uppdatera verktyget innan du skriver över den.`,
    unknown: (file) =>
      `Filen ${file} i mappen är inte en publicering gjord med det här verktyget. Kontrollera att mappen är rätt.`,
    overwrite: 'Skriv över',
    leave: 'Skriv inte',
    left: 'Inget skrevs i mappen.',
  },
  done: {
    zip: (file) => `Mappen har sparats i filen ${file}.`,
    folder: (folder, count) => `${number(count)} filer har skrivits i mappen ${folder}.`,
    told: (count, commitments) =>
      `I publiceringen finns ${number(count)} partner och ${commitments === 1 ? '1 åtagande' : `${number(commitments)} åtaganden`}.`,
    changes: (added, changed, left) =>
      `Jämfört med den föregående: nya ${number(added)}, ändrade ${number(changed)}, har lämnat avtalet ${number(left)}.`,
    same: 'Partnerna har inte ändrats sedan den föregående publiceringen.',
    lostLogos: (count) =>
      count === 1
        ? 'En partners logotyp hittades inte. Den lämnades bort: lägg till logotypen på nytt.'
        : `${number(count)} partners logotyper hittades inte. De lämnades bort: lägg till logotyperna på nytt.`,
    notKept: 'Mappen är gjord, men publiceringen kunde inte antecknas i verktyget. Gör mappen på nytt.',
    next: 'Härnäst',
    steps: {
      place: (folder) => `Packa upp mappen och lägg innehållet på servern på adressen ${folder}`,
      upload: (folder) => `Lägg mappens innehåll på servern på adressen ${folder}`,
      check: (page) => `Öppna ${page} från servern: den berättar vad som fungerar`,
      code: 'Klistra in koden på sidan om den inte finns där ännu',
      guide: (file) => `Ge administratören mappens anvisning ${file}`,
    },
  },
  failed: {
    'not-made': 'Mappen kunde inte göras. Försök igen.',
    'not-written':
      'Allt kunde inte skrivas i mappen. Den gamla datafilen är oförändrad. Kontrollera att det finns plats på disken och att du får skriva i mappen.',
    'not-read': 'Avtalet kunde inte läsas. Ladda sidan på nytt.',
    'clock-behind':
      'Den förra publikationen har gjorts senare än datorns klocka nu visar. Kontrollera datorns dag och tid.',
  },
  code: {
    heading: 'Kod för webbplatsen',
    packaging: 'Vad kan klistras in i publiceringssystemet?',
    packagings: {
      script: 'Ett skript',
      frame: 'En ram (iframe)',
      plain: 'Bara HTML',
      unknown: 'Jag vet inte',
    },
    system: 'Publiceringssystem',
    tryThese: (names) => `Pröva i den här ordningen: ${names}.`,
    view: 'Vad som visas',
    views: {
      whole: 'Avtalet och partnerna',
      agreement: 'Bara avtalet',
      partners: 'Partnerna',
      commitments: 'Åtagandena',
      timeline: 'Tidslinje',
      badge: 'En rad som leder till avtalet',
    },
    language: 'Språk',
    headingLevel: 'Den första rubrikens nivå',
    level: (level) => `h${level}`,
    theme: 'Tema',
    scheme: 'Ljust eller mörkt',
    asPage: 'Enligt sidan',
    layout: 'Hur partnerna visas',
    accentLight: 'Accentfärg på ljust',
    accentDark: 'Accentfärg på mörkt',
    ownColour: 'Återställ temats accentfärg',
    contrastGood: (least) => `Kontrasterna räcker: den minsta är ${least}.`,
    contrastBad: 'Kontrasten räcker inte:',
    contrast: (pair, scheme, ratio, least) =>
      `${pair}, ${scheme.toLowerCase()}: ${ratio}, minst ${least} behövs`,
    remake: 'Ramens inställningar och färgerna börjar gälla när du gör publiceringsmappen på nytt.',
    plainAgain: 'Klistra in HTML på nytt efter varje publicering.',
    snippet: 'Kod att klistra in',
    frameLine: 'Rad som anpassar ramens höjd',
    policy: 'Rader i innehållssäkerhetspolicyn (CSP)',
    noPolicy: 'Inga CSP-rader behövs.',
    framePolicy: 'CSP-rader för sidan i ramen',
    copy: 'Kopiera',
    copied: 'Kopierat.',
    notCopied: 'Webbläsaren tillät inte kopiering. Markera koden och kopiera den med Ctrl+C.',
    waits: 'Koden och förhandsvisningen visas när avtalet kan publiceras.',
  },
  preview: {
    heading: 'Förhandsvisning',
    lead: 'Det här är den riktiga inbäddningen. Logotyper visas inte i förhandsvisningen.',
    width: 'Bredd',
    widths: { phone: 'Telefon', desktop: 'Dator' },
    page: 'Sidans färg',
  },
};
