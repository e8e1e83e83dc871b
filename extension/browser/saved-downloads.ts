import { browser } from 'wxt/browser';

/** The folder under the downloads that our files go to. */
const FOLDER = 'Hyvän kierre';

/** A download as the browser tells of it. */
export type SavedDownload = {
  /** The browser's own number of it. */
  id: number;
  /** Its size on the disk, in bytes. */
  bytes: number;
};

const RIGHT = { permissions: ['downloads' as const] };

/** Whether we may follow and remove downloads. */
export function mayFollowDownloads(): Promise<boolean> {
  return browser.permissions.contains(RIGHT).catch(() => false);
}

/** Asks a person, in the same turn as their click, to let us follow and remove downloads of ours. Answers whether they do. */
export function askToFollowDownloads(): Promise<boolean> {
  return browser.permissions.request(RIGHT).catch(() => false);
}

/**
 * Saves a file into our folder under the downloads and waits until the browser says that it is there; undefined when it was not
 * saved. The right to follow downloads must have been given.
 */
export async function saveAndFollow(name: string, file: Blob): Promise<SavedDownload | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({
      url: address,
      filename: `${FOLDER}/${name}`,
      saveAs: false,
      conflictAction: 'uniquify',
    });
    await ended(id);
    return await savedDownload(id);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A download that lies on the disk; undefined when it was not finished, or is not there any more. */
export async function savedDownload(id: number): Promise<SavedDownload | undefined> {
  const [item] = await browser.downloads.search({ id });
  if (item === undefined || item.state !== 'complete' || item.exists === false) return undefined;
  return { id, bytes: item.fileSize };
}

/** Removes a download from the disk and from the browser's list. */
export async function removeDownload(id: number): Promise<void> {
  if ((await savedDownload(id)) !== undefined) await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}

/** Waits until a download has ended, well or not. The browser is asked again each second: what it tells may come before we listen. */
async function ended(id: number): Promise<void> {
  const isUnderWay = async () => {
    const [item] = await browser.downloads.search({ id });
    return item?.state === 'in_progress';
  };
  while (await isUnderWay()) await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
}

const ASK_AGAIN_MS = 500;
