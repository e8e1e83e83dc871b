import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { workshopFi } from './workshop-fi.ts';
import { workshopPageSv } from './workshop-page-sv.ts';

/** Words about series of vitality workshops, in Swedish as used in Finland. */
export const workshopSv: TranslationOf<typeof workshopFi> = {
  title: 'Livskraftsverkstäder',
  list: {
    empty: 'Det finns inga verkstadsserier ännu.',
    emptyHow:
      'I en livskraftsverkstad planerar grannkommunernas föreningar, tjänsteinnehavare och beslutsfattare sitt samarbete. En serie har 2–3 verkstäder med avtalade mellanrum, och värdkommunen byts varje år. Börja med att ge serien ett namn.',
    newName: 'Den nya seriens namn',
    add: 'Lägg till en verkstadsserie',
    table: 'Verkstadsserier',
    areas: 'Områden',
    workshops: 'Verkstäder',
    next: 'Nästa verkstad',
    noNext: 'inte avtalad',
    unreadable: (count) =>
      count === 1
        ? 'En verkstadsserie kunde inte läsas. Den finns kvar oförändrad.'
        : `${formatNumber(count, 'sv')} verkstadsserier kunde inte läsas. De finns kvar oförändrade.`,
  },
  back: {
    toList: 'Alla verkstadsserier',
    toSeries: 'Tillbaka till serien',
  },
  trouble: {
    missing: 'Verkstadsserien hittas inte. Den kan ha tagits bort.',
    missingWorkshop: 'Verkstaden hittas inte. Den kan ha tagits bort.',
    damaged:
      'Verkstadsserien kunde inte läsas eftersom dess uppgifter är skadade. Ingenting har tagits bort.',
    notSaved: 'Ändringen kunde inte sparas. Det du skrev finns kvar i fältet. Försök på nytt.',
    notChanged: 'Ändringen kunde inte sparas. Ingenting ändrades. Frigör diskutrymme eller försök på nytt.',
    needed: 'Skriv ett namn.',
    notMinutes: 'Skriv minuterna som ett heltal, till exempel 45.',
    notCount: 'Skriv ett heltal, till exempel 30.',
    notAddress: 'Skriv en webbadress, till exempel https://kommun.example/anmalan.',
    notDay: 'Skriv dagen i formen 10.4.2026.',
    notTime: 'Skriv klockslaget i formen 17.00.',
    notNumber: 'Skriv ett tal, till exempel 120 eller 12,5.',
    notYear: 'Skriv ett år, till exempel 2027.',
    notEmail: 'Skriv en e-postadress, till exempel kansli@forening.example.',
    notBusinessId: 'FO-numret stämmer inte. Kontrollera siffrorna; formen är 1234567-1.',
    tooLong: 'Texten är för lång.',
  },
  series: {
    facts: 'Grunduppgifter',
    name: 'Seriens namn',
    theme: 'Tema',
    mainOrganiser: 'Huvudarrangör',
    mainOrganiserHint: 'En neutral regional aktör, så att kommunerna är jämbördiga.',
    responsibleRoles: 'Ansvariga personer som roller',
    responsibleRolesHint: 'Två rekommenderas. En roll per rad, till exempel projektkoordinator.',
    interval: 'Tid mellan verkstäderna',
    intervalHint: 'Till exempel en gång om året i tre år.',
    delete: 'Ta bort serien',
    calendar: 'Ladda ner kalenderfilen',
    calendarSaved: (file) => `Sparad i filen ${file}`,
    calendarEmpty: 'För en kalenderfil behövs minst en verkstad som har en dag.',
  },
  areas: {
    remove: 'Ta bort området',
    heading: 'Områden',
    empty:
      'Dela in kommunerna i områden. Ett område har vanligen 3–5 kommuner som håller sina verkstäder tillsammans.',
    add: 'Lägg till ett område',
    name: 'Områdets namn',
    unnamed: (number) => `Område ${number}`,
    addMunicipality: 'Lägg till en kommun',
    municipalities: 'Kommunerna i värdskapsordning',
    contactRole: (municipality) => `Kontaktpersonens roll, ${municipality}`,
    contact: 'Kontaktpersonens roll',
    unusualSize: (count) =>
      `Området har ${formatNumber(count, 'sv')} ${count === 1 ? 'kommun' : 'kommuner'}. Vanligen är de 3–5.`,
    municipalityRemoved: (municipality) => `${municipality} togs bort från området.`,
    removed: (name, workshops) =>
      workshops === 0
        ? `Området ”${name}” togs bort.`
        : `Området ”${name}” och dess verkstäder (${formatNumber(workshops, 'sv')}) togs bort.`,
  },
  overview: {
    heading: 'Verkstäder per område och år',
    area: 'Område',
    undated: 'Dagen inte avtalad',
    more: 'Ny verkstad',
    none: 'Ingen verkstad',
    workshop: (day, host) => [day, host].filter(Boolean).join(' '),
    untold: 'Verkstad utan dag',
    plans: (made, all) => `Planer ${made}/${all}`,
    teams: (made, all) => `Team ${made}/${all}`,
    add: 'Lägg till en verkstad',
    turn: (municipality) => `I tur att vara värd: ${municipality}`,
  },
  row: {
    up: (what) => `Flytta uppåt: ${what}`,
    down: (what) => `Flytta nedåt: ${what}`,
    remove: (what) => `Ta bort: ${what}`,
    moved: (what, place, all) => `${what}: plats ${place}/${all}`,
  },
  picker: {
    found: (count) => `${formatNumber(count, 'sv')} förslag`,
    none: 'Hittades inte.',
    failed: 'Sökningen lyckades inte. Försök på nytt.',
  },
  calendar: {
    summary: (series, area) => (area === '' ? series : `${series}: ${area}`),
    registration: (address) => `Anmälan: ${address}`,
    fileName: 'livskraftsverkstader',
  },

  ...workshopPageSv,
};
