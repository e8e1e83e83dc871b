import { Quote as QuoteDrawing } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { formatMomentDay } from '#shared/language/formats.ts';
import { passageAddress } from '#shared/quote/passage-address.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a quote. */
export type FieldQuoteProps = {
  /** The quote. */
  quote: Quote;
  /** The address of the page it was picked from. */
  address?: string | undefined;
};

/** A quote: the page's own words, what has become of them, and a way to see them on the page. One that is lost says so. */
export function FieldQuote({ quote, address }: FieldQuoteProps) {
  const { language, words } = useWording();
  const { selector, state, presentText, presentSection, checkedAt } = quote;
  return (
    <figure class={`quote quote-${state}`}>
      <Icon drawing={QuoteDrawing} size={14} />
      <blockquote>{selector.exact}</blockquote>
      <figcaption>
        {words.quotes.states[state]} · {words.quotes.checkedOn(formatMomentDay(checkedAt, language))}
        {presentText !== undefined && (
          <p>
            {words.quotes.now} <q>{presentText}</q>
          </p>
        )}
        {presentSection !== undefined && <p>{words.quotes.section(presentSection)}</p>}
        {address !== undefined && state !== 'lost' && (
          <OutsideLink address={passageAddress(address, selector)} text={words.practice.openPassage} />
        )}
      </figcaption>
    </figure>
  );
}
