import type { FindModel } from '../../models/find-model.ts';
import { useWording, type Wording } from '../parts/wording.ts';

/** The id by which the search box names the remarks on its search. */
export const REMARKS_ID = 'find-remarks';

/** What of the typed was not followed and why, and what was corrected. */
export function FindRemarks({ find }: { find: FindModel }) {
  const said = remarksOf(find, useWording());
  return (
    <div id={REMARKS_ID} class="find-remarks">
      {said.map((sentence) => (
        <p key={sentence} class="meta">
          {sentence}
        </p>
      ))}
    </div>
  );
}

/**
 * Where the index stands, while it is being made or when that failed. It lies over the list's end: above the list it
 * would move the rows under the pointer as it comes and goes.
 */
export function IndexProgress({ find }: { find: FindModel }) {
  const { words } = useWording();
  const index = find.index.value;
  const isBuilding = index.state === 'building' && index.total > 0;
  if (!isBuilding && index.state !== 'failed') return null;
  return (
    <p class="meta index-state">
      {isBuilding ? words.find.building(index.done, index.total) : words.find.indexFailed}
    </p>
  );
}

/** The remarks on what was typed, each a sentence. */
export function remarksOf(find: FindModel, { words }: Wording): string[] {
  const { problems, corrected } = find.remarks.value;
  const problemWords = problems.map(({ problem, typed }) => words.find.problems[problem](typed));
  const found = [...new Set(corrected.map((each) => each.found))].join(', ');
  return [...new Set(problemWords), ...(found === '' ? [] : [words.find.corrected(found)])];
}
