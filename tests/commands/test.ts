import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod/mini';
import { findBrowser } from './browsers.mjs';
import { addTallies, runStep, type Step, type Tally } from './steps.ts';

/*
 * Everything the project checks, in the order in which a mistake is cheapest to hear of. All steps run even when
 * one fails, so that one run tells the whole story; its last line counts all checks.
 */

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

rmSync('test-results', { recursive: true, force: true });
const demandBoth = process.argv.includes('--all-browsers');
let total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const step of [...quickSteps(), ...buildSteps(), ...unitSteps(), ...outputSteps()]) {
  total = addTallies(total, await runStep(step));
}
for (const browser of ['chromium', 'firefox'] as const) {
  total = addTallies(total, await endToEnd(browser));
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

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
  return runStep({
    name: `end to end in ${browser}`,
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project', browser],
    count: () => {
      const { stats } = playwrightReport.parse(readJson('test-results/e2e.json'));
      if (stats.flaky > 0) console.log(`── ${stats.flaky} passed only at the second try: see above.`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
