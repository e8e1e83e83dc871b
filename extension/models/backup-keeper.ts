import { batch, computed, createModel, signal } from '@preact/signals';
import {
  type Backup,
  type BackupLog,
  type BackupSettings,
  isVerified,
  USUAL_SETTINGS,
  withBackup,
} from '#shared/backup/backup-schema.ts';
import { forgottenBackup } from '#shared/backup/forgotten-backup.ts';
import { isBackupDue } from '#shared/backup/schedule.ts';
import type { BackupPowers } from '../browser/backup-powers.ts';
import type { Library } from '../database/library.ts';
import type { LibraryLoss } from './library-loss.ts';
import { longTask } from './long-task.ts';
import { type BackupSource, type MadeBackup, makeBackup } from './make-backup.ts';
import { backupsInFolder } from './old-backups.ts';

/** What keeping backups needs of the library. */
export type KeeperSource = BackupSource & Pick<Library, 'changesSince'>;

/** Whether the chosen folder can be used: not chosen, usable, waiting for a person's yes, or not there any more. */
export type FolderStanding = 'none' | 'ready' | 'waiting' | 'gone';

/** What of the backups waits for a person. `access`: a yes for the folder. `by-hand`: a backup is due that only a click can save. */
export type BackupWaiting = 'access' | 'no-folder' | 'by-hand' | 'failed';

/** How often it is looked whether a backup is due, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/** From how many practices on a person without backups is reminded of them. */
export const WORTH_BACKING_UP = 20;

/** Keeps backups: makes them when they are due and when a person asks, one at a time over all windows. */
export const BackupKeeper = createModel(
  (
    library: KeeperSource,
    powers: BackupPowers,
    loss: Pick<LibraryLoss, 'isSound' | 'seen'>,
    now: () => Date = () => new Date(),
  ) => {
    const settings = signal<BackupSettings>(USUAL_SETTINGS);
    const log = signal<BackupLog>({ backups: [] });
    const isKnown = signal(false);
    const folder = signal<FolderStanding>('none');
    const folderName = signal<string | undefined>(undefined);
    const mayFollow = signal(false);
    const isDueByHand = signal(false);
    const isBusyElsewhere = signal(false);
    const notKept = signal(false);
    const inFolder = signal<readonly Backup[]>([]);
    const making = longTask<MadeBackup>();

    const own = computed(() =>
      log.value.backups.filter(({ libraryId }) => libraryId === loss.seen.value?.libraryId),
    );
    const last = computed((): Backup | undefined => own.value.find(isVerified));

    async function lookAtPlace(): Promise<void> {
      const [kept, isFollowed] = await Promise.all([powers.folder(), powers.mayFollow()]);
      const access = await kept?.access();
      // A folder that is gone still has its right; looking into it tells.
      const found =
        kept !== undefined && access === 'granted'
          ? await backupsInFolder(kept, await powers.log.read()).catch(() => undefined)
          : [];
      batch(() => {
        folderName.value = kept?.name;
        folder.value = standingOf(access, found !== undefined);
        inFolder.value = found ?? [];
        mayFollow.value = isFollowed;
      });
    }

    const forgotten = computed((): Backup | undefined =>
      loss.seen.value === undefined || !isKnown.value
        ? undefined
        : forgottenBackup(inFolder.value, log.value, loss.seen.value),
    );

    async function isDue(): Promise<boolean> {
      const { schedule } = settings.value;
      const { failure } = log.value;
      const lastAt = last.value?.madeAt;
      return isBackupDue({ schedule, lastAt, changes: await library.changesSince(lastAt), failure }, now());
    }

    /** Makes a backup unless another window is making one. */
    async function make(): Promise<void> {
      isBusyElsewhere.value = false;
      const done = await powers.ifFree(async () => {
        await making.run((how) => makeBackup(library, powers, now, how));
        log.value = await powers.log.read();
        return true;
      });
      batch(() => {
        isBusyElsewhere.value = done === undefined;
        if (done && making.now.value.state === 'done') isDueByHand.value = false;
      });
      await lookAtPlace();
    }

    /** Makes a backup if one is due, when the page has nothing else to do. */
    async function makeIfDue(): Promise<void> {
      const { place } = settings.value;
      if (place === undefined || !loss.isSound.value || making.now.value.state === 'working') return;
      await lookAtPlace();
      const canUse = place === 'folder' ? folder.value === 'ready' : mayFollow.value;
      const due = await isDue();
      isDueByHand.value = due && place === 'downloads' && !canUse;
      if (!due || !canUse) return;
      await powers.whenIdle();
      // Another window may have made it meanwhile.
      log.value = await powers.log.read();
      if (await isDue()) await make();
    }

    async function keepSettings(changes: Partial<BackupSettings>): Promise<void> {
      const next = { ...settings.value, ...changes };
      try {
        await powers.settings.write(next);
        batch(() => {
          settings.value = next;
          notKept.value = false;
        });
      } catch {
        notKept.value = true;
      }
    }

    return {
      /** What a person has chosen. */
      settings,
      /** Whether what is kept has been read. */
      isKnown,
      /** The failure since the last backup. */
      failure: computed(() => log.value.failure),
      /** The last verified backup of this library. */
      last,
      /** The last verified backup that is remembered, of whichever library: what there is to look for when it is lost. */
      lastOfAny: computed((): Backup | undefined => log.value.backups.find(isVerified)),
      /** Whether the folder can be used. */
      folder,
      /** The folder's name. */
      folderName,
      /** Whether the browser lets a person choose a folder. */
      canChooseFolder: powers.canChooseFolder,
      /** Whether downloads are followed. */
      mayFollow,
      /** The backup that is being made. */
      making,
      /** Whether another window was making one. */
      isBusyElsewhere,
      /** Whether a choice could not be kept. */
      notKept,
      /** A backup of this library that lies in the folder and that nothing here remembers. */
      forgotten,
      /** Remembers that there is such a backup: a person has seen it. */
      async remember(backup: Backup): Promise<void> {
        try {
          await powers.log.write(withBackup(await powers.log.read(), backup, false));
          log.value = await powers.log.read();
        } catch {
          notKept.value = true;
        }
      },
      /** What waits for a person. */
      waiting: computed((): BackupWaiting | undefined => {
        const { place, schedule } = settings.value;
        if (place === undefined || schedule === 'off') return undefined;
        if (place === 'folder' && folder.value === 'waiting') return 'access';
        if (place === 'folder' && folder.value !== 'ready') return isKnown.value ? 'no-folder' : undefined;
        if (isDueByHand.value) return 'by-hand';
        return log.value.failure === undefined ? undefined : 'failed';
      }),
      /** Whether a person is reminded that there are no backups. */
      isReminding: computed(() => {
        const { place, isReminderDismissed } = settings.value;
        const practices = loss.isSound.value ? (loss.seen.value?.practices ?? 0) : 0;
        return isKnown.value && place === undefined && !isReminderDismissed && practices >= WORTH_BACKING_UP;
      }),
      /** Begins to follow what is kept, and to make backups when they are due; the answer stops the latter. */
      begin(): () => void {
        powers.settings.watch((kept) => {
          settings.value = kept;
        });
        powers.log.watch((kept) => {
          log.value = kept;
        });
        void Promise.all([powers.settings.read(), powers.log.read(), lookAtPlace()])
          .then(([kept, known]) => {
            batch(() => {
              settings.value = kept;
              log.value = known;
              isKnown.value = true;
            });
            return makeIfDue();
          })
          .catch(() => undefined);
        const timer = setInterval(() => void makeIfDue().catch(() => undefined), LOOK_EVERY_MS);
        return () => clearInterval(timer);
      },
      /** Makes a backup if one is due. */
      makeIfDue,
      /** Makes a backup now. Called in the same turn as the click, because the browser asks only then. */
      async makeNow(): Promise<void> {
        if (settings.value.place === 'folder' && folder.value === 'waiting') {
          if (!(await (await powers.folder())?.ask())) return lookAtPlace();
        }
        await make();
      },
      /** Asks for a folder and makes the first backup there. */
      async chooseFolder(): Promise<void> {
        const chosen = await powers.chooseFolder().catch(() => undefined);
        if (chosen === undefined) return;
        await keepSettings({ place: 'folder' });
        await lookAtPlace();
        await make();
      },
      /** Lets backups go to the downloads; asks whether they may be followed there. */
      async useDownloads(): Promise<void> {
        const isAllowed = await powers.askToFollow();
        mayFollow.value = isAllowed;
        await keepSettings({ place: 'downloads' });
        if (isAllowed) await make();
      },
      /** Asks again for the folder after the browser was started anew. */
      async resume(): Promise<void> {
        await (await powers.folder())?.ask();
        await lookAtPlace();
        await makeIfDue();
      },
      /** Keeps what a person chose. */
      choose: keepSettings,
    };
  },
);
/** Keeps backups. */
export type BackupKeeper = InstanceType<typeof BackupKeeper>;

function standingOf(access: string | undefined, isThere: boolean): FolderStanding {
  if (access === undefined) return 'none';
  if (access !== 'granted') return 'waiting';
  return isThere ? 'ready' : 'gone';
}
