import { RotateCw, Trash2, Undo2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { TrashItem } from '../../database/trash-methods.ts';
import type { TrashModel } from '../../models/trash-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { EraseQuestion } from './EraseQuestion.tsx';

/** Props of the trash. */
export type TrashSectionProps = {
  /** What is in it. */
  trash: TrashModel;
};

/** The trash: what was put there last first, each to be taken back or removed for good. */
export function TrashSection({ trash }: TrashSectionProps) {
  const { words } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const total = trash.total.value;
  useEffect(() => trash.open(), [trash]);
  return (
    <section class="section-page" aria-labelledby="trash-heading" aria-busy={trash.state.value === 'loading'}>
      <h2 id="trash-heading" ref={heading} class="section-title" tabIndex={-1}>
        {words.history.trash.heading}
      </h2>
      <p role="status" class="meta">
        {trash.erasing.value !== undefined && words.history.trash.erasing(trash.erasing.value)}
        {trash.erased.value !== undefined && words.history.trash.erased(trash.erased.value)}
      </p>
      {trash.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {trash.state.value === 'failed' ? (
        <Notice tone="warning" text={words.common.trouble[trash.failure.value]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => void trash.open()} />
        </Notice>
      ) : (
        trash.state.value === 'ready' && (
          <>
            <p class="teach">{total === 0 ? words.history.trash.empty : words.history.trash.intro}</p>
            {total > 0 && <TrashList trash={trash} />}
          </>
        )
      )}
      <EraseQuestion trash={trash} onAnswered={() => heading.current?.focus()} />
    </section>
  );
}

function TrashList({ trash }: TrashSectionProps) {
  const { words } = useWording();
  const items = trash.items.value;
  return (
    <>
      <div class="actions">
        <span class="meta">{words.history.trash.count(trash.total.value)}</span>
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.history.trash.emptyAll}
          isBusy={trash.erasing.value !== undefined}
          onUse={() => trash.askToErase('all')}
        />
      </div>
      <ul class="rows trash-list">
        {items.map((item) => (
          <TrashRow key={`${item.table}/${item.id}`} item={item} trash={trash} />
        ))}
      </ul>
      {items.length < trash.total.value && <Button label={words.history.trash.more} onUse={trash.showMore} />}
    </>
  );
}

function TrashRow({ item, trash }: { item: TrashItem; trash: TrashModel }) {
  const { language, words } = useWording();
  const title = item.title || words.history.trash.nameless;
  const { deletedAt } = item;
  const day = words.history.trash.deletedOn(
    formatMomentDay(deletedAt, language),
    formatTime(deletedAt, language),
  );
  return (
    <li class="trash-row">
      <span class="trash-title">{title}</span>
      <span class="meta">
        {words.history.trash.kinds[item.table]} · {day}
      </span>
      <span class="actions">
        <Button
          drawing={Undo2}
          label={words.history.trash.restore}
          about={title}
          onUse={() => void trash.restore([item])}
        />
        <Button
          look="quiet"
          label={words.history.trash.erase}
          about={title}
          onUse={() => trash.askToErase([item])}
        />
      </span>
    </li>
  );
}
