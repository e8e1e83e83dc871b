import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { cardFi } from './card-fi.ts';

/** The words of the practice card in Swedish, as used in Finland. */
export const cardSv: TranslationOf<typeof cardFi> = {
  practice: {
    card: 'Praxiskort',
    editField: (field) => `Redigera: ${field}`,
    addField: (field) => `Lägg till: ${field}`,
    emptyFields: (count) => (count === 1 ? '1 tomt fält' : `${count} tomma fält`),
    source: (source) => `Källa: ${source}`,
    passage: 'Ställe på sidan',
    passageInFile: 'Ställe i filen',
    openPassage: 'Öppna stället på sidan',
    openSource: 'Öppna sidan',
    notTold: 'Sidan berättar inte detta',
    rulesFailed:
      'En del av sidan lästes mer begränsat, eftersom alla läsregler inte fungerade. Kontrollera fälten.',
    clipScopes: {
      page: 'Klippt sida',
      selection: 'Klippt urval',
      table: 'Klippt tabell',
      image: 'Klippt bild',
      link: 'Klippt länk',
      contact: 'Klippt kontaktuppgift',
    },
    showClip: 'Visa den klippta texten',
    clipLost: 'Den klippta texten är skadad. Kortets fält och adressen finns kvar.',
    clipAddressOnly: 'Endast sidans adress sparades.',
    samePage: 'Klippta från samma sida',
    agreement: 'Avtalet som data',
    partners: (count) => (count === 1 ? '1 partner' : `${formatNumber(count, 'sv')} partner`),
    commitments: (count) => (count === 1 ? '1 åtagande' : `${formatNumber(count, 'sv')} åtaganden`),
    publishedOn: (day) => `Publicerat ${day}`,
    publicationNewer:
      'Sidan innehöll ett avtal som data, men det har gjorts med en nyare version. Datan har sparats som den var. Uppdatera tillägget.',
    publicationUnreadable:
      'Sidan innehöll ett avtal som data, men det kunde inte läsas. Datan har sparats som den var, och kortet bygger på sidans text.',
    allPartners: 'Alla partner',
    notChosen: 'Inte valt',
    dayHint: 'Till exempel 21.5.2018',
    tagsHint: 'Skilj åt med kommatecken',
    municipalityHint: 'Skriv kommunens namn',
    linksHint: 'En länk per rad: adress, mellanslag och namn',
    namesHint: 'Ett namn per rad',
    contactsHint: 'En kontakt per rad: namn; roll; enhet; telefon; e-post; förvaras till och med',
    periodsHint: 'En ansökningstid per rad, till exempel 1.2–28.2.2026 kl. 15.00',
    licenceHint: 'Namn och adress, till exempel CC BY 4.0',
    keptHint: 'Avmarkera det som inte behövs',
  },
  fieldErrors: {
    'title-missing': 'Rubriken kan inte vara tom.',
    'day-unknown': 'Skriv dagen i formen 21.5.2018.',
    'municipality-unknown': 'Det finns ingen kommun med det namnet. Välj ett namn i listan.',
    'link-unknown': 'Varje rad ska börja med en adress som börjar med https:// eller http://.',
    'too-long': 'Texten är för lång för det här fältet. Förkorta den.',
    'not-saved': 'Det gick inte att spara. Texten du skrev finns kvar här. Försök på nytt.',
  },
  contacts: {
    personal: 'Personuppgift',
    care: 'Personuppgifter publiceras eller delas aldrig av sig själva.',
    held: (count: number) =>
      count === 1
        ? 'Kortet och klippet innehåller 1 personuppgift.'
        : `Kortet och klippet innehåller ${formatNumber(count, 'sv')} personuppgifter.`,
    keptUntil: (day) => `Förvaras till och med ${day}`,
    removeOne: (name: string) => `Ta bort kontaktuppgiften: ${name}`,
    removedOne: 'Kontaktuppgiften togs bort från kortet.',
    remove: 'Ta bort personuppgifterna',
    removed: 'Personuppgifterna togs bort från kortet och den klippta texten.',
    masks: {
      name: '[namnet borttaget]',
      phone: '[telefonnumret borttaget]',
      email: '[e-postadressen borttagen]',
      'personal-id': '[personbeteckningen borttagen]',
    },
  },
  quotes: {
    heading: 'Citat',
    states: {
      'in-place': 'På sidan ord för ord',
      moved: 'Har flyttats till ett annat ställe på sidan',
      approximate: 'Ordalydelsen har ändrats',
      lost: 'Finns inte längre på sidan. Citatet är sparat.',
    },
    checkedOn: (day) => `kontrollerat ${day}`,
    now: 'Nu på sidan:',
    section: (heading) => `Citatet fanns i avsnittet ”${heading}”, som fortfarande finns på sidan.`,
    field: 'Stöder fältet',
    noField: 'Inget fält',
    remove: 'Ta bort citatet',
    removed: 'Citatet togs bort.',
  },
};
