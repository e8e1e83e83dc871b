import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type HostBrowser, TOLERANCE } from './host.ts';
import { HOSTS } from './hosts.ts';

const FOLDER = new URL('../../test-results/', import.meta.url);
const MATRIX = new URL('hosts.md', FOLDER);
const KEPT = new URL('hosts.json', FOLDER);

/** What came of one host in one browser: `passed` or `failed`, and the pixels of a thousand that differed. */
type Outcome = { status: string; differing?: string };
/** Outcomes by browser and host. */
type Outcomes = Record<HostBrowser, Record<string, Outcome>>;

/** Writes the matrix of host pages and browsers, `test-results/hosts.md`. Each browser's run keeps what the other one's found. */
export default class MatrixReporter implements Reporter {
  readonly #outcomes: Outcomes = readKept();
  #isAny = false;

  onTestEnd(test: TestCase, result: TestResult): void {
    const browser = test.parent.project()?.name;
    const name = test.title.split(': ', 1)[0] ?? '';
    const isHost = test.location.file.includes('meet-every-host') && HOSTS.some((host) => host.name === name);
    if (!isHost || (browser !== 'chromium' && browser !== 'firefox')) return;
    const note = result.annotations.find(({ type }) => type === 'host')?.description;
    this.#outcomes[browser][name] = {
      status: result.status === 'passed' ? 'passed' : 'FAILED',
      ...(note === undefined ? {} : { differing: note }),
    };
    this.#isAny = true;
  }

  onEnd(): void {
    if (!this.#isAny) return;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(KEPT, JSON.stringify(this.#outcomes));
    writeFileSync(MATRIX, matrixOf(this.#outcomes));
  }
}

/** What earlier runs of the other browser found; read before the run clears the folder. */
function readKept(): Outcomes {
  try {
    return JSON.parse(readFileSync(fileURLToPath(KEPT), 'utf8')) as Outcomes;
  } catch {
    return { chromium: {}, firefox: {} };
  }
}

function matrixOf(outcomes: Outcomes): string {
  const rows = HOSTS.map(
    ({ name, peculiarity, browsers }) =>
      `| ${name} | ${peculiarity.replaceAll('|', '\\|')} | ${(['chromium', 'firefox'] as const)
        .map((browser) => (browsers.includes(browser) ? describe(outcomes[browser][name]) : 'not there'))
        .join(' | ')} |`,
  );
  const passed = (browser: HostBrowser) =>
    `${Object.values(outcomes[browser]).filter(({ status }) => status === 'passed').length} of ${HOSTS.filter(({ browsers }) => browsers.includes(browser)).length}`;
  return `# Host pages

${HOSTS.length} pages. Passed in Chromium: ${passed('chromium')}; in Firefox: ${passed('firefox')}.
The number is how many of a thousand pixels differ from the widget on a clean page (a pixel differs by more than
${TOLERANCE.threshold} of the way from black to white); up to ${TOLERANCE.perThousand} is let pass.

| page | what is peculiar | Chromium | Firefox |
|---|---|---|---|
${rows.join('\n')}
`;
}

function describe(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'not run';
  return outcome.differing ? `${outcome.status}, ${outcome.differing} ‰` : outcome.status;
}
