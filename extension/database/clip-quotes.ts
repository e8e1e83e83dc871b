import type { Clip } from '#shared/clip/clip-schema.ts';
import { findQuote } from '#shared/quote/find-quote.ts';
import { findSectionAgain } from '#shared/quote/find-section-again.ts';
import { collapsed, type QuotableText } from '#shared/quote/quotable-text.ts';
import type { PickedPassage, Quote } from '#shared/quote/quote-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import type { LibraryDatabase } from './library-database.ts';

/** Within a transaction that holds the quotes: keeps the passages that were picked in a clip. */
export async function addQuotes(
  db: LibraryDatabase,
  passages: readonly PickedPassage[],
  clip: Clip,
  practiceId: string,
  now: Date,
): Promise<void> {
  await db.quotes.bulkAdd(passages.map((passage) => newQuote(passage, clip, practiceId, now)));
}

/** A passage that was picked just now: it stands where it was picked, and supports the card's summary until told otherwise. */
function newQuote(passage: PickedPassage, clip: Clip, practiceId: string, now: Date): Quote {
  return {
    ...newRecord(now),
    practiceId,
    clipId: clip.id,
    addressKey: clip.addressKey,
    field: 'summary',
    ...passage,
    state: 'in-place',
    checkedAt: now.toISOString(),
  };
}

/** Within a transaction that holds the quotes: looks up every quote of a page in the text it has now. */
export async function checkQuotes(
  db: LibraryDatabase,
  addressKey: string,
  { text, headings }: PageReading['body'],
  now: Date,
): Promise<void> {
  const quotes = await db.quotes.where('addressKey').equals(addressKey).toArray();
  const living = quotes.filter(({ deletedAt }) => deletedAt === undefined);
  if (living.length === 0) return;
  const present = { text: collapsed(text).trim(), headings };
  await db.quotes.bulkPut(living.map((quote) => checkedQuote(quote, present, now)));
}

const STATES = { exact: 'in-place', moved: 'moved', approximate: 'approximate' } as const;

/** A quote with what has become of it in the page's present text; one that is not there any more is kept and says so. */
export function checkedQuote(
  { presentText: _text, presentSection: _section, ...quote }: Quote,
  present: QuotableText,
  now: Date,
): Quote {
  const found = findQuote(quote.selector, present);
  const checkedAt = now.toISOString();
  if (found === undefined) return lostQuote(quote, present, now);
  const stands = present.text.slice(found.start, found.end);
  return revised<Quote>(
    quote,
    {
      state: STATES[found.how],
      checkedAt,
      ...(stands !== quote.selector.exact && { presentText: stands.slice(0, 10_000) }),
    },
    now,
  );
}

/** A passage that is not there any more: kept, with the present heading of the section it stood in. */
function lostQuote(quote: Quote, present: QuotableText, now: Date): Quote {
  const section = quote.section && findSectionAgain(quote.section, present);
  const checkedAt = now.toISOString();
  return revised<Quote>(
    quote,
    { state: 'lost', checkedAt, ...(section && { presentSection: section.heading.text }) },
    now,
  );
}
