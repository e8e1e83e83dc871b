import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { subscriptionFi } from './subscription-fi.ts';

const practices = (count: number) => `${formatNumber(count, 'sv')} praxis`;

/** Words about collections that municipalities publish and subscribe to, in Swedish. */
export const subscriptionSv: TranslationOf<typeof subscriptionFi> = {
  heading: 'Prenumererade samlingar',
  own: 'Egna samlingar',
  pages: 'Egna och prenumererade samlingar',
  about:
    'En prenumererad samling är en fil som en annan kommun har publicerat och som läses från sin webbadress. Den kan inte ändras här, men dess praxis kan kopieras till det egna biblioteket.',
  empty: 'Inga samlingar prenumereras på.',
  emptyHow:
    'Be en annan kommun om adressen till en samling som den har publicerat och klistra in den i fältet ovan.',
  count: practices,
  newCount: (count) =>
    count === 1
      ? '1 nyhet i prenumererade samlingar'
      : `${formatNumber(count, 'sv')} nyheter i prenumererade samlingar`,
  news: {
    new: (count) => (count === 1 ? '1 ny' : `${formatNumber(count, 'sv')} nya`),
    changed: (count) => (count === 1 ? '1 ändrad' : `${formatNumber(count, 'sv')} ändrade`),
    withdrawn: (count) => (count === 1 ? '1 borttagen' : `${formatNumber(count, 'sv')} borttagna`),
  },
  publishedBy: (name) => `Utgivare: ${name}`,
  readAt: (day, time) => `Läst ${day} kl. ${time}`,
  notRead: 'Samlingen har inte lästs ännu.',
  failingSince: (why, day, time) =>
    `${why} Läsningen har inte lyckats efter ${day} kl. ${time}. Det som lästes senast finns kvar.`,
  refresh: 'Läs på nytt',
  refreshAll: 'Läs alla på nytt',
  reading: 'Läses',
  allow: 'Tillåt läsning av webbplatsen',
  find: {
    label: 'Samlingens adress',
    hint: 'Adressen slutar oftast på collection.json. Webbläsaren frågar om just denna webbplats får läsas.',
    look: 'Visa samlingen',
    found: 'Vill du prenumerera på denna samling?',
    licence: (name) => `Användningsvillkor: ${name}`,
    noLicence: 'Användningsvillkor anges inte. Fråga utgivaren innan du publicerar texter vidare.',
    publishedAt: (day) => `Publicerad ${day}`,
    subscribe: 'Prenumerera på samlingen',
    leave: 'Prenumerera inte',
    already: 'Du prenumererar redan på denna samling.',
    open: 'Öppna samlingen',
  },
  problems: {
    'no-address': 'Skriv en webbadress, till exempel https://www.kommun.example/collection.json.',
    refused: 'Webbplatsen får inte läsas.',
    'not-found': 'Det finns ingen fil på adressen.',
    moved:
      'Adressen leder till en annan adress, och den följs inte. Öppna adressen i webbläsaren och klistra in den som du kommer till.',
    'too-large': 'Filen är för stor. En sida får vara högst 16 megabyte.',
    failed: 'Webbplatsen svarade inte.',
    'not-json': 'Filen är ingen samling: den kan inte tolkas.',
    'not-collection': 'Filen är ingen samling.',
    'newer-version': 'Samlingen har gjorts med en nyare version. Uppdatera tillägget.',
    invalid: 'Samlingens fil är felaktig, och inget lästes ur den.',
    'parts-differ': 'Samlingens delar hör inte ihop. Publiceringen kan vara på hälft. Försök igen senare.',
    'too-many': 'Samlingen har för många praxis. Högst 10 000 läses.',
    'other-collection': 'På adressen finns nu en annan samling.',
  },
  where: (place) => `Felets plats: ${place}`,
  nothingChanged: 'Inget sparades i biblioteket.',
  open: {
    all: 'Alla prenumererade samlingar',
    missing: 'Prenumerationen hittas inte. Den kan ha avslutats.',
    unsubscribe: 'Avsluta prenumerationen',
    file: 'Samlingens fil',
    markSeen: 'Markera som sedda',
    nothingNew: 'Inga ändringar sedan du senast tittade.',
    practices: 'Praxis',
    filter: 'Sök på namn eller kommun',
    found: (count) => practices(count),
    none: 'Ingen praxis motsvarar sökningen.',
    states: {
      new: 'Ny',
      changed: 'Ändrad',
    },
    changedFields: (names) => `Ändrat: ${names}`,
    withdrawnOn: (day) => `Borttagen ur samlingen ${day}`,
    showChanges: 'Visa ändringarna',
    showPractice: 'Visa uppgifterna',
    inLibrary: 'I ditt bibliotek',
    choose: (title) => `Välj ”${title}”`,
    chooseAll: 'Välj alla',
    copy: 'Kopiera till eget bibliotek',
    copyChosen: (count) =>
      count === 1
        ? 'Kopiera den valda till eget bibliotek'
        : `Kopiera de valda (${formatNumber(count, 'sv')}) till eget bibliotek`,
    copying: 'Kopieras',
    known: (count) =>
      count === 1
        ? 'En av de valda finns redan i ditt bibliotek från samma sida:'
        : `${formatNumber(count, 'sv')} av de valda finns redan i ditt bibliotek från samma sidor:`,
    copyOthers: 'Kopiera bara de andra',
    copyAll: 'Kopiera ändå',
    copyNone: 'Kopiera inte',
    copied: (count) => `${practices(count)} kopierades till det egna biblioteket.`,
    leftOut: (count) => `${practices(count)} kopierades inte, eftersom de redan finns i biblioteket.`,
    openCopy: 'Öppna kopian',
    source: 'Källa',
  },
  origin: {
    from: (publisher, day) => `Kopierad ur en samling ${day}. Utgivare: ${publisher}`,
    collection: 'Öppna samlingen',
    changed: 'Samlingens praxis har ändrats sedan den kopierades.',
    nothingToUpdate: 'Ändringen gäller fält som är dina egna, eller uppgifter som kortet inte har.',
    kept: (names) => `Dessa fält blir kvar, eftersom de är dina egna: ${names}.`,
    update: 'Uppdatera kortet',
    note: 'Markera som sedd',
    withdrawn: (day) => `Utgivaren tog bort praxisen ur samlingen ${day}. Din egen kopia blir kvar.`,
    withdrawnOnce: 'Praxisen finns inte längre i samlingen. Din egen kopia blir kvar.',
  },
  publish: {
    heading: 'Publicera samlingen',
    back: 'Tillbaka till samlingen',
    about:
      'Av samlingen görs en fil som ni lägger på kommunens webbplats. Andra kommuner prenumererar på den med dess adress, utan någon server emellan. Inget skickas någonstans.',
    form: 'Utgivare',
    name: 'Utgivarens namn',
    website: 'Utgivarens webbplats',
    websiteHint:
      'Till exempel https://www.kommun.example. Texterna på denna webbplats är era egna och går ut i sin helhet.',
    language: 'Samlingens språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    licence: 'Villkor för era egna texter',
    noLicence: 'Anges inte',
    missing: {
      name: 'Skriv utgivarens namn.',
      website: 'Skriv adressen till utgivarens webbplats, som börjar med https://.',
      practices: 'Samlingen har ingen praxis som kan publiceras.',
    },
    preview: 'Vad går ut och vad blir kvar',
    rule: 'Korta uppgifter går ut. En lång text går ut bara om den är självskriven, från er egen webbplats eller fri att använda enligt källans villkor. Kontaktpersoner, författare, anteckningar, etiketter och klippta sidor blir alltid kvar i biblioteket.',
    preparing: 'Praxis gås igenom',
    goes: (count) => `${practices(count)} går ut`,
    stays: (count) => `${practices(count)} blir kvar`,
    masked: (count) =>
      count === 0
        ? 'I texterna som går ut hittades inga personuppgifter. Kontrollera ändå själv.'
        : count === 1
          ? 'I texterna som går ut hittades 1 personuppgift. Den tas bort ur publikationen.'
          : `I texterna som går ut hittades ${formatNumber(count, 'sv')} personuppgifter. De tas bort ur publikationen.`,
    maskedHere: (count) =>
      count === 1 ? '1 personuppgift tas bort' : `${formatNumber(count, 'sv')} personuppgifter tas bort`,
    fields: (names) => `Går ut: ${names}`,
    showExact: 'Visa det exakta innehållet',
    noSource: 'Blir kvar i biblioteket, eftersom praxisen inte har någon källsida.',
    left: {
      personal: (names) => `Blir kvar, eftersom det gäller personer: ${names}`,
      copyright: (names) => `Blir kvar, eftersom texten är källans egen och den inte får kopieras: ${names}`,
      'no-changes': (names) =>
        `Blir kvar, eftersom villkoren inte tillåter ändrad text och personuppgifter borde tas bort ur den: ${names}`,
    },
    unreadable: (count) => `${practices(count)} är skadade och lämnas bort.`,
    make: 'Gör filerna',
    last: (day, time, count) => `Publicerad senast ${day} kl. ${time}: ${practices(count)}.`,
    toFolder: 'Skriv till en mapp',
    toZip: 'Spara som zip-fil',
    making: 'Filerna görs',
    done: (to, count) => `Publikationen är gjord: ${to}, ${practices(count)}.`,
    changes: (come, changed, withdrawn) =>
      `Jämfört med den förra: ${come} nya, ${changed} ändrade, ${withdrawn} borttagna.`,
    notKept:
      'Biblioteket kunde inte komma ihåg publikationen, så i nästa saknas uppgiften om det som tagits bort. Frigör diskutrymme och publicera på nytt.',
    otherFile: (folder) =>
      `I mappen ${folder} finns redan en annan collection.json. Den rördes inte. Välj en annan mapp.`,
    failures: {
      'not-written':
        'Filerna kunde inte skrivas. Den förra publikationen är som den var. Försök igen eller välj en annan plats.',
      'clock-behind': 'Datorns klocka går efter den förra publikationen. Ställ klockan rätt och försök igen.',
    },
    next: 'Vad görs härnäst',
    guide: {
      upload:
        'Lägg filerna collection.json, collection-2.json och så vidare på kommunens webbplats i samma mapp, utan att ändra namnen.',
      address:
        'Ge andra kommuner adressen till filen collection.json. Med den kan de prenumerera på samlingen.',
      again:
        'När samlingen ändras, ersätt filerna med de nya på samma adress. Lägg upp collection.json sist.',
      etag: 'Servern ska skicka huvudet ETag eller Last-Modified, så att en oförändrad fil inte hämtas på nytt. De flesta servrar gör det.',
      cors: 'Om samlingen visas inbäddad på en annan webbplats behöver filen huvudet Access-Control-Allow-Origin: *. En prenumeration behöver det inte.',
    },
    guideFile: 'LASMIG.txt',
  },
};
