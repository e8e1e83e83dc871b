import type { TranslationOf } from '../translation.ts';
import type { deskFindingsFi } from './desk-findings-fi.ts';

/** What the check finds before publishing, in Swedish. */
export const deskFindingsSv: TranslationOf<typeof deskFindingsFi> = {
  'missing-purpose': {
    title: 'Syftet saknas',
    how: 'Skriv med några meningar för invånaren vad avtalet ska åstadkomma.',
  },
  'missing-municipality': {
    title: 'Kommunen saknas',
    how: 'Välj den kommun som publicerar avtalet.',
  },
  'missing-website': {
    title: 'Utgivarens webbplats saknas',
    how: 'Skriv adressen till kommunens webbplats. Den visar vem som publicerar uppgifterna.',
  },
  'not-in-format': {
    title: 'En uppgift passar inte i publikationen',
    how: 'Rätta det ställe vars sökväg visas nedan.',
  },
  'unreadable-partners': {
    title: 'Partner kunde inte läsas',
    how: 'Om du publicerar nu antecknas dessa partner som att de har lämnat avtalet. Återställ dem först från ändringarna eller genom import.',
  },
  'newer-published': {
    title: 'Det finns redan en nyare publikation av avtalet',
    how: 'Den har publicerats i ett annat fönster. Öppna avtalet på nytt och se ändringarna innan du publicerar.',
  },
  'clock-behind': {
    title: 'Datorns klocka går efter den förra publikationen',
    how: 'Rätta datorns tid. Annars skulle den nya publikationen se äldre ut än den förra.',
  },
  'personal-id': {
    title: 'En personbeteckning i en text som publiceras',
    how: 'Ta bort personbeteckningen ur texten.',
  },
  'no-partners': {
    title: 'Inga partner att publicera',
    how: 'En partner publiceras när den har lovat komma med eller undertecknat.',
  },
  'personal-name': {
    title: 'En persons namn i en text som publiceras',
    how: 'Skriv uppgiften i stället för namnet. Namnet kan stå i de interna uppgifterna.',
  },
  'personal-email': {
    title: 'En persons e-postadress i uppgifter som publiceras',
    how: 'Använd uppgiftens gemensamma postlåda.',
  },
  'personal-phone': {
    title: 'Ett telefonnummer som kan vara en persons eget',
    how: 'Ta bort numret, om det inte är växelns eller tjänstens gemensamma.',
  },
  'contact-expired': {
    title: 'Tiden för att visa kontaktuppgiften har gått ut',
    how: 'Kontaktuppgiften publiceras inte. Ta bort den eller be om lov på nytt.',
  },
  'contact-expiring': {
    title: 'Tiden för att visa kontaktuppgiften går ut inom 30 dagar',
    how: 'Be om lov på nytt och anteckna den nya dagen.',
  },
  'contact-source-missing': {
    title: 'Det saknas varifrån lovet för kontaktuppgiften har fåtts',
    how: 'Anteckna varifrån lovet har fåtts. Det publiceras inte.',
  },
  'half-filled': {
    title: 'En halvfärdig del publiceras inte',
    how: 'Fyll i delen eller ta bort den.',
  },
  'without-commitments': {
    title: 'Partnern har inga åtaganden',
    how: 'Anteckna vad partnern gör. Åtagandet behöver inte vara något stort.',
  },
  'missing-language': {
    title: 'En språkversion saknas',
    how: 'Läsaren ser texten på ett annat språk tills översättningen har antecknats.',
  },
  'logo-without-alt': {
    title: 'Logotypens alternativa text saknas',
    how: 'Skriv vad bilden visar. Logotypen publiceras bara tillsammans med texten.',
  },
  'link-not-web': {
    title: 'Länken är ingen webbadress',
    how: 'Länken ska börja med https:// eller http://.',
  },
  'link-broken': {
    title: 'Länken ser felaktig ut',
    how: 'Kontrollera adressen. Den har inte öppnats.',
  },
  'validity-backwards': {
    title: 'Avtalet slutar innan det börjar',
    how: 'Rätta dagarna för avtalets giltighet.',
  },
  'commitment-backwards': {
    title: 'Åtagandet slutar innan det börjar',
    how: 'Rätta åtagandets dagar.',
  },
  'steps-out-of-order': {
    title: 'Dagarna för stegen i undertecknandet står i fel ordning',
    how: 'Kontrollera dagarna för stegen.',
  },
  'readings-out-of-order': {
    title: 'Mätarens avläsningar står i fel ordning',
    how: 'Avläsningarna ska stå från den äldsta till den nyaste.',
  },
  'day-in-future': {
    title: 'En dag som antecknats som inträffad ligger i framtiden',
    how: 'Rätta dagen.',
  },
  'signed-after-end': {
    title: 'Underteckningen är efter avtalets sista dag',
    how: 'Kontrollera underteckningens dag och avtalets giltighet.',
  },
  'same-business-id': {
    title: 'Två partner har samma FO-nummer',
    how: 'Om partnern har antecknats två gånger, ta bort den ena.',
  },
  'same-name': {
    title: 'Två partner har samma namn',
    how: 'Om partnern har antecknats två gånger, ta bort den ena.',
  },
  'low-contrast': {
    title: 'Kontrasten mellan de valda färgerna räcker inte',
    how: 'Välj en mörkare eller ljusare färg. Textens kontrast ska vara minst 4,5 och linjernas 3.',
  },
  'large-file': {
    title: 'Datafilen är stor',
    how: 'Invånarens telefon laddar den långsamt. Förkorta texterna eller be webbplatsens underhåll packa filen.',
  },
  'not-reported': {
    title: 'Åtagandets framsteg har inte berättats på 180 dagar',
    how: 'Fråga partnern hur åtagandet har gått.',
  },
  'only-invited': {
    title: 'Partnern är bara inbjuden och publiceras inte',
    how: 'Anteckna löftet eller underteckningen när partnern har svarat.',
  },
  'goal-unserved': {
    title: 'Inget åtagande främjar målet',
    how: 'Märk målet vid de åtaganden som främjar det, eller be om nya åtaganden.',
  },
  'element-unserved': {
    title: 'Inget åtagande stärker delområdet av vardagstryggheten',
    how: 'Märk delområdet vid de åtaganden som stärker det, eller be om nya åtaganden.',
  },
  'plan-term-over': {
    title: 'Den anslutna planens period är slut',
    how: 'Anslut en ny plan eller rätta åren.',
  },
  'predecessor-without-address': {
    title: 'Det föregående avtalet har ingen webbadress',
    how: 'Lägg till adressen om avtalet kan läsas på webben.',
  },
  'link-http': {
    title: 'Länken är oskyddad (http)',
    how: 'De flesta webbplatser fungerar också med en https-adress.',
  },
  'name-in-one-language': {
    title: 'Namnet saknas på språket',
    how: 'Om namnet är detsamma på alla språk behöver inget göras.',
  },
  'without-business-id': {
    title: 'FO-numret saknas',
    how: 'FO-numret skiljer partner med samma namn åt och hjälper vid import.',
  },
};
