import { describe, expect, it } from 'vitest';
import {
  failedEndToEnd,
  failedUnitTests,
  playwrightReport,
  vitestReport,
} from '../commands/failed-checks.ts';

describe('what the test command tells at its end', () => {
  it('names a failed unit test with why, and leaves out one that passed', () => {
    const report = unitReport([
      {
        fullName: 'counts clips',
        status: 'failed',
        failureMessages: ['expected 1 to be 2\n    at somewhere'],
      },
      { fullName: 'keeps order', status: 'passed', failureMessages: [] },
    ]);
    expect(failedUnitTests(report)).toEqual([
      'clips.test.ts: counts clips\n    expected 1 to be 2\n        at somewhere',
    ]);
  });

  it('names a file that could not be run at all', () => {
    expect(failedUnitTests(unitReport([], 'no such module'))).toEqual(['clips.test.ts\n    no such module']);
  });

  it('names a failed end-to-end test inside a suite, and one that needed a second try', () => {
    const report = playwrightReport.parse({
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
      suites: [
        {
          specs: [spec('opens', 'expected')],
          suites: [
            { specs: [spec('saves', 'unexpected', 'not visible'), spec('finds', 'flaky', 'too late')] },
          ],
        },
      ],
    });
    expect(failedEndToEnd(report)).toEqual([
      'a.spec.ts:3 saves\n    not visible',
      'a.spec.ts:3 finds (passed at the second try)\n    too late',
    ]);
  });
});

function unitReport(assertionResults: object[], message = '') {
  const file = { name: 'clips.test.ts', status: 'failed', message, assertionResults };
  return vitestReport.parse({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 0,
    testResults: [file],
  });
}

function spec(title: string, status: string, message?: string) {
  const results = [{ status: 'failed', ...(message === undefined ? {} : { error: { message } }) }];
  return { title, file: 'a.spec.ts', line: 3, tests: [{ status, results }] };
}
