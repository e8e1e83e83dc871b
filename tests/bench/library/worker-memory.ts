import type { BrowserContext } from '@playwright/test';

/** What the worker that searches holds after a collection of garbage: its objects and the arrays behind them, in bytes. NaN when there is none. */
export async function workerMemory(context: BrowserContext): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) return Number.NaN;
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'worker' }] });
  const target = targetInfos.find(({ url }) => url.endsWith('/finder.js'));
  if (target === undefined) return Number.NaN;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId });
  const answers = new Map<number, (result: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  // Playwright has sessions with pages only: a worker is spoken to through its target.
  const ask = (id: number, method: string) =>
    new Promise<unknown>((resolve) => {
      answers.set(id, resolve);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = (await ask(2, 'Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await browser.detach();
  return usage.usedSize + (usage.backingStorageSize ?? Number.NaN);
}
