import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { knownFi } from './known-fi.ts';

/** Words about pages that are in the library already, and about what has changed, in English. */
export const knownEn: TranslationOf<typeof knownFi> = {
  known: {
    byAddress: 'This page is in the library already.',
    byText: 'The library already has a page with nearly the same text.',
    partOf: 'The library already has a practice from this page.',
    kept: 'The new clip is safe. Choose what to do with it.',
    clippedOn: (day) => `Clipped ${day}`,
    showThere: 'Show in the library',
    nothingChanged: 'The page says the same as when it was last clipped.',
    changes: (count) => (count === 1 ? '1 changed field' : `${formatNumber(count, 'en')} changed fields`),
    update: 'Update the practice',
    updateHow: 'Fields you wrote yourself stay. The old version is kept.',
    newVersion: 'Save as a new version',
    newVersionHow: 'A new practice that follows the old one, for instance next year’s grants.',
    keepBoth: 'Keep both',
    add: 'Add to the practice',
    addHow: 'The card stays as it is. The clip becomes a source of it.',
    discard: 'Do not save',
    failed: 'The choice was not saved. The clip is safe. Try again.',
    waits: 'The page is in the library already: choose what to do with the clip',
    updatedAt: (time) => `Updated at ${time}`,
    addedAt: (time) => `Added to the practice at ${time}`,
  },
  changes: {
    added: 'Added',
    removed: 'Gone',
    changed: 'Changed',
    before: 'Before',
    now: 'Now',
    tables: 'Tables',
    tableNumber: (number) => `Table ${number}`,
    rowsAdded: (count) => (count === 1 ? '1 new row' : `${formatNumber(count, 'en')} new rows`),
    rowsRemoved: (count) => (count === 1 ? '1 row gone' : `${formatNumber(count, 'en')} rows gone`),
    cellsChanged: (count) => (count === 1 ? '1 cell changed' : `${formatNumber(count, 'en')} cells changed`),
    tableGone: 'The table is not on the page any more. The old one is kept.',
    tableNew: 'New table',
  },
};
