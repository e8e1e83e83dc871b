import type { WidgetWords } from '#shared/language/widget/widget-words.ts';
import type { LoadProblem } from './load-publication.ts';
import type { Scene } from './scene.ts';

/** Props of the notice above the page's own list. */
export type FailureNoticeProps = {
  /** What the widget is drawn from. */
  scene: Scene;
  /** Whether the page has a readable list of its own. */
  hasOwnList: boolean;
};

/** Says that the data is being fetched, when the page shows nothing meanwhile, or why it did not come and what to do. */
export function FailureNotice({ scene, hasOwnList }: FailureNoticeProps) {
  const { problem, isLoading, options, acts, voice } = scene;
  const { words } = voice;
  const isQuiet = problem === undefined && hasOwnList;
  return (
    <div class={isQuiet ? undefined : 'notice'} part="notice">
      <p role="status">
        {isLoading ? !isQuiet && words.loading : problem && describeProblem(problem, words)}
        {!isLoading && problem && hasOwnList && ` ${words.savedListBelow}`}
      </p>
      {problem && (
        <div class="notice-acts">
          {options.source?.form !== 'inline' && (
            <button type="button" part="button" onClick={() => acts.retry()}>
              {words.retry}
            </button>
          )}
          {options.dataAddress && <a href={options.dataAddress}>{words.openData}</a>}
        </div>
      )}
    </div>
  );
}

function describeProblem({ kind }: LoadProblem, words: WidgetWords): string {
  if (kind === 'unreachable') return words.failedFetch;
  return kind === 'newer-version' ? words.failedNewer : words.failedRead;
}
