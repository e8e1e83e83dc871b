import { ArrowLeft } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import { PartnerDetails } from '#shared/components/PartnerDetails.tsx';
import type { Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Props of one partner's view. */
export type PartnerViewProps = {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** The publication it is in. */
  publication: Publication;
  /** The reader's language. */
  language: Language;
  /** The day on which it is read. */
  today: string;
  /** The heading level of the partner's name. */
  headingLevel: number;
  /** Gets the heading, so that focus can be moved to it. */
  heading: Ref<HTMLHeadingElement>;
  /** The address of the list. */
  listAddress: string;
  /** Goes back to the list. */
  onOpenList: () => void;
  /** Shows the widget in another language. */
  onChooseLanguage: (language: Language) => void;
};

/** One partner with the way back to the list. */
export function PartnerView(props: PartnerViewProps) {
  const { entry, publication, language, today, headingLevel, heading, listAddress } = props;
  const openList = (event: MouseEvent) => {
    event.preventDefault();
    props.onOpenList();
  };
  return (
    <>
      <div class="head">
        <a class="back" href={listAddress} onClick={openList}>
          <Icon drawing={ArrowLeft} />
          {widgetWords[language].backToList}
        </a>
        <LanguageSwitch
          offered={publication.languages}
          language={language}
          onChooseLanguage={props.onChooseLanguage}
        />
      </div>
      <PartnerDetails
        entry={entry}
        goals={publication.agreement.goals}
        language={language}
        today={today}
        headingLevel={headingLevel}
        headingRef={heading}
      />
    </>
  );
}
