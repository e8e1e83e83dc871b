import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import { deskBasicsSv } from './desk-basics-sv.ts';
import type { deskFi } from './desk-fi.ts';

/** Words of the agreement desk, in Swedish. */
export const deskSv: TranslationOf<typeof deskFi> = {
  title: 'Avtal',
  toList: 'Alla avtal',
  partnerCount: (count) => (count === 1 ? '1 partner' : `${formatNumber(count, 'sv')} partner`),
  list: {
    label: 'Avtal',
    empty: 'Det finns inga avtal ännu.',
    emptyHow:
      'Här gör du kommunens livskraftsavtal eller ett annat partnerskapsavtal, antecknar partnerna och deras åtaganden och publicerar avtalet för invånarna. Börja med att ge avtalet ett namn.',
    newName: 'Det nya avtalets namn',
    add: 'Lägg till avtal',
    toRegion: 'Se avtalen i regionens kommuner tillsammans',
    unreadable: (count) =>
      count === 1
        ? 'Ett avtal kunde inte läsas. Det finns kvar som det är.'
        : `${formatNumber(count, 'sv')} avtal kunde inte läsas. De finns kvar som de är.`,
  },
  pages: {
    label: 'Avtalets sidor',
    overview: 'Översikt',
    basics: 'Grunduppgifter',
    partners: 'Partner',
    signing: 'Underteckningar',
    import: 'Importera och exportera',
    check: 'Kontrollera',
    publish: 'Publicera',
    versions: 'Versioner',
  },
  dayHint: 'Till exempel 21.5.2026',
  removeAgreement: 'Flytta avtalet till papperskorgen',
  overview: {
    steps: 'Steg',
    done: 'Klart:',
    toDo: 'Ogjort:',
    basicsDone: 'syftet och kommunen har antecknats',
    basicsMissing: 'anteckna avtalets syfte och kommun',
    signed: (count, all) => `${formatNumber(count, 'sv')}/${formatNumber(all, 'sv')} har undertecknat`,
    check: 'se brister och allt som publiceras',
    notPublished: 'inte publicerat ännu',
    published: (day, time) => `publicerat ${day} kl. ${time}`,
    signing: 'Partner i undertecknandets steg',
    elements: 'Vardagstrygghetens delområden',
    elementsHint: 'Hur många åtaganden som stärker varje delområde. Också ett tomt delområde visas.',
    promises: (count) => (count === 1 ? '1 åtagande' : `${formatNumber(count, 'sv')} åtaganden`),
  },
  basics: deskBasicsSv,
  contact: {
    role: 'Uppgift',
    roleHint: 'Till exempel föreningens sekreterare.',
    email: 'Uppgiftens e-post',
    emailHint: 'Till exempel kansli@forening.example.',
    phone: 'Uppgiftens telefon',
    basis: 'Grund för publicering',
    basisHint: 'Utan grund publiceras kontaktuppgiften inte.',
    bases: { consent: 'Samtycke', 'public-duty': 'Offentlig uppgift', agreement: 'Hör till avtalet' },
    noBasis: 'Välj grund',
    source: 'Var tillståndet har fåtts',
    sourceHint: 'Publiceras inte. Till exempel anmälningsblanketten 3.5.2026.',
    until: 'Får visas till',
  },
  internal: {
    heading: 'Interna uppgifter',
    remark: 'De här publiceras inte.',
    name: 'Kontaktperson',
    role: 'Personens uppgift',
    email: 'Personens e-post',
    phone: 'Personens telefon',
    note: 'Mer om personen',
    notes: 'Anteckningar',
  },
  partners: {
    toList: 'Alla partner',
    missing: 'Partnern hittas inte. Den kan ha tagits bort.',
    unreadable: (count) =>
      count === 1
        ? 'En partner kunde inte läsas. Den finns kvar som den är.'
        : `${formatNumber(count, 'sv')} partner kunde inte läsas. De finns kvar som de är.`,
    empty: 'Anteckna partnerna en i taget i fältet ovan eller importera dem från en tabell.',
    toImport: 'Importera partner från en fil, en tabell eller en sparad sida',
    newName: 'Den nya partnerns namn',
    newKind: 'Partnerns slag',
    add: 'Lägg till partner',
    added: (name) => `${name} tillagd`,
    search: 'Sök bland partnerna',
    kind: 'Slag',
    everyKind: 'Alla slag',
    found: (count, all) =>
      count === all
        ? `${formatNumber(all, 'sv')} partner`
        : `${formatNumber(count, 'sv')}/${formatNumber(all, 'sv')} partner`,
    more: (count) => `Visa fler (${formatNumber(count, 'sv')})`,
    noCommitments: 'inga åtaganden ännu',
    commitments: (shown, count) => (count === 1 ? '1 åtagande' : `${shown} åtaganden`),
  },
  partner: {
    facts: 'Uppgifter',
    name: 'Namn',
    kind: 'Slag',
    ownKind: 'Eget ord för slaget',
    ownKindHint: 'Till exempel projekt eller räddningsverk.',
    businessId: 'FO-nummer',
    website: 'Webbplats',
    area: 'By eller område',
    description: 'Vad partnern gör',
    descriptionHint: 'En mening eller två med partnerns egna ord.',
    languages: 'Språk som partnern betjänar på',
    promises: 'Åtaganden',
    promisesRemark: 'Åtagandet behöver inte vara något stort.',
    signing: 'Underteckning',
    contact: 'Kontaktuppgift för invånare',
    contactRemark:
      'Publiceras som en uppgift och en brevlåda, inte med en persons namn. Försvinner efter slutdagen.',
    logo: 'Logotyp',
    logoWords: {
      choose: 'Välj logotypens bildfil',
      change: 'Byt logotyp',
      remove: 'Ta bort logotypen',
      alt: 'Alternativ text',
      altHint: 'Vad bilden visar, för dem som inte ser den. Logotypen publiceras bara med den här texten.',
      noAlt: 'Logotyp utan alternativ text',
      failed: 'Bilden kunde inte läsas. Välj en PNG-, JPEG-, WebP- eller SVG-fil.',
    },
    remove: {
      button: 'Flytta partnern till papperskorgen',
      question:
        'Avtalet har publicerats. Om partnern har lämnat avtalet blir det en daterad anteckning i publikationen. Om den har antecknats av misstag blir det ingen.',
      withTrace: 'Har lämnat: lämna en anteckning',
      mistake: 'Antecknad av misstag: ingen anteckning',
    },
  },
  commitment: {
    one: 'Åtagande',
    add: 'Lägg till åtagande',
    text: 'Vad som utlovas',
    more: 'För vem, när och hur det framskrider',
    lifeStages: 'Livsskeden',
    elements: 'Vardagstrygghetens delområden',
    goals: 'Mål som det tjänar',
    startsOn: 'Börjar',
    endsOn: 'Slutar',
    measure: {
      heading: 'Mätare',
      name: 'Vad som mäts',
      unit: 'Enhet',
      start: 'Utgångsvärde',
      target: 'Mål',
      readings: 'Avläsningar',
      readingsHint: 'En per rad: dag och värde, till exempel 31.12.2026 120.',
    },
    progress: 'Hur det har framskridit',
    reportedOn: 'Senast berättat',
    practices: { heading: 'Så gör andra: praxis i biblioteket', add: 'Bifoga praxis' },
  },
  trouble: {
    missing: 'Avtalet hittas inte. Det kan ha tagits bort.',
    damaged: 'Avtalet kunde inte läsas eftersom dess uppgifter är skadade. Inget har tagits bort.',
  },
};
