import type { FindModel } from '../../models/find-model.ts';
import { useWording, type Wording } from '../parts/wording.ts';

/** The id by which the search box names the remarks on its search. */
export const REMARKS_ID = 'find-remarks';

/** What of the typed was not followed and why, what was corrected, and where the index stands. */
export function FindRemarks({ find }: { find: FindModel }) {
  const wording = useWording();
  const { words } = wording;
  const index = find.index.value;
  const said = remarksOf(find, wording);
  return (
    <div id={REMARKS_ID} class="find-remarks">
      {said.map((sentence) => (
        <p key={sentence} class="meta">
          {sentence}
        </p>
      ))}
      {index.state === 'building' && index.total > 0 && (
        <p class="meta index-state">{words.find.building(index.done, index.total)}</p>
      )}
      {index.state === 'failed' && <p class="meta index-state">{words.find.indexFailed}</p>}
    </div>
  );
}

/** The remarks on what was typed, each a sentence. */
export function remarksOf(find: FindModel, { words }: Wording): string[] {
  const { problems, corrected } = find.remarks.value;
  const problemWords = problems.map(({ problem, typed }) => words.find.problems[problem](typed));
  const found = [...new Set(corrected.map((each) => each.found))].join(', ');
  return [...new Set(problemWords), ...(found === '' ? [] : [words.find.corrected(found)])];
}
