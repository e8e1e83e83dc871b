import { expect, it } from 'vitest';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { ExportRefused } from '../../../../extension/models/export-formats.ts';
import type { ExportOrder } from '../../../../extension/models/export-order.ts';
import { orderExport } from '../../../../extension/models/order-export.ts';

const order: ExportOrder = {
  format: 'csv',
  language: 'fi',
  ids: [],
  choices: { withPersons: false, withNotes: false, withTables: false },
  body: '',
  day: '2026-11-27',
};

const made = (file: Blob) => ({ tell: 'made', made: { name: 'a.csv', file, count: 1, cutCount: 0 } });

/** What becomes of an order when the worker answers so, or ends by itself; and how many times the page ended it. */
async function ordered(answer: unknown, signal?: AbortSignal) {
  let hear: (message: unknown) => void = () => undefined;
  let fail = () => {};
  let ends = 0;
  const port = {
    send: () => (answer === 'ends' ? fail() : hear(answer)),
    listen(take: typeof hear) {
      hear = take;
    },
    onEnd(tell: typeof fail) {
      fail = tell;
    },
    end() {
      ends += 1;
    },
  };
  const work = { enter: () => undefined, ...(signal && { signal }) };
  const end = await orderExport(port, order, work).catch((error: unknown) => error);
  return { end, ends };
}

it('gives the file that the worker has made, and ends the worker', async () => {
  const { end, ends } = await ordered(made(new Blob(['a'])));
  expect(end).toMatchObject({ name: 'a.csv', count: 1 });
  expect(ends).toBe(1);
});

it('takes a file that the disk did not hold for none', async () => {
  class Lost extends Blob {
    override slice(): Blob {
      return { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) } as Blob;
    }
  }
  const { end } = await ordered(made(new Lost(['a'])));
  expect(end).toMatchObject({ problem: { kind: 'no-room' } });
});

it('fails as the worker says, and ends the worker each time', async () => {
  const refused = await ordered({ tell: 'refused', problem: { kind: 'sheets', most: 250 } });
  expect(refused.end).toBeInstanceOf(ExportRefused);
  expect(refused.end).toMatchObject({ problem: { kind: 'sheets', most: 250 } });
  const unavailable = await ordered({ tell: 'failed', reason: 'broken' });
  expect(unavailable.end).toBeInstanceOf(LibraryUnavailable);
  const ended = new AbortController();
  ended.abort();
  const others = [
    await ordered({ tell: 'failed' }),
    await ordered({ tell: 'made', made: 'a.csv' }),
    await ordered('ends'),
    await ordered(made(new Blob(['a'])), ended.signal),
  ];
  for (const { end } of others) expect(end).toBeInstanceOf(Error);
  expect([refused, unavailable, ...others].map(({ ends }) => ends)).toEqual([1, 1, 1, 1, 1, 1]);
});
