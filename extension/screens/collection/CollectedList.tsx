import { ArrowDown, ArrowUp, CircleCheck, Columns2, X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { OpenCollection } from '../../database/collection-methods.ts';
import type { PracticeRow } from '../../database/practice-row.ts';
import { narrowedAddress } from '../../models/library-address.ts';
import { Button } from '../parts/Button.tsx';
import { describeRow, rowDay } from '../parts/row-meta.ts';
import { useWording } from '../parts/wording.ts';
import type { CollectionPageProps } from './CollectionPage.tsx';
import { useFocusLater } from './use-focus-later.ts';

/** Props of the practices of a collection. */
export type CollectedListProps = CollectionPageProps & {
  /** The collection with its first practices. */
  found: OpenCollection;
};

/**
 * The practices of a collection. In an order made by hand each is moved by buttons, or by Alt and an arrow key on its
 * title; the focus goes along.
 */
export function CollectedList(props: CollectedListProps) {
  const { collections, addressOf, found, choice } = props;
  const { words } = useWording();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const { collection, rows, count } = found;
  const isByHand = collection.order === 'hand';
  const focusLater = useFocusLater([rows]);

  const move = async (row: PracticeRow, step: 1 | -1, target: HTMLElement) => {
    const place = rows.findIndex(({ id }) => id === row.id) + 1 + step;
    if (place < 1 || place > count) return;
    // The element is moved in the page, which takes the focus from it.
    focusLater(() => focusOn(target));
    if (await collections.move(collection.id, row.id, step)) {
      setSaid(words.collection.moved(row.title, place, count));
    }
  };
  const take = async (row: PracticeRow, place: number) => {
    focusLater(() => focusPlace(list.current, place));
    if (await collections.take(collection.id, row.id)) setSaid(words.collection.taken(row.title));
  };
  return (
    <section class="part collected" aria-labelledby="collected-heading">
      <h3 class="section-heading" id="collected-heading" tabIndex={-1}>
        {words.collection.practices}
      </h3>
      {count > 0 && (
        <p class="count">
          {words.collection.count(count)}
          {' · '}
          <a href={narrowedAddress(collection.period ? 'theme' : 'collection', collection.id)}>
            {words.collection.search}
          </a>
        </p>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
      {collections.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {count === 0 && (
        <div class="empty">
          <p>{words.collection.noPractices}</p>
          <p class="teach">{words.collection.noPracticesHow}</p>
          <a href={addressOf('practices')}>{words.collection.toPractices}</a>
        </div>
      )}
      {isByHand && count > 1 && (
        <p class="hint" id="move-keys">
          {words.collection.moveKeys}
        </p>
      )}
      <ol class="rows" ref={list}>
        {rows.map((row, place) => (
          <CollectedRow
            key={row.id}
            row={row}
            address={addressOf('practices', row.id)}
            isByHand={isByHand}
            isFirst={place === 0}
            isLast={place === count - 1}
            isChosen={choice.chosen.value.some(({ id }) => id === row.id)}
            onMove={(step, target) => void move(row, step, target)}
            onTake={() => void take(row, place)}
            onChoose={() => choice.toggle(row)}
          />
        ))}
      </ol>
      {rows.length < count && (
        <p class="more">
          <Button label={words.library.showMore} onUse={collections.showMore} />
        </p>
      )}
    </section>
  );
}

/** Brings a person to the row that came into the place of one that went, or to the heading when none is left. */
function focusPlace(list: HTMLElement | null, place: number): boolean {
  const titles = [...(list?.querySelectorAll<HTMLElement>('.row-title') ?? [])];
  const next = titles[Math.min(place, titles.length - 1)] ?? document.getElementById('collected-heading');
  return focusOn(next);
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element !== null && element !== undefined;
}

type CollectedRowProps = {
  row: PracticeRow;
  address: string;
  isByHand: boolean;
  isFirst: boolean;
  isLast: boolean;
  isChosen: boolean;
  onMove: (step: 1 | -1, target: HTMLElement) => void;
  onTake: () => void;
  onChoose: () => void;
};

function CollectedRow(props: CollectedRowProps) {
  const { row, address, isByHand, isFirst, isLast, isChosen, onMove, onTake, onChoose } = props;
  const wording = useWording();
  const { words } = wording;
  const title = useRef<HTMLAnchorElement>(null);
  const toTitle = (step: 1 | -1) => title.current && onMove(step, title.current);
  const chooseLabel = isChosen ? words.compare.remove : words.compare.add;
  return (
    <li class="collected-row" data-practice={row.id}>
      <a
        ref={title}
        class="row-title"
        href={address}
        lang={row.language}
        aria-describedby={isByHand ? 'move-keys' : undefined}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
          if (!isByHand || !event.altKey || step === undefined) return;
          event.preventDefault();
          toTitle(step);
        }}
      >
        {row.title}
      </a>
      <p class="row-line">
        <span>{describeRow(row, wording)}</span>
        {` · ${rowDay(row, wording)}`}
        {row.summary && <span lang={row.language}>{` · ${row.summary}`}</span>}
      </p>
      <div class="collected-actions">
        {isByHand && !isFirst && (
          <MoveButton label={words.collection.moveUp(row.title)} step={-1} onMove={toTitle} />
        )}
        {isByHand && !isLast && (
          <MoveButton label={words.collection.moveDown(row.title)} step={1} onMove={toTitle} />
        )}
        <Button
          look="icon"
          drawing={isChosen ? CircleCheck : Columns2}
          label={`${chooseLabel}: ${row.title}`}
          onUse={onChoose}
        />
        <Button look="icon" drawing={X} label={words.collection.take(row.title)} onUse={onTake} />
      </div>
    </li>
  );
}

function MoveButton({
  label,
  step,
  onMove,
}: {
  label: string;
  step: 1 | -1;
  onMove: (step: 1 | -1) => void;
}) {
  return (
    <Button look="icon" drawing={step === 1 ? ArrowDown : ArrowUp} label={label} onUse={() => onMove(step)} />
  );
}
