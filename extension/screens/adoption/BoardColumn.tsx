import { ArrowRightLeft } from 'lucide';
import { useRef } from 'preact/hooks';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { Adoption, AdoptionState } from '#shared/adoption/adoption-schema.ts';
import { allowedMoves } from '#shared/adoption/adoption-state.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { adoptedTitle, type ListedAdoption } from '../../database/stored-adoptions.ts';
import { type AdoptionEditModel, editAt } from '../../models/adoption-edit-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { sinceWords, waitingWords } from './adoption-facts.ts';
import { PartEditor } from './PartEditor.tsx';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** What a card of the board can do. */
export type CardActions = Pick<SectionProps, 'addressOf'> & {
  /** Parts of adoptions that are being edited. */
  edits: AdoptionEditModel;
  /** Called to open the form that moves a card, with the state that is wanted if one is. */
  onOpenMove: (listed: ListedAdoption, state?: AdoptionState) => void;
  /** Called to move a card one state on or back. */
  onMoveBy: (listed: ListedAdoption, step: 1 | -1) => void;
  /** Called when the form has moved a card. */
  onMoved: (listed: ListedAdoption, saved: Adoption) => void;
  /** Called when a card begins to be dragged, and with none when it is let go. */
  onDrag: (listed: ListedAdoption | undefined) => void;
};

/** Props of the adoptions of one state. */
export type BoardColumnProps = CardActions & {
  /** The state and its adoptions. */
  column: { state: AdoptionState; adoptions: readonly ListedAdoption[] };
  /** The card that is being dragged. */
  dragged: ListedAdoption | undefined;
  /** Called when a card is let go on the column. */
  onDrop: (listed: ListedAdoption, state: AdoptionState) => void;
};

/** The adoptions of one state, as a list. A card of another one can be dropped on it. */
export function BoardColumn({ column, dragged, onDrop, ...actions }: BoardColumnProps) {
  const { state, adoptions } = column;
  const { language, words } = useWording();
  const { states, board } = words.adoption;
  const headingId = `board-${state}`;
  const takesDragged = dragged !== undefined && dragged.adoption.state !== state;
  const look = [adoptions.length === 0 && 'board-column-empty', takesDragged && 'board-column-open'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what dragging does, each card's button and keys do too
    <section
      class={['board-column', ...look].filter(Boolean).join(' ')}
      onDragOver={(event) => takesDragged && event.preventDefault()}
      onDrop={(event) => {
        if (!takesDragged) return;
        event.preventDefault();
        onDrop(dragged, state);
      }}
    >
      <h3 id={headingId} class="section-heading">
        {states[state]} <span class="heading-count">{formatNumber(adoptions.length, language)}</span>
      </h3>
      {adoptions.length === 0 ? (
        <p class="meta">{board.emptyState}</p>
      ) : (
        <ul class="plain-list" aria-labelledby={headingId}>
          {adoptions.map((listed) => (
            <BoardCard key={listed.adoption.id} listed={listed} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BoardCard(props: CardActions & { listed: ListedAdoption }) {
  const { listed, edits, addressOf, onOpenMove, onMoveBy, onMoved, onDrag } = props;
  const wording = useWording();
  const { language, words } = wording;
  const { board, practice } = words.adoption;
  const moveButton = useRef<HTMLButtonElement>(null);
  const { adoption } = listed;
  const title = adoptedTitle(listed);
  const name = bodyName(adoption, language);
  const edit = editAt(edits, { adoptionId: adoption.id, part: 'state' });
  useReturnOfFocus(edit !== undefined, moveButton);
  return (
    <li
      class={`board-card${adoption.isOurs ? ' board-card-ours' : ''}`}
      draggable={edit === undefined}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', title);
        onDrag(listed);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <div class="board-card-head">
        <a
          class="board-card-title"
          draggable={false}
          href={addressOf('adoptions', adoption.id)}
          data-adoption={adoption.id}
          aria-describedby="board-keys"
          aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft"
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
            if (step === undefined || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
              return;
            event.preventDefault();
            onMoveBy(listed, step);
          }}
        >
          {title}
        </a>
        {!edit && (
          <Button
            look="icon"
            drawing={ArrowRightLeft}
            label={board.move}
            about={`${title}, ${name}`}
            elementRef={moveButton}
            onUse={() => onOpenMove(listed)}
          />
        )}
      </div>
      <p class="meta">
        {adoption.isOurs ? `${name} (${practice.ours})` : name} · {sinceWords(adoption, wording)}
      </p>
      {waitingWords(adoption, wording).map((waiting) => (
        <p key={waiting} class="meta is-late">
          {waiting}
        </p>
      ))}
      {listed.practice?.deletedAt !== undefined && <p class="meta is-late">{board.inTrash}</p>}
      {edit && (
        <PartEditor
          edit={edit}
          edits={edits}
          name={`${board.move}: ${title}, ${name}`}
          saveLabel={board.move}
          states={allowedMoves(adoption.state)}
          onSaved={(saved) => onMoved(listed, saved)}
        />
      )}
    </li>
  );
}
