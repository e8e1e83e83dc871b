// What `npm start` and `npm test` run first: everything a fresh clone needs, and next to nothing when it has it.
// Plain JavaScript: it runs before anything has been installed, on whatever Node (20.19 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browsers.mjs';
import { findOrInstallOffice } from './office.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const INSTALLED_MARK = 'node_modules/.installed-lock';

requireNode(20, 19);
installFromLockFile();
requireToolchainNode();
if (process.argv.includes('chromium')) findOrInstallBrowser('chromium');
if (process.argv.includes('firefox')) findOrInstallBrowser('firefox');
if (process.argv.includes('office')) findOrInstallOffice();

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(
    `Node ${major}.${minor} or newer is needed, this is ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

/** Installs exactly what the lock file says, and only when it has changed since the last time. */
function installFromLockFile() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(INSTALLED_MARK) && readFileSync(INSTALLED_MARK, 'utf8') === lock) return;
  console.log('Installing packages from the lock file (about a minute, once).');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED_MARK, lock);
}

/** The tools want a newer Node than many machines have; the `node` package brings it, if its install script was let run. */
function requireToolchainNode() {
  if (toolchainNodeWorks()) return;
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!toolchainNodeWorks())
    stop(
      'The tool chain’s own Node could not be installed: run "npm rebuild node" and look at what it says.',
    );
}

function toolchainNodeWorks() {
  const program =
    process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
  return existsSync(program) && spawnSync(program, ['--version']).status === 0;
}

function npm(given) {
  const { status } = spawnSync('npm', given, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(`"npm ${given[0]}" failed: see what it printed above.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
