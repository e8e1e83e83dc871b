import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';
import { failedEndToEnd, failedUnitTests, playwrightReport, vitestReport } from './failed-checks.ts';
import { addTallies, runStep, type Step, type Tally } from './steps.ts';

/*
 * Everything the project checks, in the order in which a mistake is cheapest to hear of. All steps run even when
 * one fails, so that one run tells the whole story; its last lines tell what failed and count all checks.
 */

/** What failed, told once more at the end: the middle of a long run is not read, and not always kept. */
const failures: string[] = [];

rmSync('test-results', { recursive: true, force: true });
const demandBoth = process.argv.includes('--all-browsers');
let total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const step of [...quickSteps(), ...buildSteps(), ...unitSteps(), ...outputSteps()]) {
  total = addTallies(total, await stepOrFailure(step));
}
for (const browser of ['chromium', 'firefox'] as const) {
  total = addTallies(total, await endToEnd(browser));
}
if (failures.length > 0) console.log(`\n── what did not pass at once:\n${failures.join('\n')}`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a step and keeps the name of one that failed without telling of single checks. */
async function stepOrFailure(step: Step): Promise<Tally> {
  const told = failures.length;
  const tally = await runStep(step);
  if (tally.failed > 0 && failures.length === told) failures.push(step.name);
  return tally;
}

function quickSteps(): Step[] {
  return [
    { name: 'format and lint', command: ['biome', 'ci', '.'] },
    { name: 'prepare types', command: ['wxt', 'prepare'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'types of the core', command: ['tsc', '--noEmit', '-p', 'shared/tsconfig.json'] },
    { name: 'unused code', command: ['knip'] },
  ];
}

function buildSteps(): Step[] {
  return [
    { name: 'build the extension for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
    { name: 'build the extension for Edge', command: ['wxt', 'build', '-b', 'edge'] },
    { name: 'build the extension for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
    { name: 'build the widget', command: ['node', 'widget/build.ts'] },
  ];
}

/** After the builds: the repository's tests compare what was built with what is committed. */
function unitSteps(): Step[] {
  const reporters = ['--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'];
  return [
    {
      name: 'unit and repository tests',
      command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters],
      count: () => {
        const report = vitestReport.parse(readJson('test-results/unit.json'));
        failures.push(...failedUnitTests(report));
        return {
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests,
        };
      },
    },
  ];
}

function outputSteps(): Step[] {
  return [
    { name: 'size budgets', command: ['size-limit'] },
    {
      name: 'add-on lint',
      command: [
        'web-ext',
        'lint',
        '--source-dir',
        '.output/firefox-mv3',
        '--warnings-as-errors',
        '--no-config-discovery',
        // The widget is carried to be published. It imports its data from the address a page names, which no add-on may do
        // and a widget must: the extension's preview gives it none.
        '--ignore-files',
        'widget/*.js',
      ],
    },
  ];
}

/** A missing browser is a failure where both are demanded; on a person's machine it is left out with a line that says so. */
async function endToEnd(browser: 'chromium' | 'firefox'): Promise<Tally> {
  if (findBrowser(browser) === undefined && !demandBoth) {
    console.log(`\n── end to end in ${browser}: SKIPPED, the browser is not on this machine.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return stepOrFailure({
    name: `end to end in ${browser}`,
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project', browser],
    count: () => {
      const report = playwrightReport.parse(readJson('test-results/e2e.json'));
      const { stats } = report;
      failures.push(...failedEndToEnd(report));
      if (stats.flaky > 0) console.log(`── ${stats.flaky} passed only at the second try: see above.`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
