import { useId } from 'preact/hooks';
import { bodyName, isSameBody } from '#shared/adoption/adopting-body.ts';
import { type AdoptionBoardModel, WHOSE } from '../../models/adoption-board-model.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the choices above the board. */
export type BoardFiltersProps = {
  /** The board's state. */
  board: AdoptionBoardModel;
};

/** Whose adoptions the board shows, and how many that leaves. Those of municipalities like ours need ours to be known. */
export function BoardFilters({ board }: BoardFiltersProps) {
  const { language, words } = useWording();
  const { board: text } = words.adoption;
  const id = useId();
  const bodies = board.bodies.value;
  const chosen = bodies.findIndex((body) => board.body.value && isSameBody(body, board.body.value));
  const isAlikeKnown = board.ours.value?.municipalityCode !== undefined;
  return (
    <div class="board-filters">
      <div>
        <label class="control-label" for={`${id}-whose`}>
          {text.whose}
        </label>
        <select
          id={`${id}-whose`}
          class="control"
          value={board.whose.value}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            board.whose.value = WHOSE.find((each) => each === currentTarget.value) ?? 'all';
          }}
        >
          {WHOSE.filter((each) => each !== 'alike' || isAlikeKnown).map((each) => (
            <option key={each} value={each}>
              {text.whoseChoices[each]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="control-label" for={`${id}-body`}>
          {text.body}
        </label>
        <select
          id={`${id}-body`}
          class="control"
          value={String(chosen)}
          onChange={({ currentTarget }) => {
            board.body.value = bodies[Number(currentTarget.value)];
          }}
        >
          <option value="-1">{text.everyBody}</option>
          {bodies.map((body, index) => (
            <option key={index} value={String(index)}>
              {bodyName(body, language)}
            </option>
          ))}
        </select>
      </div>
      <p class="meta" id={`${id}-hint`} role="status">
        {text.count(board.shown.value.length)}
        {board.whose.value === 'alike' && `. ${text.alikeHint}`}
      </p>
    </div>
  );
}
