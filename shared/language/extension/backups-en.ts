import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { backupsFi } from './backups-fi.ts';

/** So many practices, in English. */
const practices = (count: number) => (count === 1 ? '1 practice' : `${formatNumber(count, 'en')} practices`);

/** Words about backups and what is lost, in English. */
export const backupsEn: TranslationOf<typeof backupsFi> = {
  heading: 'Backups',
  intro:
    'The library is in this browser only. A backup is a file outside the browser, and the whole library can be restored from it.',
  practices,
  state: {
    noPlace: 'There is no backup of the library. Choose where it is to be made.',
    none: 'There is no backup of the library yet.',
    last: (day, time, place, count) =>
      `The last backup was made and verified on ${day} at ${time}: ${place}, ${practices(count)}.`,
    handed: (day, time, count) =>
      `The last backup was verified and given to the browser to save on ${day} at ${time}: ${practices(count)}. The browser does not tell whether it was saved.`,
  },
  places: {
    folder: (name) => `folder ${name}`,
    downloads: 'the folder Hyvän kierre under the downloads',
  },
  waiting: {
    short: 'waiting',
    named: 'backups are waiting',
    access: (name) =>
      `Backups are waiting. The browser asks for the folder ${name} again each time it has been started.`,
    resume: 'Continue backups',
    'no-folder': (name) =>
      `The folder ${name} for backups cannot be found. Connect the disk or choose the folder again.`,
    'by-hand': 'A new backup is due. The browser saves it only when you press the button.',
  },
  failed: {
    told: (day, time, why) =>
      `The backup on ${day} at ${time} failed. ${why} The earlier backups are still there.`,
    again: (time) => `It is tried again at ${time} if Hyvän kierre is open.`,
    why: {
      'no-access': 'The folder may not be used. Allow it by pressing Continue backups.',
      'no-folder': 'The folder cannot be found. Choose the folder again.',
      full: 'There is no room on the disk. Make room and try again.',
      'not-written': 'The file could not be written. Check that the folder can be written to.',
      damaged: 'The written file did not match the library and was removed. Try another folder.',
      'not-saved': 'The browser did not save the file. Check the browser’s downloads.',
      library: 'The library could not be read. Restart the browser.',
    },
  },
  make: {
    now: 'Make a backup now',
    working: 'Making a backup',
    cancelled: 'The backup was ended. The earlier backups are still there.',
    elsewhere: 'Another window is making a backup right now.',
    notRemoved: (count) =>
      count === 1
        ? 'One old backup could not be removed. It is tried again next time.'
        : `${formatNumber(count, 'en')} old backups could not be removed. It is tried again next time.`,
  },
  place: {
    heading: 'Where backups are made',
    none: 'No place has been chosen.',
    folder: (name) => `In the folder ${name}. Each backup is read back and checked after it has been saved.`,
    downloads:
      'In the folder Hyvän kierre under the downloads. The backup is checked before it is saved, and the browser confirms that all of it was saved.',
    byHand:
      'Among the browser’s downloads, when you press the button. The backup is checked before it is saved; the browser does not tell whether it was saved, and old ones are not removed.',
    chooseFolder: 'Choose a folder',
    changeFolder: 'Change the folder',
    useDownloads: 'Use the browser’s downloads',
    follow: 'Allow saving to be followed',
    hint: 'A good place is the municipality’s network disk or another folder that is backed up. A backup also holds people’s contact details.',
    noPicker:
      'This browser does not let you choose a folder, so backups go to the downloads. Now and then copy the newest to the municipality’s network disk too. A backup also holds people’s contact details.',
  },
  schedule: {
    label: 'How often',
    choices: {
      daily: 'Daily, or after 20 changes',
      weekly: 'Weekly',
      off: 'Only when asked',
    },
    hint: 'A backup is made when the library or the side panel is open and something has changed.',
    keep: 'How many are kept',
    keepHint:
      'The oldest is removed only after the new one has been checked. Those that are not checked are not removed.',
    notKept: 'The choice could not be saved. The earlier choice holds. Try again.',
  },
  list: {
    heading: 'Backups there are',
    empty: 'No backups were found.',
    hidden: 'The folder cannot be read now. The list shows what was last seen.',
    more: (count) => `Show ${formatNumber(count, 'en')} older`,
    moment: (day, time) => `${day} at ${time}`,
    proofs: {
      'read-back': 'read back',
      size: 'checked, size confirmed',
      'before-saving': 'checked, not known whether saved',
      damaged: 'damaged',
      unknown: 'not checked',
    },
    other: 'from another library',
    restore: 'Restore',
    check: 'Check',
    remove: 'Remove',
    checking: 'Checking the backup',
    sound: (when) => `The backup of ${when} is sound.`,
    damaged: (when) => `The backup of ${when} is damaged and cannot be restored. Make a new one.`,
    notChecked: 'The backup could not be read. Check that the folder is in place.',
    notRemoved: 'The backup could not be removed. Check that the folder can be written to.',
    sure: (when) => `Remove the backup of ${when}? It cannot be brought back.`,
    sureLast: 'This is the last verified backup.',
    keep: 'Keep',
  },
  restore: {
    heading: 'Restore from a file',
    hint: 'The file is checked and its content is shown before anything changes.',
    file: 'Choose a library file',
    latest: 'Restore the latest backup',
    opening: 'Checking the backup',
    holds: 'What the backup holds',
    checked: 'The backup is sound. The figures include what is in the trash.',
    madeAt: 'Made',
    practices: 'Practices',
    agreements: 'Agreements',
    files: 'Files',
    now: 'Restore',
    replaceNow: 'Remove the damaged library and restore',
    replaceRemark:
      'The damaged library in the browser is removed first. Changes made since that are not in the backup are lost.',
    besideRemark: 'What has already been clipped to the library stays.',
    toImport:
      'There are practices in the library already. The backup is imported beside them as one change that can be undone.',
    working: 'Restoring',
    done: (count) => `The library has been restored: ${practices(count)}.`,
    doneBeside: (count) =>
      `What is new in the backup has been imported, and what was in the library is still there. The library has ${practices(count)}.`,
    returned: (count) =>
      `The backup brought back information about a person who had been removed from the library. Items: ${formatNumber(count, 'en')}. See and remove them under Personal data.`,
    show: 'Show the library',
    failed: 'Restoring failed. The backup is as it was, and the library has not changed. Try again.',
    failedRemoved:
      'Restoring failed after the damaged library was removed. The backup is as it was. Try again.',
    refused: (name) => `The file ${name} is damaged or is not a library file. Nothing was changed.`,
    newer: (name) =>
      `The file ${name} was made by a newer version of the extension. Update the extension. Nothing was changed.`,
    unread: (name) => `The file ${name} could not be read. Check that it is in place.`,
    noAccess: 'The folder was not allowed. Try again or choose a file.',
    older: (when) => `Check the one before: ${when}`,
    leave: 'Choose another',
  },
  lost: {
    emptied: 'The library has been emptied',
    broken: 'The library does not open',
    emptiedTold: (count, day) =>
      `The library had ${practices(count)}, now it is empty. The browser has removed the extension’s data. The library was last seen on ${day}.`,
    emptiedSince: (count, day, since) =>
      `The library had ${practices(count)}. The browser has removed the extension’s data. The library was last seen on ${day}. Since then ${practices(since)} have been saved; they stay.`,
    brokenTold:
      'The browser could not open the library. Restart the browser first. If the library does not open then either, restore a backup.',
    brokenHad: (count, day) => `The library had ${practices(count)} when it was last seen on ${day}.`,
    latest: (day, time, count) =>
      `The latest backup that was found was made on ${day} at ${time}: ${practices(count)}.`,
    hidden: (name) => `The backups are in the folder ${name}. The browser asks for it.`,
    inDownloads: (day, time, name) =>
      `The last backup was made on ${day} at ${time}. It is called ${name}. Look for it among the downloads and choose the file.`,
    inFolder: (day, time, folder, name) =>
      `The last backup was made on ${day} at ${time} in the folder ${folder}. It is called ${name}. Choose the file.`,
    none: 'No backup was found. If you have saved a library file, choose it.',
    others: 'Other backups',
    tryAgain: 'Try to open it again',
    startOver: 'Start empty',
    startOverSure: 'Start empty? The backups stay, and can be restored later in the section Backups.',
    startOverYes: 'Start, the backups stay',
    inPanel: (count) =>
      `The library had ${practices(count)}, now it is empty. You can clip as usual. Restore a backup in the library.`,
    brokenInPanel: 'The browser could not open the library. You can restore a backup in the library.',
    notKept:
      'The browser could not keep your choice, and the library is as it was. Make room on the disk or restart the browser, then try again.',
    older: {
      heading: 'Changes are missing from the library',
      told: (count, day, time, found) =>
        `The library had ${practices(count)} when it was last seen on ${day} at ${time}. Now the browser has an earlier state of the same library, with ${practices(found)}.`,
      between: (from, to) => `The missing changes were made between ${from} and ${to}.`,
      why: 'This happens when the browser’s data is restored from an older copy, or when a disk fails. The library has not been touched.',
      tooOld: 'It is older than the library is now, so the missing changes are not in it.',
      beside:
        'The backup is taken in beside the library. You first see what it holds, and where the same thing differs in the two you choose which one stays.',
      take: 'Take in the latest backup',
      keep: 'Keep the library like this',
      keepHint:
        'If you keep the library like this, you will not be asked again. The backups stay, and can be taken in later in the section Backups.',
      inPanel:
        'Changes that the library has already had are missing from it. You can clip as usual. You can take in the backup in the library.',
    },
    open: 'Open the library',
  },
  forgotten: {
    told: (when, count) =>
      `The folder for backups has a backup of this library that this browser does not remember making: ${when}, ${practices(count)}. The browser’s data may have been put back to an earlier state, or another computer made the backup. It may hold what the library lacks.`,
    look: 'See what it holds',
    toSection: 'Go to the backups',
  },
  reminder: {
    told: (count) =>
      `There are ${practices(count)} in the library and no backup. If the browser’s data is removed, the library goes with it.`,
    open: 'Start making backups',
  },
};
