import { z } from 'zod/mini';
import { PageTooLarge } from '#shared/read/copy-page.ts';
import { type PageReading, pageReadingSchema } from '#shared/read/page-reading.ts';

const address = z.string().check(z.maxLength(100_000));

/** What the reader in the page answers to the background, as the result of its script. */
export const readerReportSchema = z.discriminatedUnion('outcome', [
  z.object({
    /** The page was read. */
    outcome: z.literal('read'),
    /** The address the reader found itself on, by which a page changed under the click is noticed. */
    address,
    /** What was read. */
    reading: pageReadingSchema,
  }),
  z.object({
    /** The page was not read. */
    outcome: z.literal('failed'),
    /** The address the reader found itself on. */
    address,
    /** Nothing selected, not a web page (a PDF, an image), more than can be read, or reading went wrong. */
    why: z.enum(['no-selection', 'not-a-page', 'too-large', 'error']),
    /** The error in its own words, for those who mend it. */
    detail: z.string().check(z.maxLength(2_000)),
  }),
]);
/** What the reader in the page answers to the background. */
export type ReaderReport = z.infer<typeof readerReportSchema>;

/** Nothing was selected, or not any more. */
export class NothingSelected extends Error {}

/** Reads a page and reports what came of it; an error becomes a report too, because an error does not cross from page to background. */
export async function reportOn(page: Document, read: () => Promise<PageReading>): Promise<ReaderReport> {
  const address = page.location.href.slice(0, 100_000);
  const type = contentTypeOf(page);
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(type)) {
    return { outcome: 'failed', address, why: 'not-a-page', detail: type };
  }
  try {
    return { outcome: 'read', address, reading: await read() };
  } catch (error) {
    const why = whyOf(error);
    const detail =
      error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
    return { outcome: 'failed', address, why, detail: detail.slice(0, 2_000) };
  }
}

function whyOf(error: unknown): 'no-selection' | 'too-large' | 'error' {
  if (error instanceof NothingSelected) return 'no-selection';
  return error instanceof PageTooLarge ? 'too-large' : 'error';
}

/** What kind of document a page is, asked past any name the page itself may have put in the way. */
function contentTypeOf(page: Document): string {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get;
  return String(own?.call(page) ?? page.contentType);
}
