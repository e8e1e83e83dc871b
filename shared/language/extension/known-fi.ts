import { formatNumber } from '../formats.ts';

/** Words about pages that are in the library already, and about what has changed, in Finnish: the original. */
export const knownFi = {
  /** A clip of a page that the library has. */
  known: {
    /** The page's address is in the library. */
    byAddress: 'Tämä sivu on jo kirjastossa.',
    /** Nearly the same text is in the library under another address. */
    byText: 'Kirjastossa on jo sivu, jonka teksti on lähes sama.',
    /** The page was clipped selectively before and now. */
    partOf: 'Kirjastossa on jo käytäntö tältä sivulta.',
    /** What is safe while a person chooses. */
    kept: 'Uusi poiminta on tallessa. Valitse, mitä sille tehdään.',
    /** When the practice that is there was clipped. */
    clippedOn: (day: string) => `Poimittu ${day}`,
    /** Button: the practice that is there. */
    showThere: 'Näytä kirjastossa',
    /** Nothing differs. */
    nothingChanged: 'Sivun tiedoissa ei ole muutoksia edellisen poiminnan jälkeen.',
    /** Heading above the differences. */
    changes: (count: number) =>
      count === 1 ? '1 muuttunut kenttä' : `${formatNumber(count, 'fi')} muuttunutta kenttää`,
    /** Button: bring the practice up to date. */
    update: 'Päivitä käytäntö',
    /** What updating does. */
    updateHow: 'Itse kirjoittamasi kentät säilyvät. Vanha versio jää talteen.',
    /** Button: a new version. */
    newVersion: 'Tallenna uutena versiona',
    /** What a new version is. */
    newVersionHow: 'Uusi käytäntö, joka seuraa vanhaa, esimerkiksi uuden vuoden avustushaku.',
    /** Button: keep both. */
    keepBoth: 'Säilytä molemmat',
    /** Button: add the clip to the practice that is there. */
    add: 'Liitä käytäntöön',
    /** What adding does. */
    addHow: 'Kortti säilyy ennallaan. Poiminta tulee sen lähteeksi.',
    /** Button: do not keep the new clip. */
    discard: 'Älä tallenna',
    /** The choice could not be written. */
    failed: 'Valinta ei tallentunut. Poiminta on tallessa. Yritä uudelleen.',
    /** The clip that waits, in the list of drafts. */
    waits: 'Sivu on jo kirjastossa: valitse, mitä poiminnalle tehdään',
    /** The practice was updated. */
    updatedAt: (time: string) => `Päivitetty klo ${time}`,
    /** The clip was added to a practice. */
    addedAt: (time: string) => `Liitetty käytäntöön klo ${time}`,
  },

  /** What differs between two states of a card. */
  changes: {
    /** A field that came. */
    added: 'Lisätty',
    /** A field that went. */
    removed: 'Poistunut',
    /** A field that says something else. */
    changed: 'Muuttunut',
    /** Before the former value. */
    before: 'Ennen',
    /** Before the present value. */
    now: 'Nyt',
    /** Tables that changed. */
    tables: 'Taulukot',
    /** A table without a caption. */
    tableNumber: (number: number) => `Taulukko ${number}`,
    /** Rows of a table that came. */
    rowsAdded: (count: number) => (count === 1 ? '1 uusi rivi' : `${formatNumber(count, 'fi')} uutta riviä`),
    /** Rows of a table that went. */
    rowsRemoved: (count: number) =>
      count === 1 ? '1 rivi poistunut' : `${formatNumber(count, 'fi')} riviä poistunut`,
    /** Cells of a table that say something else. */
    cellsChanged: (count: number) =>
      count === 1 ? '1 solu muuttunut' : `${formatNumber(count, 'fi')} solua muuttunut`,
    /** A table that is not on the page any more. */
    tableGone: 'Taulukkoa ei enää löydy sivulta. Vanha on tallessa.',
    /** A table that was not on the page before. */
    tableNew: 'Uusi taulukko',
  },
} as const;
