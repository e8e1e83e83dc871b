import type { TranslationOf } from '../translation.ts';
import type { checkFi } from './fi.ts';

/** Words of the check in Swedish. */
export const checkSv: TranslationOf<typeof checkFi> = {
  title: 'Fungerar inbäddningen här?',
  lead: 'Sidan prövar vad den här servern och sidans innehållssäkerhetspolicy (CSP) tillåter. På en sida i publiceringssystemet kan reglerna vara andra: klistra in kontrollens kod där.',
  silent: {
    lead: 'Om den här texten inte byts mot resultat fungerar skript inte på sidan. Orsaken är någon av dessa:',
    policy: (line) =>
      `Innehållssäkerhetspolicyn blockerar skriptet. Be administratören eller systemets leverantör om raden: ${line}`,
    file: (address) => `Filen finns inte på servern. Öppna adressen och se om den hittas: ${address}`,
    editor: 'Publiceringssystemet tog bort skriptet när sidan sparades. Be om rätt att klistra in skript.',
    meanwhile: 'Ram eller enbart HTML fungerar utan skript.',
  },
  checking: 'Prövar.',
  advice: {
    script: 'Skriptet fungerar här. Använd det.',
    module:
      'Skriptet fungerar här när uppgifterna läses som modul: byt kodens attribut data-src till data-module och filens ändelse till .js.',
    frame: 'Ramen fungerar här. Använd den.',
    plain: 'Använd enbart HTML här tills blockeringarna har tagits bort.',
  },
  probes: {
    script: 'Skript',
    data: 'Hämtning av uppgifter',
    module: 'Uppgifter som modul',
    views: 'Fler vyer',
    picture: 'Bilder och logotyper',
    frame: 'Ram',
  },
  results: {
    works: 'Fungerar.',
    blocked: (directive, line) =>
      `Punkten ${directive} i innehållssäkerhetspolicyn blockerar. Be administratören eller systemets leverantör om raden: ${line}`,
    missing: (address, status) =>
      `Servern svarade ${status}. Kontrollera att filen är på sin plats: ${address}`,
    wrong: (address) => `Filen är inte vad den borde vara. Lägg mappen på servern på nytt: ${address}`,
    lost: (address) =>
      `Kunde inte hämtas. Orsaken kan vara nätet, att filen saknas eller att en annan server inte tillåter hämtning (Access-Control-Allow-Origin): ${address}`,
    noAnswer:
      'Ramen svarade inte. Servern kan förbjuda ramar (X-Frame-Options eller frame-ancestors), eller sidans adress är en annan än webbplatsen som antecknats i verktyget.',
  },
};
