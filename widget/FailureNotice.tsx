import type { Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { LoadProblem } from './load-publication.ts';

/** Props of the notice above the page's own list. */
export type FailureNoticeProps = {
  /** What went wrong at the last attempt; undefined before the first one has ended. */
  problem: LoadProblem | undefined;
  /** Whether an attempt is going on. */
  isLoading: boolean;
  /** Whether the page has a readable list of its own. */
  hasOwnList: boolean;
  /** The reader's language. */
  language: Language;
  /** Where the data is, if it has an address. */
  dataAddress: string | undefined;
  /** Tries again; absent when trying again cannot help. */
  onRetry?: (() => void) | undefined;
};

/** Says that the data is being fetched, when the page shows nothing meanwhile, or why it did not come and what to do. */
export function FailureNotice(props: FailureNoticeProps) {
  const { problem, isLoading, hasOwnList, language, dataAddress, onRetry } = props;
  const words = widgetWords[language];
  const isQuiet = problem === undefined && hasOwnList;
  return (
    <div class={isQuiet ? undefined : 'notice'}>
      <p role="status">
        {isLoading ? !isQuiet && words.loading : problem && describeProblem(problem, language)}
        {!isLoading && problem && hasOwnList && ` ${words.savedListBelow}`}
      </p>
      {problem && (
        <div class="notice-acts">
          {onRetry && (
            <button type="button" onClick={onRetry}>
              {words.retry}
            </button>
          )}
          {dataAddress && <a href={dataAddress}>{words.openData}</a>}
        </div>
      )}
    </div>
  );
}

function describeProblem(problem: LoadProblem, language: Language): string {
  const words = widgetWords[language];
  if (problem.kind === 'unreachable') return words.failedFetch;
  return problem.kind === 'newer-version' ? words.failedNewer : words.failedRead;
}
