import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryModel } from '../../../../extension/models/history-model.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A history whose undo ends when it is told to. */
function aHistory() {
  let end: (isDone: boolean) => void = () => undefined;
  const undo = () =>
    new Promise<{ steps: []; left: number }>((resolve, reject) => {
      end = (isDone) => (isDone ? resolve({ steps: [], left: 0 }) : reject(new Error('broken')));
    });
  const history = new HistoryModel({ steps: async () => [], undo, redo: undo, watch: () => undefined });
  return { history, end: (isDone: boolean) => end(isDone) };
}

test.each([true, false])(
  'an undo that takes its time is said to be under way until it ends: %s',
  async (isDone) => {
    const { history, end } = aHistory();
    const undone = history.undo();
    expect(history.isWorking.value).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(history.isWorking.value).toBe(true);
    end(isDone);
    await undone;
    expect([history.isWorking.value, history.hasFailed.value]).toEqual([false, !isDone]);
  },
);

test('a quick undo is not', async () => {
  const { history, end } = aHistory();
  const undone = history.undo();
  end(true);
  await undone;
  vi.advanceTimersByTime(1_000);
  expect(history.isWorking.value).toBe(false);
});
