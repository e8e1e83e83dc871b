import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { personsFi } from './persons-fi.ts';

const number = (count: number) => formatNumber(count, 'sv');

/** Words about personal data: removing a person, how long contacts are kept, in Swedish. */
export const personsSv: TranslationOf<typeof personsFi> = {
  heading: 'Personuppgifter',
  dueCount: (count) =>
    count === 1 ? '1 kontaktuppgift har gått ut' : `${number(count)} kontaktuppgifter har gått ut`,
  pages: { person: 'Sök en person', contacts: 'Kontaktuppgifter', retention: 'Förvaringstid' },
  kinds: {
    practices: 'Praxis',
    clips: 'Oavslutad hämtning',
    adoptions: 'Ibruktagande',
    collections: 'Samling',
    workshopSeries: 'Verkstadsserie',
    surveys: 'Kartläggning',
    nominations: 'Förslag',
    savedSearches: 'Sparad sökning',
    agreements: 'Avtal',
    partners: 'Partner',
    subscriptions: 'Prenumererad samling',
    published: 'Kopia av publikation',
    settings: 'Bibliotekets inställning',
    steps: 'Ändringar som kan ångras',
  },
  parts: {
    practices: 'kort',
    clips: 'sidans rubrik eller adress',
    quotes: 'citat',
    versions: 'tidigare version',
    adoptions: 'ibruktagande',
    collections: 'samling',
    workshopSeries: 'verkstadsserie',
    surveys: 'kartläggning',
    nominations: 'förslag',
    savedSearches: 'sökning',
    agreements: 'avtal',
    partners: 'partner',
    subscriptions: 'prenumeration',
    clipBodies: 'hämtad text',
    clipTables: 'tabell',
    clipImages: 'uppgifter om bild',
    snapshots: 'sparad sida',
    publications: 'data som följde med sidan',
    comparisons: 'väntande hämtning',
    published: 'publikation',
    publishedTexts: 'publicerade data',
    subscribedContents: 'prenumererad samling',
    subscribedPractices: 'prenumererad praxis',
    settings: 'inställning',
    steps: 'ändringens namn',
    stepRecords: 'uppgifter före ändringen',
  },
  person: {
    intro:
      'Sök allt som biblioteket innehåller om en person. Uppgifterna kan sparas i en fil eller tas bort.',
    name: 'Namn',
    nameHint: 'Förnamn och efternamn. Skilj ett tidigare namn åt med semikolon.',
    email: 'E-post',
    phone: 'Telefon',
    search: 'Sök',
    searching: 'Söker i biblioteket',
    problems: {
      nothing: 'Skriv ett namn, en e-postadress eller ett telefonnummer.',
      name: 'Skriv hela namnet.',
      email: 'Skriv hela e-postadressen.',
      phone: 'Skriv hela telefonnumret.',
    },
    none: 'Biblioteket innehåller inga uppgifter om personen.',
    found: (count) =>
      count === 1 ? 'Uppgifter finns på 1 ställe.' : `Uppgifter finns på ${number(count)} ställen.`,
    cancelled: 'Sökningen avbröts.',
    inTrash: 'i papperskorgen',
    sure: (count) => (count === 1 ? '1 säker träff' : `${number(count)} säkra träffar`),
    likely: (count, reasons) =>
      count === 1 ? `1 möjlig träff: ${reasons}` : `${number(count)} möjliga träffar: ${reasons}`,
    reasons: {
      surname: 'bara efternamnet är detsamma',
      initial: 'av förnamnet finns bara initialen',
      mailbox: 'samma namn i en annan adress',
    },
    morePassages: (count) => (count === 1 ? 'Visa 1 ställe till' : `Visa ${number(count)} ställen till`),
    saveText: 'Spara som text',
    saveJson: 'Spara som JSON-fil',
    report: 'Uppgifter om personen i biblioteket',
    reportFile: 'personens-uppgifter',
    maybe: '(möjlig)',
    remove: (count) => (count === 1 ? 'Ta bort från 1 ställe' : `Ta bort från ${number(count)} ställen`),
    chooseFirst: 'Välj de träffar som tas bort.',
    question: (count) =>
      count === 1
        ? 'Personens uppgifter tas bort från 1 ställe. Det går inte att ångra.'
        : `Personens uppgifter tas bort från ${number(count)} ställen. Det går inte att ångra.`,
    explain:
      'Kontaktuppgifterna tas bort, och i texterna ersätts namnet, numret och adressen med en anteckning. Ändringar som innehåller uppgifterna försvinner från listan över ändringar.',
    yes: 'Ta bort permanent',
    removing: 'Tar bort uppgifter',
    done: (count) =>
      count === 1
        ? 'Uppgifterna togs bort från 1 ställe.'
        : `Uppgifterna togs bort från ${number(count)} ställen.`,
    stopped: (count) =>
      count === 1
        ? 'Borttagningen avbröts. Uppgifterna togs bort från 1 ställe, och resten är oförändrat.'
        : `Borttagningen avbröts. Uppgifterna togs bort från ${number(count)} ställen, och resten är oförändrat.`,
    left: (count) =>
      count === 1
        ? '1 ställe ändrades under borttagningen och är oförändrat. Sök personen på nytt.'
        : `${number(count)} ställen ändrades under borttagningen och är oförändrade. Sök personen på nytt.`,
    kindCount: (kind, count) => `${kind}: ${number(count)}`,
    failed:
      'Borttagningen lyckades inte. Uppgifterna är borta från de ställen som redan behandlats, resten är oförändrat. Försök igen.',
    outside: 'Vad borttagningen inte når',
    hasCopies:
      'Kopiorna av biblioteket från före en uppdatering kunde inte tas bort, och de kan ännu innehålla uppgifter om personen. Försök ta bort personen på nytt.',
    backups: 'Säkerhetskopior utanför tillägget. Gör en ny säkerhetskopia och ta bort de gamla.',
    backup: (name, day, place) => `Säkerhetskopian ${name}, ${day}, ${place}`,
    files: 'Filer som redan har exporterats eller getts till andra.',
    publishedBefore: 'Data som publicerats på webben, tills du publicerar avtalet på nytt.',
    published: (title, day, address) => [`Publicerat ${day}: ${title}`, address].filter(Boolean).join(', '),
    pictures: 'Bilder: i dem känns ingen person igen.',
    disk: 'Webbläsarens egna filer: webbläsaren kan ha kvar borttagna uppgifter på disken tills den ordnar om sina filer. Tillägget kan inte påskynda det.',
    note: 'Av borttagningen blir dagen, antalet ställen och ett kondensat kvar i biblioteket, så att det märks om personen kommer tillbaka. Namnet sparas inte.',
    returned:
      'Biblioteket innehåller en person vars uppgifter har tagits bort tidigare. Uppgifterna kan ha kommit tillbaka från en säkerhetskopia eller en importerad fil.',
    returnedIn: (kind, title, day) => `${kind}: ${title}, borttaget ${day}`,
  },
  contacts: {
    intro: 'Alla kontaktuppgifter som nu finns i biblioteket.',
    empty: 'Det finns inga kontaktuppgifter i biblioteket.',
    filter: 'Filtrera efter namn, uppgift, adress eller ställe',
    count: (shown, all) =>
      shown === all
        ? `${number(all)} ${all === 1 ? 'kontaktuppgift' : 'kontaktuppgifter'}`
        : `${number(shown)}/${number(all)} kontaktuppgifter`,
    none: 'Ingen kontaktuppgift motsvarar filtret.',
    reading: 'Läser kontaktuppgifter',
    failed: 'Kontaktuppgifterna kunde inte läsas. Försök igen.',
    more: 'Visa fler',
    nameless: 'Kontaktuppgift utan namn',
    kinds: { card: 'på kortet', public: 'publiceras', internal: 'intern' },
    since: (day) => `i biblioteket sedan ${day}`,
    until: (day) => `förvaras till och med ${day}`,
    noEnd: 'inget slutdatum',
  },
  retention: {
    intro:
      'En persons kontaktuppgift har en sista förvaringsdag. Inget tas bort av sig självt: uppgifter vars tid har gått ut räknas upp här.',
    rule: 'Förvara en persons kontaktuppgift',
    ruleHint: 'Tiden räknas från när uppgiften kom till biblioteket. Kontaktuppgiftens egen dag går före.',
    months: (count) => `${number(count)} månader`,
    noEnd: 'Utan slutdatum',
    nothingDue: 'Ingen kontaktuppgift har förvarats för länge.',
    due: (count) =>
      count === 1
        ? 'Förvaringstiden för 1 kontaktuppgift har gått ut.'
        : `Förvaringstiden för ${number(count)} kontaktuppgifter har gått ut.`,
    all: 'Välj alla',
    ended: (day) => `gick ut ${day}`,
    remove: (count) => `Ta bort de valda (${number(count)})`,
    keepOn: (months) => `Förvara ännu ${number(months)} månader`,
    sure: (count) =>
      count === 1
        ? '1 kontaktuppgift tas bort, och personens uppgifter döljs i texterna på samma ställe. Det går inte att ångra.'
        : `${number(count)} kontaktuppgifter tas bort, och personernas uppgifter döljs i texterna på samma ställen. Det går inte att ångra.`,
    removing: 'Tar bort kontaktuppgifter',
    removed: (count) =>
      count === 1 ? '1 kontaktuppgift togs bort.' : `${number(count)} kontaktuppgifter togs bort.`,
    kept: (count) =>
      count === 1
        ? 'Förvaringstiden för 1 kontaktuppgift förlängdes.'
        : `Förvaringstiden för ${number(count)} kontaktuppgifter förlängdes.`,
  },
};
