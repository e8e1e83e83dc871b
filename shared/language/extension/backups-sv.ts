import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { backupsFi } from './backups-fi.ts';

/** So many practices, in Swedish. */
const practices = (count: number) => `${formatNumber(count, 'sv')} praxis`;

/** Words about backups and what is lost, in Swedish. */
export const backupsSv: TranslationOf<typeof backupsFi> = {
  heading: 'Säkerhetskopior',
  intro:
    'Biblioteket finns bara i den här webbläsaren. En säkerhetskopia är en fil utanför webbläsaren, och med den kan hela biblioteket återställas.',
  practices,
  state: {
    noPlace: 'Det finns ingen säkerhetskopia av biblioteket. Välj var den ska göras.',
    none: 'Det finns ännu ingen säkerhetskopia av biblioteket.',
    last: (day, time, place, count) =>
      `Den senaste säkerhetskopian gjordes och kontrollerades ${day} kl. ${time}: ${place}, ${practices(count)}.`,
    handed: (day, time, count) =>
      `Den senaste säkerhetskopian kontrollerades och gavs till webbläsaren att spara ${day} kl. ${time}: ${practices(count)}. Webbläsaren berättar inte om den sparades.`,
  },
  places: {
    folder: (name) => `mappen ${name}`,
    downloads: 'mappen Hyvän kierre bland nedladdningarna',
  },
  waiting: {
    short: 'väntar',
    named: 'säkerhetskopiorna väntar',
    access: (name) =>
      `Säkerhetskopieringen väntar. Webbläsaren ber om lov till mappen ${name} på nytt efter varje start.`,
    resume: 'Fortsätt säkerhetskopieringen',
    'no-folder': (name) =>
      `Säkerhetskopiornas mapp ${name} hittas inte. Anslut disken eller välj mappen på nytt.`,
    'by-hand': 'Det är dags för en ny säkerhetskopia. Webbläsaren sparar den bara när du trycker på knappen.',
  },
  failed: {
    told: (day, time, why) =>
      `Säkerhetskopieringen misslyckades ${day} kl. ${time}. ${why} De tidigare säkerhetskopiorna finns kvar.`,
    again: (time) => `Ett nytt försök görs kl. ${time}, om Hyvän kierre är öppet.`,
    why: {
      'no-access':
        'Det finns inget lov till mappen. Ge lov genom att trycka på Fortsätt säkerhetskopieringen.',
      'no-folder': 'Mappen hittas inte. Välj mappen på nytt.',
      full: 'Det finns inget utrymme på disken. Frigör utrymme och försök på nytt.',
      'not-written': 'Filen kunde inte skrivas. Kontrollera att det går att skriva i mappen.',
      damaged: 'Den skrivna filen motsvarade inte biblioteket och togs bort. Pröva en annan mapp.',
      'not-saved': 'Webbläsaren sparade inte filen. Kontrollera webbläsarens nedladdningar.',
      library: 'Biblioteket kunde inte läsas. Starta om webbläsaren.',
    },
  },
  make: {
    now: 'Gör säkerhetskopia nu',
    working: 'Säkerhetskopian görs',
    cancelled: 'Säkerhetskopieringen avbröts. De tidigare säkerhetskopiorna finns kvar.',
    elsewhere: 'Ett annat fönster gör just nu en säkerhetskopia.',
    notRemoved: (count) =>
      count === 1
        ? 'En gammal säkerhetskopia kunde inte tas bort. Det försöks på nytt nästa gång.'
        : `${formatNumber(count, 'sv')} gamla säkerhetskopior kunde inte tas bort. Det försöks på nytt nästa gång.`,
  },
  place: {
    heading: 'Var säkerhetskopiorna görs',
    none: 'Ingen plats har valts.',
    folder: (name) =>
      `I mappen ${name}. Varje säkerhetskopia läses tillbaka och kontrolleras efter att den sparats.`,
    downloads:
      'I mappen Hyvän kierre bland nedladdningarna. Säkerhetskopian kontrolleras innan den sparas, och webbläsaren bekräftar att hela filen sparades.',
    byHand:
      'Bland webbläsarens nedladdningar när du trycker på knappen. Säkerhetskopian kontrolleras innan den sparas; webbläsaren berättar inte om den sparades, och gamla tas inte bort.',
    chooseFolder: 'Välj mapp',
    changeFolder: 'Byt mapp',
    useDownloads: 'Använd webbläsarens nedladdningar',
    follow: 'Tillåt att sparandet följs',
    hint: 'En bra plats är kommunens nätverksdisk eller en annan mapp som säkerhetskopieras. Säkerhetskopian innehåller även personers kontaktuppgifter.',
    noPicker:
      'I den här webbläsaren går det inte att välja mapp, så säkerhetskopiorna går till nedladdningarna. Kopiera ibland den nyaste även till kommunens nätverksdisk. Säkerhetskopian innehåller även personers kontaktuppgifter.',
  },
  schedule: {
    label: 'Hur ofta',
    choices: {
      daily: 'Dagligen eller efter 20 ändringar',
      weekly: 'Varje vecka',
      off: 'Bara på begäran',
    },
    hint: 'Säkerhetskopian görs när biblioteket eller sidopanelen är öppen och något har ändrats.',
    keep: 'Hur många sparas',
    keepHint:
      'Den äldsta tas bort först när den nya har kontrollerats. De som inte är kontrollerade tas inte bort.',
    notKept: 'Valet kunde inte sparas. Det tidigare valet gäller. Försök på nytt.',
  },
  list: {
    heading: 'Säkerhetskopior som finns',
    empty: 'Inga säkerhetskopior hittades.',
    hidden: 'Mappen kan inte läsas just nu. Förteckningen visar det som senast sågs.',
    more: (count) => `Visa ${formatNumber(count, 'sv')} äldre`,
    moment: (day, time) => `${day} kl. ${time}`,
    proofs: {
      'read-back': 'läst tillbaka',
      size: 'kontrollerad, storleken bekräftad',
      'before-saving': 'kontrollerad, okänt om den sparades',
      damaged: 'skadad',
      unknown: 'inte kontrollerad',
    },
    other: 'från ett annat bibliotek',
    restore: 'Återställ',
    check: 'Kontrollera',
    remove: 'Ta bort',
    checking: 'Säkerhetskopian kontrolleras',
    sound: (when) => `Säkerhetskopian ${when} är hel.`,
    damaged: (when) => `Säkerhetskopian ${when} är skadad och kan inte återställas. Gör en ny.`,
    notChecked: 'Säkerhetskopian kunde inte läsas. Kontrollera att mappen är på plats.',
    notRemoved: 'Säkerhetskopian kunde inte tas bort. Kontrollera att det går att skriva i mappen.',
    sure: (when) => `Ska säkerhetskopian ${when} tas bort? Den kan inte fås tillbaka.`,
    sureLast: 'Detta är den senaste kontrollerade säkerhetskopian.',
    keep: 'Behåll',
  },
  restore: {
    heading: 'Återställ från fil',
    hint: 'Filen kontrolleras och dess innehåll visas innan något ändras.',
    file: 'Välj biblioteksfil',
    latest: 'Återställ den senaste säkerhetskopian',
    opening: 'Säkerhetskopian kontrolleras',
    holds: 'Säkerhetskopians innehåll',
    checked: 'Säkerhetskopian är hel. Siffrorna omfattar även det som finns i papperskorgen.',
    madeAt: 'Gjord',
    practices: 'Praxis',
    agreements: 'Avtal',
    files: 'Filer',
    now: 'Återställ',
    replaceNow: 'Ta bort det skadade biblioteket och återställ',
    replaceRemark:
      'Det skadade biblioteket i webbläsaren tas först bort. Ändringar som gjorts därefter och som inte finns i säkerhetskopian går förlorade.',
    besideRemark: 'Det som redan har klippts till biblioteket finns kvar.',
    toImport:
      'Biblioteket innehåller redan praxis. Säkerhetskopian importeras vid sidan av dem som en ändring som kan ångras.',
    working: 'Återställs',
    done: (count) => `Biblioteket är återställt: ${practices(count)}.`,
    doneBeside: (count) =>
      `Det nya i säkerhetskopian har importerats, och det som redan fanns i biblioteket finns kvar. Biblioteket har ${practices(count)}.`,
    returned: (count) =>
      `Säkerhetskopian tog tillbaka uppgifter om en person som hade tagits bort ur biblioteket. Antal objekt: ${formatNumber(count, 'sv')}. Se och ta bort dem i delen Personuppgifter.`,
    show: 'Visa biblioteket',
    failed:
      'Återställningen misslyckades. Säkerhetskopian är oförändrad och biblioteket ändrades inte. Försök på nytt.',
    failedRemoved:
      'Återställningen misslyckades efter att det skadade biblioteket togs bort. Säkerhetskopian är oförändrad. Försök på nytt.',
    refused: (name) => `Filen ${name} är skadad eller är ingen biblioteksfil. Ingenting ändrades.`,
    newer: (name) =>
      `Filen ${name} är gjord med en nyare version av tillägget. Uppdatera tillägget. Ingenting ändrades.`,
    unread: (name) => `Filen ${name} kunde inte läsas. Kontrollera att den är på plats.`,
    noAccess: 'Lov till mappen gavs inte. Försök på nytt eller välj en fil.',
    older: (when) => `Kontrollera den föregående: ${when}`,
    leave: 'Välj en annan',
  },
  lost: {
    emptied: 'Biblioteket har tömts',
    broken: 'Biblioteket öppnas inte',
    emptiedTold: (count, day) =>
      `Biblioteket hade ${practices(count)}, nu är det tomt. Webbläsaren har tagit bort tilläggets uppgifter. Biblioteket sågs senast ${day}.`,
    emptiedSince: (count, day, since) =>
      `Biblioteket hade ${practices(count)}. Webbläsaren har tagit bort tilläggets uppgifter. Biblioteket sågs senast ${day}. Därefter har ${practices(since)} sparats, och de finns kvar.`,
    brokenTold:
      'Webbläsaren kunde inte öppna biblioteket. Starta först om webbläsaren. Om biblioteket inte öppnas då heller, återställ en säkerhetskopia.',
    brokenHad: (count, day) => `Biblioteket hade ${practices(count)} när det senast sågs ${day}.`,
    latest: (day, time, count) =>
      `Den senaste säkerhetskopian som hittades gjordes ${day} kl. ${time}: ${practices(count)}.`,
    hidden: (name) => `Säkerhetskopiorna finns i mappen ${name}. Webbläsaren ber om lov till den.`,
    inDownloads: (day, time, name) =>
      `Den senaste säkerhetskopian gjordes ${day} kl. ${time}. Den heter ${name}. Sök den bland nedladdningarna och välj filen.`,
    inFolder: (day, time, folder, name) =>
      `Den senaste säkerhetskopian gjordes ${day} kl. ${time} i mappen ${folder}. Den heter ${name}. Välj filen.`,
    none: 'Ingen säkerhetskopia hittades. Om du har sparat en biblioteksfil, välj den.',
    others: 'Andra säkerhetskopior',
    tryAgain: 'Försök öppna på nytt',
    startOver: 'Börja från tomt',
    startOverSure:
      'Ska du börja från tomt? Säkerhetskopiorna finns kvar och kan återställas även senare i avsnittet Säkerhetskopior.',
    startOverYes: 'Börja, säkerhetskopiorna finns kvar',
    inPanel: (count) =>
      `Biblioteket hade ${practices(count)}, nu är det tomt. Du kan klippa som vanligt. Återställ säkerhetskopian i biblioteket.`,
    brokenInPanel:
      'Webbläsaren kunde inte öppna biblioteket. I biblioteket kan du återställa en säkerhetskopia.',
    notKept:
      'Webbläsaren kunde inte spara valet, och biblioteket är oförändrat. Frigör utrymme på disken eller starta om webbläsaren och försök sedan på nytt.',
    older: {
      heading: 'Ändringar saknas i biblioteket',
      told: (count, day, time, found) =>
        `Biblioteket hade ${practices(count)} när det senast sågs ${day} kl. ${time}. Nu finns samma bibliotek i ett tidigare skick i webbläsaren, med ${practices(found)}.`,
      between: (from, to) => `De ändringar som saknas har gjorts mellan ${from} och ${to}.`,
      why: 'Så blir det när webbläsarens uppgifter återställs från en äldre kopia eller när ett fel uppstår på disken. Biblioteket har lämnats orört.',
      tooOld: 'Den är äldre än biblioteket är nu, så de ändringar som saknas finns inte i den.',
      beside:
        'Säkerhetskopian hämtas in vid sidan av biblioteket. Först ser du vad den innehåller, och du väljer själv vilken som blir kvar om samma objekt skiljer sig åt.',
      take: 'Hämta in den senaste säkerhetskopian',
      keep: 'Behåll biblioteket så här',
      keepHint:
        'Om du behåller biblioteket så här tas frågan inte upp på nytt. Säkerhetskopiorna finns kvar och kan hämtas in även senare i avsnittet Säkerhetskopior.',
      inPanel:
        'Det saknas ändringar som redan har funnits i biblioteket. Du kan klippa som vanligt. Säkerhetskopian kan du hämta in i biblioteket.',
    },
    open: 'Öppna biblioteket',
  },
  forgotten: {
    told: (when, count) =>
      `I mappen för säkerhetskopior finns en säkerhetskopia av det här biblioteket som den här webbläsaren inte minns: ${when}, ${practices(count)}. Webbläsarens uppgifter har kanske återställts till ett tidigare läge, eller så har kopian gjorts på en annan dator. Den kan innehålla sådant som saknas i biblioteket.`,
    look: 'Se vad den innehåller',
    toSection: 'Gå till säkerhetskopiorna',
  },
  reminder: {
    told: (count) =>
      `Biblioteket har ${practices(count)} och ingen säkerhetskopia. Om webbläsarens uppgifter tas bort försvinner även biblioteket.`,
    open: 'Ta säkerhetskopior i bruk',
  },
};
