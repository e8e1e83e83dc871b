import type { TranslationOf } from '../translation.ts';
import type { folderFi } from './fi.ts';

/** Words of the published folder in Swedish. */
export const folderSv: TranslationOf<typeof folderFi> = {
  title: 'Anvisning för webbplatsens administratör',
  lead: (agreement, publisher, day) => `${agreement}. Utgivare ${publisher}, publicerat ${day}.`,
  about:
    'I den här mappen finns allt som behövs för att visa avtalet på kommunens webbplats. Inget hämtas från annat håll, och inga program installeras på servern.',
  otherLanguages: 'Andra språk',
  begin: {
    heading: 'Så kommer du i gång',
    place: (folder) =>
      `Lägg hela mappens innehåll på servern på adressen ${folder}. Ändra inte filernas namn. Om adressen är en annan, anteckna den på sidan Publicera i verktyget och gör mappen på nytt, så blir koderna rätt.`,
    check: 'Öppna kontrollsidan från servern. Den berättar vad som fungerar och vad som är blockerat:',
    choose: 'Välj kod enligt vad som kan klistras in i publiceringssystemet, och klistra in den på sidan.',
    policy: 'Om webbplatsen har en innehållssäkerhetspolicy (CSP), lägg till raderna nedan i den.',
  },
  codes: {
    heading: 'Vilken kod som passar',
    names: { script: 'Skript', frame: 'Ram (iframe)', plain: 'Enbart HTML' },
    about: {
      script:
        'Bästa alternativet: sökning, avgränsning och språkbyte fungerar, och en ny publicering syns genast. Förteckningen syns också när skriptet är blockerat.',
      frame:
        'När en ram men inget skript kan klistras in på sidan. En ny publicering syns genast. Om webbplatsen frågar om kakor kan den dölja ramar tills besökaren har svarat.',
      plain:
        'När bara text kan klistras in på sidan. Koden består av rubriker, stycken, listor och länkar. Klistra in den på nytt efter varje publicering.',
    },
    frameHeight:
      'Om också ett skript kan klistras in på sidan, lägg till den här raden efter ramen: ramen får då samma höjd som sitt innehåll.',
  },
  systems: {
    heading: 'Kod enligt publiceringssystem',
    system: 'System',
    code: 'Kod',
    note: 'Observera',
    notes: {
      drupal:
        'Ett skript eller en ram bevaras bara i ett textformat som tillåter det. Fråga webbplatsens huvudanvändare. Enbart HTML duger i ett vanligt textformat.',
      wordpress:
        'Använd blocket Anpassad HTML. Skript och ramar bevaras bara om användaren har rätt till ofiltrerad HTML (unfiltered_html). I en installation med flera webbplatser har bara huvudadministratören den.',
      liferay:
        'Ett skript kan läggas i ett fragment, en ram i webbinnehåll. Liferay kan lägga till en begränsning (sandbox) på ramen: den måste ha allow-scripts.',
      sharepoint:
        'Använd webbdelen Bädda in. I webbplatsens inställningar måste adressen där mappen finns tillåtas. Om ramar inte tillåts, länka till den hela sidan.',
      sitevision:
        'Ett skript kan läggas i en skript- eller HTML-modul om användaren har rätt till det. Använd annars ram eller enbart HTML.',
      other:
        'Öppna kontrollsidan från servern eller klistra in dess kod på sidan: den berättar vad som är tillåtet.',
    },
    other: 'Annat system',
  },
  policy: {
    heading: 'Rader i innehållssäkerhetspolicyn (CSP)',
    lead: 'Lägg i sidans huvud Content-Security-Policy bara till raderna för den kod du använder. Om webbplatsen inte har något sådant huvud behövs inga rader.',
    nothing: 'Kräver inga rader.',
    framePage: 'Det egna huvudet för sidan i ramen, om servern skickar ett:',
    otherHost:
      'Mappen finns på en annan server än sidan. Servern måste skicka huvudet Access-Control-Allow-Origin: * med datafilen och skripten.',
  },
  integrity: {
    heading: 'Skriptets kontrollsumma',
    lead: (version) =>
      `Skriptets version är ${version}. Med kontrollsumman kan man försäkra sig om att filen är oförändrad. Om den läggs till i kodens integrity-attribut måste koden bytas varje gång skriptet byts.`,
  },
  update: {
    heading: 'När avtalet ändras',
    files: 'Lägg den nya mappen över den gamla. Filernas namn och adresser förblir desamma.',
    living: 'Skriptet och ramen visar de nya uppgifterna utan att sidan ändras.',
    plain: 'Enbart HTML måste klistras in på sidan på nytt.',
    cache: 'Om gamla uppgifter visas, töm serverns cache. Låt datafilen finnas i cachen i högst en timme.',
  },
  files: {
    heading: 'Filerna i mappen',
    name: 'Fil',
    what: 'Vad den är',
    kinds: {
      data: 'Avtalets uppgifter. Skriptet läser den här filen.',
      module: 'Samma uppgifter som JavaScript-modul för webbplatser som tillåter skript men inte hämtning.',
      linked: 'Samma uppgifter för sökmotorer (JSON-LD).',
      plain: 'Enbart HTML att klistra in på sidan.',
      page: 'En hel sida att länka till.',
      frame: 'Sidan som ramen visar.',
      table: 'Partnerna som tabell (CSV).',
      feed: 'Flöde över nya underskrifter (Atom).',
      calendar: 'Avtalets dagar till kalendern.',
      code: 'Kod att klistra in på sidan.',
      widget: 'Inbäddningens program.',
      styles: 'Valda färger.',
      check: 'Kontrollsida: vad som fungerar och vad som är blockerat.',
      statements: 'Texter till tillgänglighetsutlåtandet och dataskyddsbeskrivningen.',
      conformance: 'Bedömning av tillgängligheten och tekniska uppgifter.',
      guide: 'Den här anvisningen.',
      logo: 'En partners logotyp.',
    },
  },
  statements: {
    title: 'Texter till utlåtanden',
    lead: (publisher) =>
      `Texterna har fyllts i med utgivarens (${publisher}) uppgifter. Fyll ännu i ställena inom hakparentes och kontrollera att texterna stämmer.`,
    gaps: {
      publisher: '[kommunen]',
      serverAndKeeper: '[servern och dess administratör]',
      server: '[servern]',
      address: '[adress]',
    },
    keptBy: (server, publisher) => `${server}, som administreras av ${publisher}`,
  },
};
