import type { TranslationOf } from '../translation.ts';
import type { compareFi } from './compare-fi.ts';

/** Words about comparing practices side by side, in English. */
export const compareEn: TranslationOf<typeof compareFi> = {
  heading: 'Comparison',
  table: (count) => `${count} practices side by side, field by field`,
  field: 'Field',
  source: 'Source',
  dates: 'Clipped',
  changedOn: (day) => `changed ${day}`,
  outcomes: { same: 'same', 'not-all': 'not in all', differs: 'differs' },
  notTold: 'Not told',
  onlyDifferences: 'Only differences',
  emptyRows: 'Empty fields too',
  wordDifferences: 'Differences in words',
  wordLegend:
    'Words are compared with the first practice: underlined ones are only here, struck ones only in the first.',
  added: 'only here:',
  missing: 'only in the first:',
  markEnds: ', ',
  differenceCount: (differing, all) => `${differing} of ${all} fields differ.`,
  noDifferences: 'The practices do not differ in any field.',
  moveLeft: (title) => `Move “${title}” to the left`,
  moveRight: (title) => `Move “${title}” to the right`,
  moveEarlier: (title) => `Move “${title}” earlier`,
  moveLater: (title) => `Move “${title}” later`,
  take: (title) => `Take “${title}” out of the comparison`,
  moved: (title, place, count) => `“${title}” is now number ${place} of ${count}.`,
  taken: (title) => `“${title}” was taken out of the comparison.`,
  tooFew: 'Choose at least two practices to compare.',
  tooMany: 'At most five practices can be compared. Take one out.',
  gone: (count) =>
    count === 1
      ? 'One practice of the comparison is not found. It may have been deleted.'
      : `${count} practices of the comparison are not found. They may have been deleted.`,
  how: 'Open a practice and choose “Add to the comparison”, or press c in the list.',
  toPractices: 'Go to practices',
  tray: 'Chosen for comparison',
  add: 'Add to the comparison',
  remove: 'Remove from the comparison',
  open: (count) => `Compare ${count} practices`,
  oneMore: 'Choose at least one more practice.',
  clear: 'Clear the choice',
  chosen: (title, count) => `“${title}” was added to the comparison. ${count} chosen.`,
  full: 'At most five practices can be compared.',
};
