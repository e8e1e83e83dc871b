import { type LibraryCheck, libraryCheckSchema } from '#shared/backup/library-check.ts';
import { type KeptValue, keptValue } from './kept-value.ts';

/** What the last quiet check of the library came to. */
export function keptLibraryCheck(): KeptValue<LibraryCheck | undefined> {
  return keptValue('library-check', (stored) => {
    const read = libraryCheckSchema.safeParse(stored);
    return read.success ? read.data : undefined;
  });
}
