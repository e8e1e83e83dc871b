import { Copy, Eye } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { CopyResult } from './CopyResult.tsx';
import { SubscribedRow } from './SubscribedRow.tsx';
import { NewsBadges } from './SubscriptionNews.tsx';
import type { SubscriptionPageProps } from './SubscriptionPage.tsx';

/** The practices of a subscribed collection: what is new of them, a filter by title, and copying of the chosen ones. */
export function SubscribedPractices(props: SubscriptionPageProps) {
  const { subscribed, addressOf } = props;
  const { words } = useWording();
  const text = words.subscription.open;
  const heading = useRef<HTMLHeadingElement>(null);
  const open = subscribed.open.value;
  if (open.state !== 'ready' || open.value === undefined) return null;
  const { own, content } = open.value;
  const { counts } = content ?? {};
  const isNew = counts !== undefined && counts.new + counts.changed + counts.withdrawn > 0;
  const [found, shown, chosen] = [subscribed.found.value, subscribed.shown.value, subscribed.chosen.value];
  const choosable = found.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const markSeen = async () => {
    await subscribed.markSeen();
    heading.current?.focus();
  };
  return (
    <section class="part subscribed" aria-labelledby="subscribed-heading">
      <h3 class="section-heading" id="subscribed-heading" tabIndex={-1} ref={heading}>
        {text.practices}
      </h3>
      <div class="subscribed-news">
        {isNew ? <NewsBadges listed={open.value} /> : <span class="meta">{text.nothingNew}</span>}
        {isNew && <Button look="quiet" drawing={Eye} label={text.markSeen} onUse={() => void markSeen()} />}
      </div>
      <div class="subscribed-tools">
        <label class="control-label" for="subscribed-filter">
          {text.filter}
        </label>
        <input
          id="subscribed-filter"
          class="control"
          type="search"
          autoComplete="off"
          value={subscribed.filter.value}
          onInput={({ currentTarget }) => subscribed.find(currentTarget.value)}
        />
        <p class="meta" role="status">
          {found.length === 0 ? text.none : text.found(choosable.length)}
        </p>
      </div>
      {choosable.length > 0 && (
        <div class="actions subscribed-choice">
          <label class="subscribed-all">
            <input
              type="checkbox"
              checked={choosable.every(({ id }) => chosen.has(id))}
              onChange={subscribed.toggleAll}
            />
            {text.chooseAll}
          </label>
          {chosen.size > 0 && (
            <Button
              look="main"
              drawing={Copy}
              label={text.copyChosen(chosen.size)}
              isBusy={subscribed.copy.value.state === 'copying'}
              onUse={() => void subscribed.copyToLibrary([...chosen])}
            />
          )}
        </div>
      )}
      <CopyResult subscribed={subscribed} addressOf={addressOf} />
      <ul class="plain-list">
        {shown.map((row) => (
          <SubscribedRow
            key={row.id}
            row={row}
            ownAddress={own.has(row.id) ? addressOf('practices', own.get(row.id) ?? '') : undefined}
            isChosen={chosen.has(row.id)}
            onChoose={() => subscribed.toggle(row.id)}
            onCopy={() => void subscribed.copyToLibrary([row.id])}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <p class="more">
          <Button label={words.library.showMore} onUse={subscribed.showMore} />
        </p>
      )}
    </section>
  );
}
