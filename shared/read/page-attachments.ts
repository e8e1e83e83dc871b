import type { Attachment } from '../practice/attachment-schema.ts';
import type { Evidence } from './evidence.ts';

/** The files and recordings that the main content links to. */
export function readAttachments(_main: readonly Element[]): Evidence<Attachment[]> | undefined {
  return undefined;
}
