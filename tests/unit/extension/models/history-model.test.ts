import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LongWork, Progress } from '../../../../extension/database/long-work.ts';
import { HistoryModel } from '../../../../extension/models/history-model.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A history whose undo tells how far it is and ends when it is told to. */
function aHistory() {
  let end: (isDone: boolean) => void = () => undefined;
  let how: LongWork = {};
  const redo = vi.fn((work: LongWork = {}) => {
    how = work;
    return new Promise<{ steps: []; left: number }>((resolve, reject) => {
      end = (isDone) => (isDone ? resolve({ steps: [], left: 0 }) : reject(new Error('broken')));
      work.signal?.addEventListener('abort', () => reject(work.signal?.reason));
    });
  });
  const undo = (_downTo?: string, work?: LongWork) => redo(work);
  const history = new HistoryModel({ steps: async () => [], undo, redo, watch: () => undefined });
  const tell = (progress: Progress) => how.tell?.(progress);
  return { history, begun: redo, tell, end: (isDone: boolean) => end(isDone) };
}

test.each([true, false])(
  'an undo that takes its time is said to be under way until it ends: %s',
  async (isDone) => {
    const { history, end } = aHistory();
    const undone = history.undo();
    expect(history.underWay.value).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(history.underWay.value).toEqual({ what: 'undone', progress: { done: 0, total: 0 } });
    end(isDone);
    await undone;
    expect([history.underWay.value, history.hasFailed.value]).toEqual([undefined, !isDone]);
  },
);

test('a quick undo is not', async () => {
  const { history, end } = aHistory();
  const undone = history.undo();
  end(true);
  await undone;
  vi.advanceTimersByTime(1_000);
  expect(history.underWay.value).toBeUndefined();
});

test('an undo that takes its time shows how far it is, and another is not begun beside it', async () => {
  const { history, begun, tell, end } = aHistory();
  const undone = history.undo();
  tell({ done: 100, total: 5_000 });
  expect(history.underWay.value).toBeUndefined();
  vi.advanceTimersByTime(1_000);
  expect(history.underWay.value?.progress).toEqual({ done: 100, total: 5_000 });
  tell({ done: 200, total: 5_000 });
  expect(history.underWay.value?.progress.done).toBe(200);
  expect(await history.redo()).toBe(false);
  expect(begun).toHaveBeenCalledTimes(1);
  end(true);
  await undone;
});

test('an undo that a person ends has not failed, and says so until the next', async () => {
  const { history, end } = aHistory();
  const undone = history.undo();
  vi.advanceTimersByTime(1_000);
  history.cancel();
  expect(await undone).toBe(false);
  expect([history.cancelled.value, history.hasFailed.value]).toEqual(['undone', false]);
  const again = history.redo();
  expect(history.cancelled.value).toBeUndefined();
  end(true);
  await again;
});
