import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../commands/browsers.mjs';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Chromium is started: the machine's own, silent on the network, with `more` arguments. */
export function chromiumOptions(more: string[] = []): LaunchOptions {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('Chromium was not found: run "npm test" once, it installs one.');
  return { executablePath, args: [...QUIET, ...more], env: { ...definedEnvironment(), LC_ALL: 'C.UTF-8' } };
}

/** The environment with a locale in which file names may hold å, ä and ö: bare machines have none, and Chromium then saves as "download". */
function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
