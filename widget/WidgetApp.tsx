import { useState } from 'preact/hooks';
import type { Language } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { AgreementView } from './AgreementView.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { LoadProblem } from './load-publication.ts';
import type { PageScheme } from './page-scheme.ts';

/** What has come of loading so far. */
export type LoadState = {
  /** Whether an attempt is going on. */
  isLoading: boolean;
  /** The publication, once it is there. */
  publication?: Publication;
  /** What went wrong at the last attempt. */
  problem?: LoadProblem;
};

/** Props of the whole widget. */
export type WidgetAppProps = {
  /** What has come of loading so far. */
  state: LoadState;
  /** The language the page asks for. */
  pageLanguage: Language;
  /** Whether the page is light or dark, when that is known. */
  scheme: PageScheme | undefined;
  /** The heading level of the agreement's name. */
  headingLevel: number;
  /** The widget's number on the page, from 1. */
  instance: number;
  /** The day on which it is read. */
  today: string;
  /** Where the data is, if it has an address. */
  dataAddress: string | undefined;
  /** Whether the page has a readable list of its own inside the mount. */
  hasOwnList: boolean;
  /** Whether the page is being printed. */
  isPrinting: boolean;
  /** Tries to load again; absent when trying again cannot help. */
  onRetry?: (() => void) | undefined;
};

/** The widget: the agreement when it is there, before that and on failure the page's own list in its slot. */
export function WidgetApp(props: WidgetAppProps) {
  const { state, pageLanguage, scheme, dataAddress } = props;
  // A reader's choice holds until the page itself changes its language.
  const [choice, setChoice] = useState({ pageLanguage, language: pageLanguage });
  const language = choice.pageLanguage === pageLanguage ? choice.language : pageLanguage;
  if (state.publication === undefined) {
    return (
      <div class="widget" data-scheme={scheme} lang={language}>
        <FailureNotice
          problem={state.problem}
          isLoading={state.isLoading}
          hasOwnList={props.hasOwnList}
          language={language}
          dataAddress={dataAddress}
          onRetry={props.onRetry}
        />
        <slot />
      </div>
    );
  }
  return (
    <section
      class="widget"
      data-scheme={scheme}
      lang={language}
      aria-label={chooseText(state.publication.agreement.name, language).text}
    >
      <AgreementView
        publication={state.publication}
        language={language}
        today={props.today}
        headingLevel={props.headingLevel}
        instance={props.instance}
        dataAddress={dataAddress}
        isPrinting={props.isPrinting}
        onChooseLanguage={(chosen) => setChoice({ pageLanguage, language: chosen })}
      />
    </section>
  );
}
