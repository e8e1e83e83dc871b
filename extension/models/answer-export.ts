import { exportWording } from '#shared/exchange/export-wording.ts';
import { formatDay } from '#shared/language/formats.ts';
import type { ExportMethods } from '../database/export-methods.ts';
import { LibraryUnavailable } from '../database/library-unavailable.ts';
import type { Progress } from '../database/long-work.ts';
import { ExportRefused } from './export-formats.ts';
import {
  type ExportedFile,
  type ExportOrder,
  type ExportReply,
  type ExportStage,
  exportOrderSchema,
} from './export-order.ts';
import { choicesIn, readForExport } from './read-for-export.ts';
import { writeExport } from './write-export.ts';

/** Makes the file that a page has ordered, and tells how far it has come and how it ended. Runs where nobody waits for it. */
export async function answerExport(
  message: unknown,
  library: Pick<ExportMethods, 'practicesForExport'>,
  tell: (reply: ExportReply) => void,
): Promise<void> {
  try {
    tell({ tell: 'made', made: await make(exportOrderSchema.parse(message), library, tell) });
  } catch (error) {
    tell(endOf(error));
  }
}

async function make(
  order: ExportOrder,
  library: Pick<ExportMethods, 'practicesForExport'>,
  tell: (reply: ExportReply) => void,
): Promise<ExportedFile> {
  const wording = exportWording(order.language);
  const workAt = (stage: ExportStage) => ({
    tell: ({ done, total }: Progress) => tell({ tell: 'progress', stage, done, total }),
  });
  const practices = await readForExport(library, order, wording, workAt('reading'));
  const writing = workAt('writing');
  writing.tell({ done: 0, total: 0 });
  const head = {
    title: order.title ?? wording.words.export.file.title(practices.length),
    body: order.body,
    day: formatDay(order.day, order.language),
    withPersons: choicesIn(order.format, order.choices).withPersons,
  };
  return writeExport(order, practices, head, wording, writing);
}

function endOf(error: unknown): ExportReply {
  if (error instanceof ExportRefused) return { tell: 'refused', problem: error.problem };
  if (error instanceof LibraryUnavailable) return { tell: 'failed', reason: error.reason };
  return isTooLarge(error) ? { tell: 'refused', problem: { kind: 'too-large' } } : { tell: 'failed' };
}

/** Browsers say in several ways that a text or an array does not fit into memory. */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || /out of memory|allocation/i.test(String(error));
}
