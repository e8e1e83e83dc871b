import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** Where backups go: a folder a person chose once, or the browser's downloads. */
const backupPlaceSchema = z.enum(['folder', 'downloads']);

/** How often a backup is made without being asked. */
export const BACKUP_SCHEDULES = ['daily', 'weekly', 'off'] as const;
/** How often a backup is made without being asked. */
export type BackupSchedule = (typeof BACKUP_SCHEDULES)[number];

/** How many backups are kept: the fewest, the most, and what is kept when nobody has chosen. */
export const KEPT_BACKUPS = { least: 3, most: 30, usual: 7 } as const;

/** What a person has chosen about backups. */
export const backupSettingsSchema = z.object({
  /** Where they go; absent until a person has chosen. */
  place: z.optional(backupPlaceSchema),
  /** How often they are made. */
  schedule: z.enum(BACKUP_SCHEDULES),
  /** How many are kept. */
  keep: z.int().check(z.minimum(KEPT_BACKUPS.least), z.maximum(KEPT_BACKUPS.most)),
  /** Whether a person has put the reminder to take backups into use away. */
  isReminderDismissed: z.optional(z.boolean()),
});
/** What a person has chosen about backups. */
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

/** What holds until a person has chosen. */
export const USUAL_SETTINGS: BackupSettings = { schedule: 'daily', keep: KEPT_BACKUPS.usual };

const countSchema = z.int().check(z.nonnegative());

/**
 * How a backup was verified. `read-back`: the written file was opened again and read whole. `size`: it was read whole before it
 * was handed to the browser, which then told that it saved as many bytes. `before-saving`: only the former; nobody told whether
 * it was saved. `damaged`: a later check found it damaged. `unknown`: it was found in the folder and has not been read.
 */
export const backupProofSchema = z.enum(['read-back', 'size', 'before-saving', 'damaged', 'unknown']);
/** How a backup was verified. */
export type BackupProof = z.infer<typeof backupProofSchema>;

/** A backup that was made. */
export const backupSchema = z.object({
  /** The file's name. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** When it was made. */
  madeAt: momentSchema,
  /** The library it holds; absent for a file found in the folder, which tells only the end of it. */
  libraryId: z.optional(recordIdSchema),
  /** Where it went. */
  place: backupPlaceSchema,
  /** The name of the folder it lies in. */
  folder: z.optional(z.string().check(z.maxLength(400))),
  /** How many living practices it holds. */
  practices: countSchema,
  /** How many files it holds, images for the most part; absent when not known. */
  files: z.optional(countSchema),
  /** Its size, in bytes. */
  bytes: countSchema,
  /** How it was verified. */
  proof: backupProofSchema,
  /** When it was last checked. */
  checkedAt: z.optional(momentSchema),
  /** The browser's own number of the download. */
  downloadId: z.optional(z.int()),
});
/** A backup that was made. */
export type Backup = z.infer<typeof backupSchema>;

/**
 * Why no backup could be made. `no-access`: the browser must ask again for the folder. `no-folder`: the folder is not there any
 * more. `full`: no room. `not-written`: the file could not be written. `damaged`: what was written did not read as it should.
 * `not-saved`: the browser did not save the download. `library`: the library could not be read.
 */
export const backupTroubleSchema = z.enum([
  'no-access',
  'no-folder',
  'full',
  'not-written',
  'damaged',
  'not-saved',
  'library',
]);
/** Why no backup could be made. */
export type BackupTrouble = z.infer<typeof backupTroubleSchema>;

/** The last backup that failed, and how many have failed in a row. */
export const backupFailureSchema = z.object({
  /** When. */
  at: momentSchema,
  /** Why. */
  trouble: backupTroubleSchema,
  /** How many times in a row. */
  times: z.int().check(z.minimum(1)),
});
/** The last backup that failed. */
export type BackupFailure = z.infer<typeof backupFailureSchema>;

/** What is known of the backups that were made, the newest first. */
export type BackupLog = {
  /** Those that were made. */
  backups: readonly Backup[];
  /** The failure after the last one that was made; absent while all is well. */
  failure?: BackupFailure;
  /** When the first of them was made, whether it is still there or not; absent before it. */
  since?: string;
};

/** The most that is remembered of backups. */
const REMEMBERED = 60;

/** The log as it may be stored: whatever stands in a field, the others are read. */
const storedLogSchema = z.object({
  /** Those that were made. */
  backups: z.optional(z.array(z.unknown())),
  /** The failure after the last one. */
  failure: z.optional(z.unknown()),
  /** When the first was made. */
  since: z.optional(z.unknown()),
});

/** Reads the log as it was stored; an entry that cannot be read costs only itself. */
export function readBackupLog(stored: unknown): BackupLog {
  const { backups = [], failure, since } = z.catch(storedLogSchema, {}).parse(stored);
  const read = backups.flatMap((each) => backupSchema.safeParse(each).data ?? []);
  const failed = backupFailureSchema.safeParse(failure);
  const began = momentSchema.safeParse(since);
  return {
    backups: read,
    ...(failed.success && { failure: failed.data }),
    ...(began.success && { since: began.data }),
  };
}

/** The log once a backup is known of, made anew or checked again; a failure before it is forgotten when `isMade`. */
export function withBackup(log: BackupLog, backup: Backup, isMade: boolean): BackupLog {
  const others = log.backups.filter(({ name }) => name !== backup.name);
  const backups = [...others, backup]
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
    .slice(0, REMEMBERED);
  const since = log.since ?? (isMade ? backup.madeAt : undefined);
  return {
    backups,
    ...(!isMade && log.failure && { failure: log.failure }),
    ...(since !== undefined && { since }),
  };
}

/** Whether a backup was read whole, before or after it was saved, and nothing has been found wrong with it since. */
export function isVerified({ proof }: Pick<Backup, 'proof'>): boolean {
  return proof === 'before-saving' || isKnownSaved({ proof });
}

/** Whether a verified backup is also known to have been saved. */
export function isKnownSaved({ proof }: Pick<Backup, 'proof'>): boolean {
  return proof === 'read-back' || proof === 'size';
}
