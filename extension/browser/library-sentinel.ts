import { type Sentinel, sentinelSchema } from '#shared/backup/sentinel.ts';
import { type KeptValue, keptValue } from './kept-value.ts';

/** What is remembered of the library outside its own storage. */
export function librarySentinel(): KeptValue<Sentinel | undefined> {
  return keptValue('library-sentinel', (stored) => {
    const read = sentinelSchema.safeParse(stored);
    return read.success ? read.data : undefined;
  });
}
