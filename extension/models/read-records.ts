import type {
  IncomingPractice,
  IncomingPractices,
  RefusedRecord,
  ValueRemark,
} from '#shared/import/incoming-practice.ts';
import { type FolderUse, readRecord } from '#shared/import/read-record.ts';
import type { ToldRecord } from '#shared/import/told-record.ts';
import type { LongWork } from '../database/long-work.ts';
import { WorkSlices } from '../database/work-slices.ts';

/** Reads records as practices, a slice at a time, so that the page answers meanwhile. */
export async function incomingOf(
  records: Iterable<ToldRecord>,
  { folders, total }: { folders: FolderUse; total: number },
  { tell, signal }: LongWork,
): Promise<IncomingPractices> {
  const slices = new WorkSlices();
  const practices: IncomingPractice[] = [];
  const refused: RefusedRecord[] = [];
  const remarks: ValueRemark[] = [];
  let done = 0;
  for (const record of records) {
    const read = readRecord(record, folders);
    if ('practice' in read.found) practices.push(read.found.practice);
    else refused.push(read.found.refused);
    remarks.push(...read.remarks);
    done += 1;
    if (done % 50 === 0) tell?.({ done, total });
    await slices.pause();
    signal?.throwIfAborted();
  }
  return { practices, refused, remarks };
}
