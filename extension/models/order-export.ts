import type { WorkerPort } from '../browser/own-worker.ts';
import { LibraryUnavailable } from '../database/library-unavailable.ts';
import type { LongWork } from '../database/long-work.ts';
import { ExportRefused } from './export-formats.ts';
import { type ExportedFile, type ExportOrder, type ExportStage, exportReplySchema } from './export-order.ts';

/**
 * Has a file made by a worker, and ends the worker however that ends: at once when a person wishes it. Fails with
 * `ExportRefused`, with `LibraryUnavailable`, or otherwise when the worker fails.
 */
export async function orderExport(
  port: WorkerPort,
  order: ExportOrder,
  work: LongWork & { enter: (stage: ExportStage) => void },
): Promise<ExportedFile> {
  try {
    const made = await answerTo(port, order, work);
    await mustBeReadable(made.file);
    return made;
  } finally {
    port.end();
  }
}

function answerTo(
  port: WorkerPort,
  order: ExportOrder,
  { signal, tell, enter }: LongWork & { enter: (stage: ExportStage) => void },
): Promise<ExportedFile> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    port.onEnd(() => reject(new Error('the worker that makes files has ended')));
    port.listen((message) => {
      const { data: reply } = exportReplySchema.safeParse(message);
      if (reply === undefined) return reject(new Error('the worker that makes files is not understood'));
      if (reply.tell === 'made') return resolve(reply.made);
      if (reply.tell === 'refused') return reject(new ExportRefused(reply.problem));
      if (reply.tell === 'failed') return reject(failureOf(reply.reason));
      enter(reply.stage);
      tell?.(reply);
    });
    port.send(order);
  });
}

function failureOf(reason: LibraryUnavailable['reason'] | undefined): Error {
  return reason === undefined
    ? new Error('the file could not be made')
    : new LibraryUnavailable(reason, undefined);
}

/** A browser keeps a large file on its disk until it is saved: on a full one it looks whole, and cannot be read. */
async function mustBeReadable(file: Blob): Promise<void> {
  try {
    await file.slice(-1).arrayBuffer();
  } catch {
    throw new ExportRefused({ kind: 'no-room' });
  }
}
