import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Heading } from '#shared/components/Heading.tsx';
import { PartnerList } from '#shared/components/PartnerList.tsx';
import { formatNumber } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import { PartnerFilters } from './PartnerFilters.tsx';
import { filterPartners, isFilterEmpty, type PartnerFilter } from './partner-filter.ts';

/** More rows than this are shown only on request (and on paper), so that a phone manages a list of thousands. */
const ROWS_AT_FIRST = 400;

/** Props of the partner list with its search. */
export type PartnerBrowserProps = {
  /** All partners, in the order of their names. */
  entries: readonly PartnerEntry[];
  /** What has been asked for. */
  filter: PartnerFilter;
  /** The reader's language. */
  language: Language;
  /** The heading level of the agreement's name; the list's heading is one deeper. */
  headingLevel: number;
  /** Gets the list's heading, so that focus can be moved to it. */
  headingRef: Ref<HTMLHeadingElement>;
  /** Whether the page is being printed. */
  isPrinting: boolean;
  /** Whether the address asked for a partner that is not here. */
  isPartnerMissing: boolean;
  /** The address of a partner. */
  partnerAddress: (partnerId: string) => string;
  /** Asks for something else. */
  onChangeFilter: (filter: PartnerFilter) => void;
  /** Opens a partner. */
  onOpenPartner: (partnerId: string) => void;
};

/** The partners, with search and choices, and how many they are. */
export function PartnerBrowser(props: PartnerBrowserProps) {
  const { entries, filter, language, headingLevel, isPrinting, isPartnerMissing } = props;
  const [isWhole, setIsWhole] = useState(false);
  const words = widgetWords[language];
  const found = filterPartners(entries, filter);
  const isCut = !isWhole && !isPrinting && found.length > ROWS_AT_FIRST;
  return (
    <>
      <div class="partners-head">
        <Heading level={headingLevel + 1} class="section-heading" focusRef={props.headingRef}>
          {words.partners}
        </Heading>
        <p class="count" role="status">
          {isPartnerMissing && `${words.partnerMissing} `}
          {describeCount(found.length, entries.length, isFilterEmpty(filter), language)}
        </p>
      </div>
      {entries.length > 0 && (
        <PartnerFilters {...{ entries, filter, language }} onChangeFilter={props.onChangeFilter} />
      )}
      <PartnerList
        entries={found}
        language={language}
        headingLevel={headingLevel + 2}
        limit={isCut ? ROWS_AT_FIRST : found.length}
        partnerAddress={props.partnerAddress}
        onOpenPartner={props.onOpenPartner}
      />
      {isCut && (
        <button type="button" class="show-rest" onClick={() => setIsWhole(true)}>
          {words.showRest(formatNumber(found.length - ROWS_AT_FIRST, language))}
        </button>
      )}
    </>
  );
}

function describeCount(found: number, all: number, isEverything: boolean, language: Language): string {
  const words = widgetWords[language];
  if (all === 0) return words.noPartners;
  if (isEverything) return words.partnerCount(formatNumber(all, language));
  return found === 0
    ? words.nothingFound
    : words.matchCount(formatNumber(found, language), formatNumber(all, language));
}
