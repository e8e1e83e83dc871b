import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { batchFi } from './batch-fi.ts';

/** Words about clipping several open tabs at once, in Swedish. */
export const batchSv: TranslationOf<typeof batchFi> = {
  batch: {
    begin: 'Klipp öppna flikar',
    whyTabs:
      'Webbläsaren frågar nu om lov att se öppna flikar, och den kan kalla det att läsa webbhistoriken. Hyvän kierre använder tillståndet bara till att lista sidorna i det här fönstret och avstår genast från det.',
    list: 'Visa flikarna',
    tabs: 'Sidor att klippa',
    chooseAll: 'Välj alla',
    chooseNone: 'Avmarkera alla',
    noTabs: 'Inga webbsidor är öppna i det här fönstret. Öppna sidorna i flikar.',
    whySites:
      'Webbläsaren frågar nu om lov att läsa de valda sidornas webbplatser. Hyvän kierre avstår från tillståndet genast när sidorna har lästs.',
    clip: (count) => `Klipp de valda (${formatNumber(count, 'sv')})`,
    tabsRefused:
      'Flikarna listas inte, eftersom tillstånd inte gavs. Du kan försöka på nytt eller klippa sidorna en i taget.',
    sitesRefused:
      'Inget klipptes, eftersom tillstånd att läsa webbplatserna inte gavs. Du kan försöka på nytt eller klippa sidorna en i taget.',
    listFailed: 'Webbläsaren gav ingen lista över flikarna. Inget klipptes.',
    place: (number, total) => `${formatNumber(number, 'sv')} / ${formatNumber(total, 'sv')}`,
    reading: (place, title) => `Läser sida ${place}: ${title}`,
    progress: 'Lästa sidor',
    stop: 'Avbryt',
    stopping: 'Klippningen avbryts när den här sidan har lästs.',
    finished: (place) => `Klart: ${place}`,
    stopped: (place) => `Klippningen avbröts: ${place}. Det som har klippts hittills är sparat.`,
    outcomes: {
      saved: 'Sparad i biblioteket',
      known: 'Sidan finns redan i biblioteket. Klippet väntar på ditt val bland de ofullbordade.',
      unread: 'Adressen finns bland de ofullbordade.',
      lost: 'Sidan sparades inte, eftersom det inte gick att skriva i biblioteket.',
      reading: 'Läses',
      waiting: 'I tur senare',
      skipped: 'Inte läst',
    },
    undo: 'Ångra alla',
    undone: (count) => {
      if (count === 0) return 'Klippen ångrades.';
      const practices = count === 1 ? '1 praxis ligger' : `${formatNumber(count, 'sv')} praxis ligger`;
      return `Klippen ångrades. ${practices} i papperskorgen.`;
    },
    restore: 'Återställ praxis',
    close: 'Stäng',
  },
};
