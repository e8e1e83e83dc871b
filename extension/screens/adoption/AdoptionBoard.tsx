import { RotateCw } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Adoption, AdoptionState } from '#shared/adoption/adoption-schema.ts';
import { likelyMove } from '#shared/adoption/adoption-state.ts';
import { adoptedTitle, type ListedAdoption } from '../../database/stored-adoptions.ts';
import type { AdoptionBoardModel } from '../../models/adoption-board-model.ts';
import type { AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import type { OurBodyModel } from '../../models/our-body-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { DueStrip } from './DueStrip.tsx';
import { OurBody } from './OurBody.tsx';

/** Props of the board. */
export type AdoptionBoardProps = Pick<SectionProps, 'addressOf'> & {
  /** The board's state. */
  board: AdoptionBoardModel;
  /** Parts of adoptions that are being edited: states, on this page. */
  edits: AdoptionEditModel;
  /** Saying whose library it is. */
  ourBody: OurBodyModel;
};

/** All adoptions by state: columns where there is room, else one list grouped by state. Reviews that are due come first. */
export function AdoptionBoard({ board, edits, ourBody, addressOf }: AdoptionBoardProps) {
  const { words } = useWording();
  return (
    <section
      class="section-page adoptions"
      aria-labelledby="adoptions-heading"
      aria-busy={board.state.value === 'loading'}
    >
      <div class="adoptions-head">
        <h2 id="adoptions-heading" class="section-title">
          {words.adoption.heading}
        </h2>
        <OurBody ours={board.ours.value} model={ourBody} />
      </div>
      {board.state.value === 'loading' && <p class="meta">{words.common.loading}</p>}
      {board.state.value === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[board.failure.value]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={board.show} />
        </Notice>
      )}
      {board.state.value === 'ready' && <BoardBody board={board} edits={edits} addressOf={addressOf} />}
    </section>
  );
}

function BoardBody({ board, edits, addressOf }: Omit<AdoptionBoardProps, 'ourBody'>) {
  const { language, words } = useWording();
  const { board: text, states } = words.adoption;
  const [told, setTold] = useState('');
  const [dragged, setDragged] = useState<ListedAdoption>();
  const refocus = useFocusOnMovedCard(board);
  const unsaved = edits.unsaved.value.filter(({ part }) => part !== 'state');

  const openMove = (listed: ListedAdoption, state?: AdoptionState) => {
    refocus(listed.adoption.id);
    edits.begin(listed, 'state', language, { state: state ?? likelyMove(listed.adoption.state) });
  };
  const moveBy = async (listed: ListedAdoption, step: 1 | -1) => {
    refocus(listed.adoption.id);
    if ((await board.moveBy(listed, step)) === 'needs-reason') openMove(listed, 'dropped');
  };
  const moveTo = async (listed: ListedAdoption, state: AdoptionState) => {
    if ((await board.moveTo(listed, state)) === 'needs-reason') openMove(listed, 'dropped');
  };
  const tellMove = (listed: ListedAdoption, saved: Adoption) => {
    const isPast =
      saved.state === listed.adoption.state && saved.history.length > listed.adoption.history.length;
    setTold(isPast ? text.notedPast(adoptedTitle(listed), states[saved.state]) : '');
  };

  if (board.all.value.length === 0)
    return <EmptyBoard unreadable={board.unreadable.value} addressOf={addressOf} />;
  return (
    <>
      {board.unreadable.value > 0 && <Notice tone="warning" text={text.unreadable(board.unreadable.value)} />}
      {unsaved.map(({ adoptionId, part, rowId, title }) => (
        <Notice key={`${adoptionId}/${part}/${rowId}`} tone="plain" text={text.unsaved(title)}>
          <a href={addressOf('adoptions', adoptionId)}>{text.backToEdit}</a>
        </Notice>
      ))}
      <DueStrip due={board.due.value} addressOf={addressOf} />
      <BoardFilters board={board} />
      <p role="status" class="meta">
        {told}
      </p>
      {board.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {board.shown.value.length === 0 ? (
        <div class="empty">
          <p class="teach">{text.noneShown}</p>
          <Button label={text.showAll} onUse={board.showAll} />
        </div>
      ) : (
        <>
          <p class="hint board-keys" id="board-keys">
            {text.keys}
          </p>
          <div class="board">
            {board.columns.value.map((column) => (
              <BoardColumn
                key={column.state}
                column={column}
                edits={edits}
                addressOf={addressOf}
                onOpenMove={openMove}
                onMoveBy={(listed, step) => void moveBy(listed, step)}
                onMoved={tellMove}
                dragged={dragged}
                onDrag={setDragged}
                onDrop={(listed, state) => void moveTo(listed, state)}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function EmptyBoard({ unreadable, addressOf }: Pick<SectionProps, 'addressOf'> & { unreadable: number }) {
  const { board } = useWording().words.adoption;
  return (
    <div class="empty">
      {unreadable > 0 && <Notice tone="warning" text={board.unreadable(unreadable)} />}
      <Mark />
      <h3 class="section-heading">{board.empty}</h3>
      <p class="teach">{board.emptyHow}</p>
      <a class="button" href={addressOf('practices')}>
        {board.toPractices}
      </a>
    </div>
  );
}

/** Brings the focus to a card at its new place, when its move took the focus away. */
function useFocusOnMovedCard(board: AdoptionBoardModel): (adoptionId: string) => void {
  const moving = useRef<string | undefined>(undefined);
  const columns = board.columns.value;
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (moving.current === undefined || !hasLostFocus) return;
    document.querySelector<HTMLElement>(`[data-adoption="${moving.current}"]`)?.focus();
    moving.current = undefined;
  }, [columns]);
  return (adoptionId) => {
    moving.current = adoptionId;
  };
}
