import { z } from 'zod/mini';

/** The report that Vitest's JSON reporter writes, as far as it is read. */
export const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z._default(z.string(), ''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z._default(z.nullable(z.array(z.string())), []),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({
          error: z.optional(z.object({ message: z.optional(z.string()) })),
          status: z.optional(z.string()),
        }),
      ),
    }),
  ),
});

type PlaywrightSpec = z.infer<typeof playwrightSpec>;
type PlaywrightSuite = { specs: PlaywrightSpec[]; suites?: PlaywrightSuite[] | undefined };

const playwrightSuite: z.ZodMiniType<PlaywrightSuite> = z.object({
  specs: z.array(playwrightSpec),
  suites: z.optional(z.array(z.lazy(() => playwrightSuite))),
});

/** The report that Playwright's JSON reporter writes, as far as it is read. */
export const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(playwrightSuite),
  errors: z._default(z.array(z.object({ message: z.optional(z.string()) })), []),
});

/** The unit and repository tests that failed, each with the first lines of why; a file that could not be run by its name. */
export function failedUnitTests(report: z.infer<typeof vitestReport>): string[] {
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [tell(file.name, file.message)];
    return failed.map((test) => tell(`${file.name}: ${test.fullName}`, test.failureMessages?.[0]));
  });
}

/** The end-to-end tests that failed or passed only at the second try, each with the first lines of why. */
export function failedEndToEnd(report: z.infer<typeof playwrightReport>): string[] {
  const outside = report.errors.map((error) => tell('outside of any test', error.message));
  return [...outside, ...report.suites.flatMap(specsOf).flatMap(toldSpec)];
}

function specsOf(suite: PlaywrightSuite): PlaywrightSpec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function toldSpec(spec: PlaywrightSpec): string[] {
  return spec.tests
    .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
    .map((test) => {
      const again = test.status === 'flaky' ? ' (passed at the second try)' : '';
      const message = test.results.find((result) => result.error !== undefined)?.error?.message;
      return tell(`${spec.file}:${spec.line} ${spec.title}${again}`, message);
    });
}

/** Lines of a message that are kept: enough to know what was expected and what was there. */
const KEPT_LINES = 12;

function tell(name: string, message = ''): string {
  const lines = message.split('\n').slice(0, KEPT_LINES);
  return [name, ...lines.filter((line) => line.trim() !== '').map((line) => `    ${line}`)].join('\n');
}
