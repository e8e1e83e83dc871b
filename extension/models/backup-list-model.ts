import { createModel, signal } from '@preact/signals';
import { type Backup, withBackup } from '#shared/backup/backup-schema.ts';
import type { BackupPowers } from '../browser/backup-powers.ts';
import { longTask } from './long-task.ts';
import type { BackupSource } from './make-backup.ts';
import { backupsInFolder, removeBackup } from './old-backups.ts';

/** The backups there are, or why they cannot be listed. */
export type ListedBackups =
  | { state: 'looking' }
  | { state: 'ready'; backups: readonly Backup[]; hidden: boolean };

/** The backups that lie in the folder, and those that were saved among the downloads. */
export const BackupListModel = createModel(
  (library: Pick<BackupSource, 'readBundle'>, powers: BackupPowers, now: () => Date = () => new Date()) => {
    const listed = signal<ListedBackups>({ state: 'looking' });
    const checked = signal<{ name: string; isSound: boolean } | undefined>(undefined);
    const checkedName = signal<string | undefined>(undefined);
    const doomed = signal<Backup | undefined>(undefined);
    const trouble = signal<{ act: 'check' | 'remove'; name: string } | undefined>(undefined);
    const checking = longTask<boolean>();

    let isFollowing = false;

    async function look(): Promise<void> {
      const log = await powers.log.read();
      const folder = await powers.folder();
      const isOpen = folder !== undefined && (await folder.access()) === 'granted';
      const inFolder = isOpen ? await backupsInFolder(folder, log).catch(() => undefined) : undefined;
      const remembered = log.backups.filter(
        ({ place }) => place === 'downloads' || (inFolder === undefined && place === 'folder'),
      );
      const backups = [...(inFolder ?? []), ...remembered].toSorted((a, b) =>
        b.madeAt.localeCompare(a.madeAt),
      );
      listed.value = { state: 'ready', backups, hidden: folder !== undefined && inFolder === undefined };
    }

    return {
      /** The backups there are, the newest first. */
      listed,
      /** What the last check came to. */
      checked,
      /** The check that is under way. */
      checking,
      /** Which backup is being checked. */
      checkedName,
      /** What a person is asked about before it is removed. */
      doomed,
      /** What could not be done. */
      trouble,
      /** Looks what there is. */
      look,
      /** Looks what there is, and again after each backup in any window. */
      open(): void {
        if (!isFollowing) powers.log.watch(() => void look());
        isFollowing = true;
        void look();
      },
      /** Reads a backup of the folder whole once more, and remembers what came of it. */
      async check(backup: Backup): Promise<void> {
        checked.value = undefined;
        trouble.value = undefined;
        checkedName.value = backup.name;
        await checking.run(async (how) => {
          const folder = await powers.folder();
          if (folder === undefined) throw new Error('There is no folder.');
          const file = await folder.read(backup.name);
          const isSound = !('problem' in (await library.readBundle(file, how)));
          const proof = isSound ? 'read-back' : 'damaged';
          const known: Backup = { ...backup, bytes: file.size, proof, checkedAt: now().toISOString() };
          await powers.log.write(withBackup(await powers.log.read(), known, false));
          return isSound;
        });
        const ended = checking.now.value;
        if (ended.state === 'done') checked.value = { name: backup.name, isSound: ended.result };
        if (ended.state === 'failed') trouble.value = { act: 'check', name: backup.name };
        checking.reset();
        checkedName.value = undefined;
        await look();
      },
      /** Asks whether a backup is to be removed. */
      askToRemove(backup: Backup): void {
        doomed.value = backup;
      },
      /** Keeps it after all. */
      keep(): void {
        doomed.value = undefined;
      },
      /** Removes it. */
      async remove(): Promise<void> {
        const backup = doomed.value;
        doomed.value = undefined;
        if (backup === undefined) return;
        try {
          await removeBackup(powers, backup);
          trouble.value = undefined;
        } catch {
          trouble.value = { act: 'remove', name: backup.name };
        }
        await look();
      },
    };
  },
);
/** The backups there are. */
export type BackupListModel = InstanceType<typeof BackupListModel>;
