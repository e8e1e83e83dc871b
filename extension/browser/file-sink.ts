/** Where a file is written to, part by part. Who made it closes it. */
export type FileSink = {
  /** Writes the next part; resolves when there is room for more. */
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
};

/**
 * Writes a file of a folder part by part as `fill` gives them. What stood in it stays until all has been written: the browser
 * writes beside it and changes the two at the end, or leaves nothing when `fill` fails.
 */
export async function writeFileOf<Result>(
  folder: FileSystemDirectoryHandle,
  name: string,
  fill: (sink: FileSink) => Promise<Result>,
): Promise<Result> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    const result = await fill({ write: (part) => stream.write(part) });
    await stream.close();
    return result;
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}
