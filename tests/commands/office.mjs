// Finds LibreOffice, in which the exported files are opened, or has it installed. Plain JavaScript without
// dependencies: it runs before anything has been installed, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress'];

/**
 * The path of LibreOffice's program, or undefined when the machine has none.
 * @returns {string | undefined}
 */
export function findOffice() {
  const set = process.env.SOFFICE_PATH;
  if (set && existsSync(set)) return set;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.map((folder) => join(folder, 'soffice')), ...PLACES].find((path) => existsSync(path));
}

/**
 * Finds LibreOffice or installs it by the system's package manager when that needs no password. Answers the path, or
 * undefined after printing one sentence that says how; the tests that need it are skipped then.
 * @returns {string | undefined}
 */
export function findOrInstallOffice() {
  const found = findOffice();
  if (found) return found;
  console.log('LibreOffice was not found; installing it.');
  const isRoot = process.getuid?.() === 0;
  const canInstall = isRoot || succeeds('sudo', ['-n', 'true']);
  if (canInstall && succeeds('apt-get', ['--version'])) {
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
    ]) {
      const [command = '', ...given] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...step];
      spawnSync(command, given, {
        stdio: 'ignore',
        timeout: 900_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  const installed = findOffice();
  if (!installed)
    console.log(
      'LibreOffice could not be installed, so exported files are not opened in it: install it, or set SOFFICE_PATH to its path.',
    );
  return installed;
}

function succeeds(command, given) {
  return spawnSync(command, given, { stdio: 'ignore' }).status === 0;
}
