import { batch, computed, createModel, signal } from '@preact/signals';
import { libraryEnd, readBackupName } from '#shared/backup/backup-name.ts';
import type { Backup } from '#shared/backup/backup-schema.ts';
import type { SeenLibrary } from '#shared/backup/sentinel.ts';
import type { BundleProblem } from '#shared/bundle/bundle-problem.ts';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import type { BackupFolder } from '../browser/backup-folder.ts';
import type { BackupPowers } from '../browser/backup-powers.ts';
import type { OpenBundle } from '../database/open-bundle.ts';
import { bundleWithoutPersons, type RemovedInBundle } from '../database/removed-in-bundle.ts';
import type { MaskPersonMarkup } from '../database/row-without-person.ts';
import { type BackupFacts, backupFacts } from './backup-facts.ts';
import type { LibraryFailure } from './library-failure.ts';
import { type LibraryLoss, type LibraryStanding, LOST } from './library-loss.ts';
import { type LongTaskState, longTask } from './long-task.ts';
import { backupsInFolder } from './old-backups.ts';
import { type RestoredAs, type RestoreTarget, restoreInto } from './restore-into.ts';

/** A backup that has been opened and checked, and what it holds. */
export type OpenedBackup = {
  /** The file's name. */
  name: string;
  /** What it holds. */
  facts: BackupFacts;
  /** Its content, for who brings it back. */
  bundle: OpenBundle;
  /** What the library it was made of had lost. */
  leftOut: number;
  /** Persons in it who were removed from this library. */
  returned: readonly RemovedInBundle[];
};

/** How restoring stands. `beside`: the library has something, and the file is taken in as any library file is. */
export type RestoreState =
  | { state: 'idle' }
  | { state: 'opening'; name: string }
  | { state: 'beside'; file: File }
  | { state: 'ready'; opened: OpenedBackup }
  | { state: 'refused'; name: string; problem: BundleProblem }
  | { state: 'unread'; name: string }
  | { state: 'no-access' }
  | { state: 'restoring'; opened: OpenedBackup }
  | {
      state: 'restored';
      as: RestoredAs;
      practices: number;
      /** In how many records someone is named who was removed before. */
      returned: number;
    }
  | { state: 'failed'; opened: OpenedBackup; failure: LibraryFailure; isRemoved: boolean };

/** Which backups are at hand. `hidden`: there is a folder, and the browser must ask for it first. */
export type OfferedBackups = { state: 'looking' | 'none' | 'hidden' | 'ready'; backups: readonly Backup[] };

/** Brings a backup back: it is opened and checked, its content is shown, and then a person says yes. */
export const RestoreModel = createModel(
  (library: RestoreTarget, powers: RestorePowers, loss: LossToRepair) => {
    const leavesOut = signal(true);
    const now = signal<RestoreState>({ state: 'idle' });
    const offered = signal<OfferedBackups>({ state: 'looking', backups: [] });
    const hasRepaired = signal(false);
    const opening = longTask<Opened>();
    const restoring = longTask<RestoredAs>();

    async function look(folder: BackupFolder | undefined): Promise<readonly Backup[]> {
      if (folder === undefined) {
        offered.value = { state: 'none', backups: [] };
      } else if ((await folder.access()) !== 'granted') {
        offered.value = { state: 'hidden', backups: [] };
      } else {
        const found = await backupsInFolder(folder, await powers.log.read()).catch(() => []);
        // Those that are known to be damaged are no help; those that hold nothing are none either.
        const backups = found
          .filter(({ proof, practices }) => proof !== 'damaged' && practices > 0)
          .filter(({ name }) => loss.standing.value !== 'older' || isOf(loss.seen.value, name));
        offered.value = { state: backups.length > 0 ? 'ready' : 'none', backups };
      }
      return offered.value.backups;
    }

    async function openBlob(name: string, read: () => Promise<Blob>): Promise<void> {
      now.value = { state: 'opening', name };
      await opening.run(async (how) => {
        const blob = await read();
        if (isThere(loss.standing.value) && hasContent(loss.seen.value)) return new File([blob], name);
        const bundle = await library.readBundle(blob, how);
        if ('problem' in bundle) return bundle;
        leavesOut.value = true;
        // A library that does not open cannot tell whom it has removed.
        const whose = loss.standing.value === 'broken' ? 'file' : 'both';
        const returned = await library.removedInBundle(bundle, whose, how);
        const { summary } = bundle;
        return { name, bundle, returned, leftOut: summary.leftOut.length, facts: backupFacts(summary) };
      });
      now.value = afterOpening(name, opening.now.value);
      opening.reset();
    }

    async function open(name: string): Promise<void> {
      await openBlob(name, async () => {
        const folder = await powers.folder();
        if (folder === undefined) throw new Error('There is no folder.');
        return folder.read(name);
      });
    }

    return {
      /** How it stands. */
      now,
      /** The backups at hand, the newest first. */
      offered,
      /** The reading that is under way. */
      opening,
      /** The restoring that is under way. */
      restoring,
      /** The backup that comes after one that could not be used. */
      older: computed((): Backup | undefined => {
        const { value } = now;
        const name = value.state === 'refused' || value.state === 'unread' ? value.name : undefined;
        const at = offered.value.backups.findIndex((backup) => backup.name === name);
        return at === -1 ? undefined : offered.value.backups[at + 1];
      }),
      /** Whether a library that was lost is coming back here, or has come back. */
      hasRepaired,
      /** Looks which backups are at hand. */
      async look(): Promise<void> {
        await look(await powers.folder());
      },
      /** Opens the newest one, and asks for the folder first when the browser must. Called in the same turn as the click. */
      async openLatest(): Promise<void> {
        const folder = await powers.folder();
        if (folder !== undefined && (await folder.access()) !== 'granted' && !(await folder.ask())) {
          now.value = { state: 'no-access' };
          return;
        }
        const [latest] = await look(folder);
        if (latest !== undefined) await open(latest.name);
      },
      /** Opens one of the folder. */
      open,
      /** Opens a file that a person chose. */
      openFile: (file: File): Promise<void> => openBlob(file.name, async () => file),
      /** Whether persons who were removed from the library stay out of it. */
      leavesOut,
      /** Brings the opened backup back; `words` stand in the place of what is left out. */
      async restore(words: MaskWords): Promise<void> {
        const { value } = now;
        if (value.state !== 'ready' && value.state !== 'failed') return;
        const { opened } = value;
        now.value = { state: 'restoring', opened };
        const isBroken = loss.standing.value === 'broken';
        hasRepaired.value = LOST.has(loss.standing.value);
        const { returned, bundle: whole } = opened;
        const isLeftOut = leavesOut.value && returned.length > 0;
        const bundle = isLeftOut
          ? bundleWithoutPersons(whole, returned, { words, maskMarkup: powers.maskMarkup })
          : whole;
        await restoring.run((how) => restoreInto(library, bundle, { title: opened.name, isBroken }, how));
        const ended = restoring.now.value;
        // Whom it removed, a library that was empty knows only from what it has become.
        const back = ended.state === 'done' ? await library.returnedPersons().catch(() => []) : [];
        hasRepaired.value &&= ended.state === 'done';
        if (ended.state === 'done') await loss.accept();
        batch(() => {
          const practices = loss.seen.value?.practices ?? opened.facts.practices;
          if (ended.state === 'done')
            now.value = { state: 'restored', as: ended.result, practices, returned: back.length };
          else if (ended.state === 'failed')
            now.value = { state: 'failed', opened, failure: ended.failure, isRemoved: isBroken };
          else now.value = { state: 'ready', opened };
        });
        restoring.reset();
      },
      /** A backup was taken in beside a library from which changes were missing: it is now the one to remember. */
      async tookBeside(): Promise<void> {
        hasRepaired.value = true;
        await loss.accept();
      },
      /** Leaves the opened backup. */
      leave(): void {
        now.value = { state: 'idle' };
      },
    };
  },
);
/** Brings a backup back. */
export type RestoreModel = InstanceType<typeof RestoreModel>;

/** What bringing back needs beside the library. */
type RestorePowers = Pick<BackupPowers, 'folder' | 'log'> & {
  /** Takes words out of stored mark-up. */
  maskMarkup: MaskPersonMarkup;
};

/** The loss that restoring repairs. */
type LossToRepair = Pick<LibraryLoss, 'standing' | 'seen' | 'accept'>;

/** What was opened: a backup to restore, a file to take in beside what is there, or nothing of use. */
type Opened = OpenedBackup | File | { problem: BundleProblem };

function afterOpening(name: string, ended: LongTaskState<Opened>): RestoreState {
  if (ended.state === 'cancelled') return { state: 'idle' };
  if (ended.state !== 'done') return { state: 'unread', name };
  const { result } = ended;
  if (result instanceof File) return { state: 'beside', file: result };
  if ('problem' in result) return { state: 'refused', name, problem: result.problem };
  return { state: 'ready', opened: result };
}

/** Whether the library itself is there, though perhaps an older copy of it. */
function isThere(standing: LibraryStanding): boolean {
  return standing === 'sound' || standing === 'older';
}

/** Whether a backup's name is that of one of the library. */
function isOf(seen: SeenLibrary | undefined, name: string): boolean {
  return seen !== undefined && readBackupName(name)?.libraryEnd === libraryEnd(seen.libraryId);
}

function hasContent(seen: SeenLibrary | undefined): boolean {
  return seen !== undefined && seen.practices + seen.agreements > 0;
}
