import { RotateCw } from 'lucide';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import { CollectionLinks } from './CollectionLinks.tsx';
import { FindCollection, type FindCollectionProps } from './FindCollection.tsx';
import { NewsBadges, SubscriptionState } from './SubscriptionNews.tsx';

/** The collections a person subscribes to, with what is new of each, and a field for the address of one more. */
export function SubscriptionList(props: FindCollectionProps) {
  const { subscriptions, addressOf } = props;
  const { words } = useWording();
  const text = words.subscription;
  const list = subscriptions.list.value;
  useArrival('collections', 'subscribed', list.state);
  return (
    <>
      <CollectionLinks current="subscribed" newCount={subscriptions.newCount.value} addressOf={addressOf} />
      <header class="section-bar">
        <h2 class="section-title" id="collections-heading" tabIndex={-1}>
          {text.heading}
        </h2>
        {list.state === 'ready' && list.value.length > 1 && (
          <Button
            look="quiet"
            drawing={RotateCw}
            label={text.refreshAll}
            isBusy={subscriptions.reading.value.size > 0}
            onUse={() => void subscriptions.refreshAll()}
          />
        )}
      </header>
      <p class="teach">{text.about}</p>
      <FindCollection {...props} />
      {subscriptions.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {list.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {list.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[list.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={subscriptions.retry} />
        </Notice>
      )}
      {list.state === 'ready' && list.value.length === 0 && (
        <div class="empty">
          <Mark />
          <h3 class="section-heading">{text.empty}</h3>
          <p class="teach">{text.emptyHow}</p>
        </div>
      )}
      {list.state === 'ready' && list.value.length > 0 && <Subscriptions {...props} />}
    </>
  );
}

function Subscriptions({ subscriptions, addressOf }: FindCollectionProps) {
  const { words } = useWording();
  const text = words.subscription;
  const list = subscriptions.list.value;
  if (list.state !== 'ready') return null;
  return (
    <ul class="plain-list subscriptions">
      {list.value.map((listed) => {
        const { id, name, publisher } = listed.subscription;
        return (
          <li key={id}>
            <p class="collection-line">
              <a class="collection-name" href={addressOf('collections', 'subscribed', id)}>
                {name}
              </a>
              <NewsBadges listed={listed} />
            </p>
            <p class="meta">
              {text.publishedBy(publisher)}
              {listed.content && ` · ${text.count(listed.content.counts.practices)}`}
            </p>
            <SubscriptionState
              listed={listed}
              isReading={subscriptions.reading.value.has(id)}
              onRefresh={(needsAsking) => void subscriptions.refresh(listed, needsAsking)}
            />
          </li>
        );
      })}
    </ul>
  );
}
