/** What of the zip library is used. */
export type ZipTools = typeof import('@zip.js/zip.js/lib/zip-core-native.js');

/**
 * The zip library, loaded when it is first needed: the build that uses the browser's own compression, without
 * WebAssembly, and set to work where it is called, since a worker made from a string is refused by the security policy.
 */
export async function zipTools(): Promise<ZipTools> {
  const tools = await import('@zip.js/zip.js/lib/zip-core-native.js');
  tools.configure({ useWebWorkers: false });
  return tools;
}
