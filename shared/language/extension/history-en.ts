import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { historyFi } from './history-fi.ts';

/** Words about steps that can be taken back, the trash and merging, in English. */
export const historyEn: TranslationOf<typeof historyFi> = {
  heading: 'Changes',
  intro: 'The latest changes. Undo them one at a time, or all the way to a chosen one.',
  empty: 'There are no changes yet. When you edit or delete something, you can undo it here.',
  undo: 'Undo',
  redo: 'Redo',
  undoDownTo: 'Undo down to here',
  dismiss: 'Close the notice',
  undone: (name) => `Undone: ${name}`,
  undoneMany: (count) => `${formatNumber(count, 'en')} changes undone`,
  redone: (name) => `Redone: ${name}`,
  left: (count) =>
    count === 1
      ? 'One item has changed since and was left as it is.'
      : `${formatNumber(count, 'en')} items have changed since and were left as they are.`,
  undoing: 'Undoing the change',
  redoing: 'Redoing the change',
  undoCancelled: 'The undo was cancelled. The library is as it was.',
  redoCancelled: 'The redo was cancelled. The library is as it was.',
  failed: 'The change could not be undone. Nothing was removed. Try again.',
  isUndone: 'undone',
  steps: {
    edit: (title) => `Edited: ${title}`,
    delete: (title, count) =>
      title ? `Moved to the trash: ${title}` : `Moved ${formatNumber(count, 'en')} items to the trash`,
    restore: (title, count) => (title ? `Restored: ${title}` : `Restored ${formatNumber(count, 'en')} items`),
    merge: (title) => `Merged: ${title}`,
    'restore-version': (title) => `Earlier version restored: ${title}`,
    tag: (title, count) => `Tag “${title}” added, practices: ${formatNumber(count, 'en')}`,
    untag: (title, count) => `Tag “${title}” removed, practices: ${formatNumber(count, 'en')}`,
    'rename-tag': (title) => `Tag renamed: ${title}`,
    pin: (title, count) => (title ? `Pinned: ${title}` : `Pinned ${formatNumber(count, 'en')} practices`),
    unpin: (title, count) =>
      title ? `Unpinned: ${title}` : `Unpinned ${formatNumber(count, 'en')} practices`,
    note: (title) => `Note changed: ${title}`,
    'add-to-collection': (title, count) =>
      `Added to the collection “${title}”, practices: ${formatNumber(count, 'en')}`,
    'take-from-collection': (title, count) =>
      `Taken from the collection “${title}”, practices: ${formatNumber(count, 'en')}`,
    'save-collection': (title) => `Collection saved: ${title}`,
    'order-collection': (title) => `Order of the collection changed: ${title}`,
    'save-search': (title) => `Search saved: ${title}`,
    adopt: (title) => `Adoption noted: ${title}`,
    'save-adoption': (title) => `Adoption saved: ${title}`,
    'move-adoption': (title) => `State of the adoption noted: ${title}`,
    'take-from-adoption': (title) => `A row was removed from the adoption: ${title}`,
    'delete-adoption': (title) => `Adoption moved to the trash: ${title}`,
    'save-series': (title) => `Workshop series saved: ${title}`,
    'save-survey': (title) => `Survey saved: ${title}`,
    'save-nomination': (title) => `Nomination saved: ${title}`,
    'save-agreement': (title) => `Agreement saved: ${title}`,
    'save-partner': (title) => `Partner saved: ${title}`,
    'import-partners': (title) => `Partners imported: ${title}`,
    'sign-partners': (title, count) =>
      count === 1
        ? `Step in signing noted: ${title}`
        : `Step in signing noted: ${formatNumber(count, 'en')} partners`,
    'delete-partner': (title) => `Partner moved to the trash: ${title}`,
    import: (title, _count) => `Imported: ${title}`,
    'copy-shared': (title, count) =>
      title
        ? `Copied to our own library: ${title}`
        : `Copied ${formatNumber(count, 'en')} practices to our own library`,
    'save-subscription': (title, _count) => `Subscription saved: ${title}`,
    'keep-contacts': (_title, count) =>
      `Retention of contact details changed, items ${formatNumber(count, 'en')}`,
  },
  trash: {
    heading: 'Trash',
    empty: 'The trash is empty.',
    intro: 'What is here does not show in searches. It is kept until you remove it for good.',
    count: (count) => (count === 1 ? '1 item' : `${formatNumber(count, 'en')} items`),
    deletedOn: (day, time) => `Deleted ${day} at ${time}`,
    restore: 'Restore',
    erase: 'Remove for good',
    emptyAll: 'Empty the trash',
    sure: (count) =>
      count === 1
        ? 'Remove the item and its sources for good? This cannot be undone.'
        : `Remove ${formatNumber(count, 'en')} items and their sources for good? This cannot be undone.`,
    yes: 'Remove for good',
    no: 'Cancel',
    erasing: (count) =>
      count === 1
        ? 'The item is being removed for good.'
        : `${formatNumber(count, 'en')} items are being removed for good.`,
    erased: (count) =>
      count === 1
        ? 'The item was removed for good.'
        : `${formatNumber(count, 'en')} items were removed for good.`,
    nameless: 'Without a name',
    kinds: {
      practices: 'Practice',
      adoptions: 'Adoption',
      collections: 'Collection',
      workshopSeries: 'Workshop series',
      surveys: 'Survey',
      nominations: 'Nomination',
      agreements: 'Agreement',
      partners: 'Partner',
      savedSearches: 'Saved search',
      subscriptions: 'Subscribed collection',
    },
    more: 'Show more',
  },
  merge: {
    duplicates: 'Duplicates',
    duplicatesIntro: 'Practices clipped from the same page, or with the same name and municipality.',
    noDuplicates: 'No duplicates were found.',
    heading: 'Merge practices',
    link: 'Merge',
    intro:
      'Choose field by field which value stays. Sources, quotes, tags and notes are kept from both. The other practice goes to the trash, and the merge can be undone.',
    kept: 'Stays',
    other: 'Goes to the trash',
    swap: 'Swap which one stays',
    same: (count) =>
      count === 1
        ? '1 field is the same in both.'
        : `${formatNumber(count, 'en')} fields are the same in both.`,
    nothing: 'No value',
    merge: 'Merge',
    missing: 'The practices to merge are not there. They may have been deleted.',
    failed: 'Merging did not succeed. Both practices are as they were. Try again.',
  },
  sections: {
    label: 'Parts of the library',
    practices: 'Practices',
    collections: 'Collections',
    adoptions: 'Adoptions',
    workshops: 'Workshops',
    surveys: 'Surveys and nominations',
    agreements: 'Agreements',
    exchange: 'Export and import',
    backups: 'Backups',
    persons: 'Personal data',
    trash: 'Trash',
    history: 'Changes',
  },
};
