import type { Ref } from 'preact';
import { AgreementFacts } from '#shared/components/AgreementFacts.tsx';
import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import type { Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Props of the agreement's own part. */
export type AgreementHeadProps = {
  /** What is shown. */
  publication: Publication;
  /** The reader's language. */
  language: Language;
  /** The day on which it is read. */
  today: string;
  /** The heading level of the agreement's name. */
  headingLevel: number;
  /** Gets the heading, so that focus can be moved to it. */
  headingRef: Ref<HTMLHeadingElement>;
  /** Goes past the facts to the partner list. */
  onGoToPartners: () => void;
  /** Shows the widget in another language. */
  onChooseLanguage: (language: Language) => void;
};

/** The agreement's name, languages, purpose and facts. */
export function AgreementHead(props: AgreementHeadProps) {
  const { publication, language, today, headingLevel, headingRef, onChooseLanguage } = props;
  const { agreement, languages } = publication;
  return (
    <>
      <div class="head">
        <Heading level={headingLevel} class="agreement-heading" focusRef={headingRef}>
          <LocalizedSpan texts={agreement.name} language={language} isName />
        </Heading>
        <LanguageSwitch offered={languages} language={language} onChooseLanguage={onChooseLanguage} />
      </div>
      <p class="purpose">
        <LocalizedSpan texts={agreement.purpose} language={language} />
      </p>
      <p class="to-partners">
        <button type="button" class="plain" onClick={props.onGoToPartners}>
          {widgetWords[language].toPartners}
        </button>
      </p>
      <AgreementFacts agreement={agreement} language={language} today={today} />
    </>
  );
}
