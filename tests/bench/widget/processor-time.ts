import type { Browser, CDPSession, Page } from '@playwright/test';

/*
 * Processor time of a page's main thread. On a machine that others use too it holds where wall time does not: a thread
 * that waits for its turn uses none.
 */

/** Begins to count. Once for each session. */
export async function countProcessorTime(client: CDPSession): Promise<void> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Milliseconds so far. */
export async function processorTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

type TraceEvent = {
  name: string;
  ts: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
};

/** Processor milliseconds of each task of the page's main thread while something is done. */
export async function tasksMeanwhile(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const mainThreads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === MAIN_THREAD,
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      mainThreads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

const MAIN_THREAD = 'CrRendererMain';
