/** The path of a browser's program, or undefined when the machine has none. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
/** Finds a browser or installs one; undefined after printing one sentence that says how. */
export function findOrInstallBrowser(name: 'chromium' | 'firefox'): string | undefined;
