import type { TranslationOf } from '../translation.ts';
import type { conformanceFi } from './fi.ts';

/** The page that comes with each version of the widget, in Swedish. */
export const conformanceSv: TranslationOf<typeof conformanceFi> = {
  title: 'Inbäddningen Hyvän kierre: tillgänglighet, dataskydd och datasäkerhet',
  version: ({ version, day }) => `Version ${version}. Utvärderad ${day}.`,
  lead: 'Den här sidan är avsedd för dem som sköter kommunens webbplats, för dem som svarar för tillgängligheten och för dataskyddsombudet. Texterna får kopieras och ändras.',
  otherLanguages: 'Samma sida på andra språk',
  contents: 'Innehåll',

  evaluation: {
    heading: 'Utvärdering av tillgängligheten',
    standards:
      'Inbäddningen har utvärderats mot kraven i den europeiska standarden EN 301 549 V3.2.1. Kapitel 9 omfattar kriterierna på nivå A och AA i WCAG 2.1. Dessutom ingår de nya kriterierna på nivå A och AA i WCAG 2.2.',
    method:
      'Utvärderingen har gjorts av dem som gjort inbäddningen. Den bygger på automatiska test som körs i en riktig webbläsare (Chromium) och på deras egen granskning för hand.',
    scope:
      'Resultaten gäller vyerna för avtalet, förteckningen över partner och en partner. Andra vyer har inte utvärderats på den här sidan.',
    limits:
      'Inbäddningen har inte utvärderats med en person som använder skärmläsare, och ingen utomstående har granskat den. Ett automatiskt test hittar bara en del av bristerna.',
    counts: ({ supported, partial, notApplicable }) =>
      `Uppfylls: ${supported}. Uppfylls delvis: ${partial}. Gäller inte inbäddningen: ${notApplicable}.`,
    caption: 'Krav och resultat',
    clause: 'Krav',
    level: 'Nivå',
    result: 'Resultat',
    remark: 'Anmärkning',
    evidence: 'Vad resultatet bygger på',
    newIn22: 'WCAG 2.2',
  },
  results: {
    supported: 'Uppfylls',
    partial: 'Uppfylls delvis',
    'not-applicable': 'Gäller inte inbäddningen',
  },
  evidence: {
    looked: 'Granskat för hand, inget maskinellt test',
    built: 'Följer av uppbyggnaden',
    noReader: 'Inte utvärderat med en person som använder skärmläsare',
    test: (number) => `Test ${number}`,
  },
  tests: {
    heading: 'Automatiska test',
    lead: 'Testen hör till produktens källkod och körs före varje publicering. Deras namn är på engelska.',
  },

  statement: {
    heading: 'Text till tillgänglighetsutlåtandet',
    lead: 'Kopiera texten till kommunens tillgänglighetsutlåtande och fyll i det som står inom hakparentes. Utlåtandet är kommunens eget: granska inbäddningen också på er egen sida.',
    what: (version) =>
      `På sidan [sidans adress] finns en inbäddning som berättar om kommunens avtal, dess partner och deras åtaganden. Inbäddningen har gjorts av Hyvän kierre och dess version är ${version}.`,
    conformance: (day) =>
      `De som gjort inbäddningen har utvärderat den ${day} mot kraven i standarden EN 301 549 V3.2.1 och mot nivå A och AA i WCAG 2.2. Inbäddningen uppfyller kraven med undantagen nedan.`,
    known: 'Kända brister:',
    unknown:
      'Utvärderingen gäller vyerna för avtalet, förteckningen över partner och en partner. Inbäddningen har inte utvärderats med en person som använder skärmläsare. Partnerna skriver sina egna texter, så deras tydlighet varierar.',
    alternative: 'Förteckningen över partner kan läsas på sidan också när inbäddningen inte fungerar.',
    feedback:
      'Berätta om brister i tillgängligheten för kommunen: [responskanalens adress]. Vi svarar inom 14 dagar.',
  },

  privacy: {
    heading: 'Text till dataskyddsbeskrivningen',
    lead: 'Kopiera texten till kommunens dataskyddsbeskrivning. Fyll i det som står inom hakparentes och stryk det som inte finns på er sida.',
    storage:
      'Avtalets partner visas med inbäddningen Hyvän kierre. Inbäddningen använder inga kakor, sparar inget på besökarens enhet och följer inte besökarna.',
    requests:
      'Besökarens webbläsare hämtar inbäddningen och uppgifterna om partnerna från servern [servern och dess administratör]. Servern ser då besökarens IP-adress, som alltid när en webbsida öppnas. Inbäddningen kontaktar bara de servrar som nämns här.',
    logos: 'Partnernas logotyper hämtas från servern [servern] när de blir synliga.',
    contacts:
      'Om en partner kan visas uppdragets namn, e-postadress och telefonnummer. Grunden är samtycke av partnerns företrädare, en offentlig uppgift eller ett avtal, och den har antecknats med kontaktuppgiften.',
    until:
      'En kontaktuppgift kan ha en sista dag. Därefter visar inbäddningen den inte. Uppgiften försvinner ur datafilen när kommunen publicerar filen på nytt.',
    notIn:
      'Kontaktuppgifter finns inte i det som ges till sökmotorer, i flödet, i kalendern eller i tabeller som kan laddas ner.',
    controller:
      'Personuppgiftsansvarig är [kommunen]. Rättelse eller radering av en kontaktuppgift kan begäras på adressen [adress].',
  },

  policy: {
    heading: 'Rader för innehållssäkerhetspolicyn (CSP)',
    lead: 'Lägg till bara de rader som ni använder i sidans Content-Security-Policy. Byt ut exempeladresserna mot era egna.',
    never:
      "Inbäddningen behöver aldrig unsafe-inline, unsafe-eval, style-src, font-src, data: eller blob:. Den fungerar också med require-trusted-types-for 'script' och trusted-types 'none'.",
    nothing: 'Inga tillstånd behövs.',
    uses: {
      'self-hosted': 'Inbäddningen och uppgifterna på egen server',
      hosted: 'Inbäddningen och uppgifterna från en annan server',
      nonce: 'En policy som bygger på engångskoder (nonce)',
      module: 'Uppgifterna som JavaScript-modul (data-module): en rad räcker',
      inline: 'Uppgifterna inne i sidan',
      iframe: 'Inbäddningen i en ram (iframe): sidan som har ramen',
      'iframe-host': 'Inbäddningen i en ram (iframe): sidan i ramen',
      static: 'Endast HTML',
      logos: 'Partnernas logotyper: den server där de finns',
    },
    integrity:
      'När inbäddningen hämtas från en annan server ska versionen låsas med en kontrollsumma (integrity). Då kör webbläsaren inte en fil som har ändrats.',
    frame:
      'Använd filen widget-all.js i ramen. Ramen fungerar också begränsad: sandbox="allow-scripts" räcker. Ge ramen ett namn (title). Dataservern måste då tillåta hämtning från alla ursprung (Access-Control-Allow-Origin: *).',
  },

  files: {
    heading: 'Filerna i den här versionen',
    caption: 'Storlekar och kontrollsummor',
    name: 'Fil',
    size: 'Storlek',
    gzip: 'Packad (gzip)',
    integrity: 'Kontrollsumma (integrity)',
  },
};
