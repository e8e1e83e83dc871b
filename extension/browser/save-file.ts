/** How long the browser may need to begin saving before the file's address is given up, in milliseconds. */
const BEGIN_MS = 60_000;

/** Saves a file where the browser saves files; no permission is needed for what a page itself has made. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN_MS);
}

/** Puts text on the clipboard; fails when the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
