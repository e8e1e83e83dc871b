import { z } from 'zod/mini';
import type { ByteSink, OwnFiles } from './own-files.ts';

/** How many copies are kept; older ones make room. */
const KEPT_COPIES = 2;

const keptCopySchema = z.object({
  /** The version of the library's shape that came after it. */
  beforeVersion: z.int().check(z.positive()),
  /** The version of the library's shape that the copy has. */
  version: z.int().check(z.positive()),
  /** When it was made. */
  madeAt: z.iso.datetime(),
  /** How large its file is. */
  bytes: z.int().check(z.positive()),
  /** What the library was like then: see `RawLibrary`. */
  fingerprint: z.string(),
});
/** A copy of the library as it was before an upgrade: written, read back and found whole. */
export type KeptCopy = z.infer<typeof keptCopySchema>;

/** The copies that were taken before upgrades. */
export type KeptCopies = {
  /** Those that are there, the newest first. */
  all(): Promise<KeptCopy[]>;
  /** The file of a copy; undefined when it is not there. */
  file(copy: Pick<KeptCopy, 'beforeVersion'>): Promise<Blob | undefined>;
  /** Whether the library, as its fingerprint tells it, has been copied. */
  has(fingerprint: string): Promise<boolean>;
  /**
   * Writes a copy, has it checked, and only then counts it among the copies; older ones make room. What `write` or
   * `check` fails with comes through, and no half copy stays.
   */
  keep(copy: Omit<KeptCopy, 'bytes'>, making: CopyMaking): Promise<void>;
  /** Removes them all: what was removed from the library for good must not stay in them. */
  forgetAll(): Promise<void>;
};

/** How a copy is made. */
export type CopyMaking = {
  /** Writes it; answers what was written. */
  write(sink: ByteSink): Promise<string>;
  /** Reads it back and answers what is in it; fails when it is not whole. */
  check(file: Blob): Promise<string>;
};

/** The kept copies among the extension's own files. */
export function keptCopies(files: OwnFiles): KeptCopies {
  async function all(): Promise<KeptCopy[]> {
    const names = await files.names();
    const told = names.filter((name) => name.endsWith('.json')).map(async (name) => toldOf(files, name));
    const copies = (await Promise.all(told)).filter((copy) => copy !== undefined);
    return copies.sort((a, b) => b.madeAt.localeCompare(a.madeAt));
  }

  return {
    all,
    file: ({ beforeVersion }) => files.read(fileName(beforeVersion)),
    has: async (fingerprint) => (await all()).some((copy) => copy.fingerprint === fingerprint),
    async keep(copy, { write, check }) {
      const { beforeVersion } = copy;
      await forget(files, beforeVersion);
      try {
        let written: string | undefined;
        await files.write(fileName(beforeVersion), async (sink) => {
          written = await write(sink);
        });
        const file = await files.read(fileName(beforeVersion));
        if (file === undefined) throw new Error('The copy was gone as soon as it had been written');
        if ((await check(file)) !== written) throw new Error('The copy does not hold what was written');
        const told: KeptCopy = { ...copy, bytes: file.size };
        const note = new TextEncoder().encode(JSON.stringify(told));
        await files.write(noteName(beforeVersion), (sink) => sink.write(note));
      } catch (error) {
        await forget(files, beforeVersion).catch(() => undefined);
        throw error;
      }
      for (const older of (await all()).slice(KEPT_COPIES)) await forget(files, older.beforeVersion);
    },
    async forgetAll() {
      // Half copies too, which are in no list.
      for (const name of await files.names()) await files.remove(name);
    },
  };
}

/** The name of a copy's file. */
function fileName(beforeVersion: number): string {
  return `before-version-${beforeVersion}.zip`;
}

/** The note that a copy is whole; written last, so that a copy without it does not count. */
function noteName(beforeVersion: number): string {
  return `before-version-${beforeVersion}.json`;
}

/** The note first: a copy whose removal is cut short must not count. */
async function forget(files: OwnFiles, beforeVersion: number): Promise<void> {
  await files.remove(noteName(beforeVersion));
  await files.remove(fileName(beforeVersion));
}

/** What a note tells, when its file is as large as it says. */
async function toldOf(files: OwnFiles, name: string): Promise<KeptCopy | undefined> {
  const text = await (await files.read(name))?.text();
  const copy = keptCopySchema.safeParse(parsed(text)).data;
  if (copy === undefined) return undefined;
  const file = await files.read(fileName(copy.beforeVersion));
  return file?.size === copy.bytes ? copy : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
