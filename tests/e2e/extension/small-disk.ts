import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system of its own, for a browser's profile. */
export type SmallDisk = {
  /** Where it is mounted. */
  path: string;
  /** Takes all the room that is left, and what becomes free after. */
  fill(): void;
  /** Makes room again. */
  makeRoom(): void;
  /** Takes it away. */
  unmount(): void;
};

/**
 * Mounts a small file system in memory; undefined where this machine does not let us. Quotas of browsers would not do:
 * the extension is exempt from them, and a disk that is full is what people meet.
 */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'hyvan-kierre-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, 'filler');
  let filling: ReturnType<typeof setInterval> | undefined;
  return {
    path,
    fill() {
      takeRoom(filler);
      // The browser gives some back all the time.
      filling ??= setInterval(() => takeRoom(filler), 30);
    },
    makeRoom() {
      clearInterval(filling);
      filling = undefined;
      rmSync(filler, { force: true });
    },
    unmount() {
      clearInterval(filling);
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Writes until not even a page of memory is left. */
function takeRoom(filler: string): void {
  for (let piece = 1 << 22; piece >= 1 << 9; piece >>= 1) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(piece));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}
