/** The path of LibreOffice's program, or undefined when the machine has none. */
export function findOffice(): string | undefined;
/** Finds LibreOffice or installs it; undefined after printing one sentence that says how. */
export function findOrInstallOffice(): string | undefined;
