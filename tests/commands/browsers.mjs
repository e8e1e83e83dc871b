// Finds the browsers the product is tried in, or has them installed. Plain JavaScript without dependencies:
// it runs before anything has been installed, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * What is known of each browser. Google Chrome and Edge are left out on purpose: since version 137 they
 * no longer load an unpacked extension from the command line, Chromium does.
 */
const BROWSERS = {
  chromium: {
    label: 'Chromium',
    setting: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', brew: null },
  },
  firefox: {
    label: 'Firefox',
    setting: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: null },
  },
};

/**
 * The path of a browser's program, or undefined when the machine has none.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  const set = process.env[browser.setting];
  if (set && existsSync(set)) return set;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...browser.places, playwrightsOwn(name)].find((path) => path && existsSync(path));
}

/** Playwright's own download. Its Firefox is a patched one that cannot install extensions, so only Chromium counts. */
function playwrightsOwn(name) {
  if (name !== 'chromium') return undefined;
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Finds a browser or installs one: Playwright's Chromium first, else by the system's package manager
 * when that needs no password. Answers the path, or undefined after printing one sentence that says how.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findOrInstallBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { label, setting } = BROWSERS[name];
  console.log(`${label} was not found; installing it.`);
  if (name === 'chromium')
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], 300_000);
  if (!findBrowser(name)) installByPackageManager(name);
  const installed = findBrowser(name);
  if (!installed)
    console.log(
      `${label} could not be installed: install it and run the command again, or set ${setting} to its path.`,
    );
  return installed;
}

function installByPackageManager(name) {
  const { packages } = BROWSERS[name];
  const root = process.getuid?.() === 0;
  const asRoot = root ? [] : ['sudo', '-n'];
  if (!root && !succeeds('sudo', ['-n', 'true'])) return;
  const managers = {
    'apt-get': [
      ['update', '-qq'],
      ['install', '-y', '-qq', packages['apt-get']],
    ],
    dnf: [['install', '-y', '-q', packages.dnf]],
    pacman: [['-S', '--noconfirm', packages.pacman]],
  };
  for (const [manager, steps] of Object.entries(managers)) {
    if (!succeeds(manager, ['--version'])) continue;
    for (const step of steps) run([...asRoot, manager][0], [...asRoot, manager, ...step].slice(1), 900_000);
    return;
  }
}

function succeeds(command, given) {
  return spawnSync(command, given, { stdio: 'ignore' }).status === 0;
}

function run(command, given, timeout) {
  spawnSync(command, given, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
