import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '#shared/language/language.ts';
import { sortPartners } from '#shared/partner/group-partners.ts';
import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { AgreementFoot } from './AgreementFoot.tsx';
import { AgreementHead } from './AgreementHead.tsx';
import { PartnerBrowser } from './PartnerBrowser.tsx';
import { PartnerView } from './PartnerView.tsx';
import { NO_FILTER } from './partner-filter.ts';
import { usePartnerAddress } from './use-partner-address.ts';
import { useViewFocus } from './use-view-focus.ts';

/** Props of a loaded widget. */
export type AgreementViewProps = {
  /** What is shown. */
  publication: Publication;
  /** The reader's language. */
  language: Language;
  /** The day on which it is read. */
  today: string;
  /** The heading level of the agreement's name. */
  headingLevel: number;
  /** The widget's number on the page, from 1. */
  instance: number;
  /** Where the data is, if it has an address. */
  dataAddress: string | undefined;
  /** Whether the page is being printed: then nothing is left out of a long list. */
  isPrinting: boolean;
  /** Shows the widget in another language. */
  onChooseLanguage: (language: Language) => void;
};

/** The agreement with its partners, or one partner, as the page's address says. */
export function AgreementView(props: AgreementViewProps) {
  const { publication, language, today, headingLevel, instance, isPrinting } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const { partnerId, listAddress, partnerAddress, openPartner, openList } = usePartnerAddress(instance);
  const unsorted = useMemo(
    () => listPartnerEntries(publication.partners, publication.commitments),
    [publication],
  );
  const entries = useMemo(() => sortPartners(unsorted, language), [unsorted, language]);
  const entry = partnerId === undefined ? undefined : entries.find(({ partner }) => partner.id === partnerId);
  const heading = useRef<HTMLHeadingElement>(null);
  const listHeading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useViewFocus(entry?.partner.id, heading, place);
  return (
    <div ref={place}>
      {entry ? (
        <PartnerView
          {...{ entry, language, today, headingLevel, listAddress, publication, heading }}
          onOpenList={openList}
          onChooseLanguage={props.onChooseLanguage}
        />
      ) : (
        <>
          <AgreementHead
            {...props}
            headingRef={heading}
            onGoToPartners={() => listHeading.current?.focus()}
          />
          <PartnerBrowser
            {...{ entries, filter, language, headingLevel, isPrinting, partnerAddress }}
            headingRef={listHeading}
            isPartnerMissing={partnerId !== undefined}
            onChangeFilter={setFilter}
            onOpenPartner={openPartner}
          />
        </>
      )}
      <AgreementFoot publication={publication} language={language} dataAddress={props.dataAddress} />
    </div>
  );
}
