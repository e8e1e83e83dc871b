import { formatNumber } from '../formats.ts';

/** Words about how the library is stored: copies before updates, reading only. In Finnish: the original. */
export const storageFi = {
  /** The library was made by a newer version of the program; said once at the top of a screen. */
  readOnly: 'Kirjasto on tallennettu uudemmalla versiolla: voit lukea, mutta et muuttaa. Päivitä laajennus.',
  /** A copy is being taken before the update. */
  copying: 'Kirjastosta otetaan kopio ennen päivitystä',
  /** Button: save a copy as a file, and then update without one in the browser. */
  saveAndGoOn: 'Tallenna kopio tiedostoon ja päivitä',
  /** Button: save a kept copy as a file. */
  saveFile: 'Tallenna tiedostoon',
  /** Button: save the copy of a library that could not be updated as a file. */
  saveCopy: 'Tallenna kopio tiedostoon',
  /** What to do when the update fails again. */
  notUpgradedAgain:
    'Jos päivitys ei onnistu toisellakaan kerralla, tallenna kopio tiedostoon ja odota laajennuksen seuraavaa versiota. Kirjasto säilyy sitä ennen muuttumattomana.',
  /** A copy is being saved. */
  savingCopy: 'Tallennetaan kopiota',
  /** The copy could not be saved as a file. */
  copyNotSaved:
    'Kopiota ei saatu tallennettua. Kirjasto on ennallaan. Valitse toinen paikka ja yritä uudelleen.',
  /** The browser saves the copy as a download and does not tell whether it is there. */
  askSaved: (name: string) =>
    `Selain tallentaa kopion latauksiin nimellä ${name}. Katso, että tiedosto on siellä, ennen kuin kirjasto päivitetään.`,
  /** Button: the person has seen the file. */
  isSaved: 'Kopio on tallessa, päivitä',
  /** Heading above the copies that were taken before updates. */
  keptCopies: 'Ennen päivitystä otettu kopio',
  /** What they are. */
  keptCopiesAre:
    'Kirjastosta otetaan kopio selaimeen ennen kuin laajennuksen uusi versio muuttaa sitä. Kaksi viimeistä kopiota säilytetään.',
  /** Which copy it is: when it was taken and how large it is. */
  copyOf: (day: string, time: string, size: string) => `${day} klo ${time}, ${size}`,
  /** The beginning of the file's name; the day comes after it. */
  fileName: 'kirjaston-kopio',
  /** The quiet check of the files. */
  check: {
    /** Heading. */
    heading: 'Kuvien ja logojen tarkistus',
    /** All are there. */
    sound: (day: string) => `Tarkistettu ${day}. Kaikki kuvat ja logot ovat tallessa.`,
    /** Some are lost, and what to do. */
    lost: (count: number) =>
      `${count === 1 ? '1 kuva tai logo on hävinnyt' : `${formatNumber(count, 'fi')} kuvaa tai logoa on hävinnyt`} levyltä. Tekstit ja muut tiedot ovat tallessa. Hävinneet täydentyvät, kun tuot varmuuskopion, jossa ne ovat.`,
    /** When it was checked. */
    checked: (day: string) => `Tarkistettu ${day}.`,
    /** Files that nothing used were removed. */
    removed: (count: number) =>
      count === 1
        ? '1 tiedosto, jota mikään ei käyttänyt, poistettiin.'
        : `${formatNumber(count, 'fi')} tiedostoa, joita mikään ei käyttänyt, poistettiin.`,
  },
  /** Above the address of a page whose clip could not be saved. */
  addressNotSaved: 'Sivun osoite, jota ei tallennettu:',
  /** Button: copy that address. */
  copyAddress: 'Kopioi osoite',
  /** The address was copied. */
  addressCopied: 'Osoite kopioitu',
} as const;
