import { formatNumber } from '../formats.ts';

/** Words about clipping several open tabs at once, in Finnish: the original. */
export const batchFi = {
  batch: {
    /** Button that begins, and the heading of what follows. */
    begin: 'Poimi avoimet välilehdet',
    /** Why the browser will ask to see the tabs, and what becomes of the right. */
    whyTabs:
      'Selain kysyy seuraavaksi luvan nähdä avoimet välilehdet, ja se voi kutsua sitä selaushistorian lukemiseksi. Hyvän kierre tekee luvalla vain luettelon tämän ikkunan sivuista ja luopuu luvasta heti.',
    /** Button: list the tabs. */
    list: 'Näytä välilehdet',
    /** Name of the list of tabs. */
    tabs: 'Poimittavat sivut',
    /** Button: choose every tab. */
    chooseAll: 'Valitse kaikki',
    /** Button: choose no tab. */
    chooseNone: 'Poista valinnat',
    /** No web page is open. */
    noTabs: 'Tässä ikkunassa ei ole avoinna verkkosivuja. Avaa poimittavat sivut välilehtiin.',
    /** Why the browser will ask to read sites, and what becomes of the right. */
    whySites:
      'Selain kysyy seuraavaksi luvan lukea valittujen sivujen sivustot. Hyvän kierre luopuu luvasta heti, kun sivut on luettu.',
    /** Button: clip the chosen tabs. */
    clip: (count: number) => `Poimi valitut (${formatNumber(count, 'fi')})`,
    /** The person did not let the tabs be listed. */
    tabsRefused:
      'Välilehtiä ei luetella, koska lupaa ei annettu. Voit yrittää uudelleen tai poimia sivut yksitellen.',
    /** The person did not let the sites be read. */
    sitesRefused:
      'Mitään ei poimittu, koska lupaa lukea sivustot ei annettu. Voit yrittää uudelleen tai poimia sivut yksitellen.',
    /** The browser did not tell the tabs. */
    listFailed: 'Selain ei antanut välilehtien luetteloa. Mitään ei poimittu.',
    /** How many of how many. */
    place: (number: number, total: number) => `${formatNumber(number, 'fi')} / ${formatNumber(total, 'fi')}`,
    /** The page that is being read, its place among all and its title. */
    reading: (place: string, title: string) => `Luetaan sivua ${place}: ${title}`,
    /** Name of the progress bar. */
    progress: 'Luetut sivut',
    /** Button: stop after this page. */
    stop: 'Keskeytä',
    /** It will stop after this page. */
    stopping: 'Poiminta keskeytyy, kun tämä sivu on luettu.',
    /** Every chosen page was read, or tried. */
    finished: (place: string) => `Valmis: ${place}`,
    /** A person stopped it. */
    stopped: (place: string) => `Poiminta keskeytettiin: ${place}. Tähän asti poimittu on tallessa.`,
    /** What came of one page. */
    outcomes: {
      /** A practice was made. */
      saved: 'Tallennettu kirjastoon',
      /** The library has the page. */
      known: 'Sivu on jo kirjastossa. Poiminta odottaa valintaasi kesken jääneissä.',
      /** Said after the reason why a page could not be read. */
      unread: 'Osoite on tallessa kesken jääneissä.',
      /** The library could not write anything. */
      lost: 'Sivua ei tallennettu, koska kirjastoon ei voitu kirjoittaa.',
      /** It is being read. */
      reading: 'Luetaan',
      /** It comes later. */
      waiting: 'Vuorossa myöhemmin',
      /** A person stopped before it. */
      skipped: 'Ei luettu',
    },
    /** Button: take back everything that was clipped. */
    undo: 'Kumoa kaikki',
    /** Everything was taken back. */
    undone: (count: number) => {
      if (count === 0) return 'Poiminnat kumottiin.';
      const practices = count === 1 ? '1 käytäntö on' : `${formatNumber(count, 'fi')} käytäntöä on`;
      return `Poiminnat kumottiin. ${practices} roskakorissa.`;
    },
    /** Button: bring back the practices that went to the trash. */
    restore: 'Palauta käytännöt',
    /** Button: put the list away. */
    close: 'Sulje',
  },
} as const;
