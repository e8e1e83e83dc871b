import { ChevronLeft, RotateCw, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { chooseText } from '#shared/language/localized-text.ts';
import type { OpenSubscription } from '../../database/subscription-methods.ts';
import type { SubscribedCollectionModel } from '../../models/subscribed-collection-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import type { FindCollectionProps } from './FindCollection.tsx';
import { SubscribedPractices } from './SubscribedPractices.tsx';
import { SubscriptionState } from './SubscriptionNews.tsx';

/** Props of a subscribed collection’s page. */
export type SubscriptionPageProps = FindCollectionProps & {
  /** The open collection. */
  subscribed: SubscribedCollectionModel;
  /** The subscription’s id as the address names it. */
  id: string;
};

/** A collection of another municipality: what it is, what is new of it, and its practices, which can be copied. */
export function SubscriptionPage(props: SubscriptionPageProps) {
  const { subscribed, addressOf, id } = props;
  const { words } = useWording();
  const text = words.subscription;
  const open = subscribed.open.value;
  useEffect(() => {
    subscribed.show(id);
    return () => subscribed.show(undefined);
  }, [id]);
  return (
    <>
      <a class="collections-back" href={addressOf('collections', 'subscribed')}>
        <Icon drawing={ChevronLeft} /> {text.open.all}
      </a>
      {(open.state === 'none' || open.state === 'loading') && <p class="meta">{words.common.loading}</p>}
      {open.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[open.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={subscribed.retry} />
        </Notice>
      )}
      {open.state === 'ready' && open.value === undefined && (
        <p id="collections-heading">{text.open.missing}</p>
      )}
      {open.state === 'ready' && open.value && <OpenCollection {...props} found={open.value} />}
    </>
  );
}

function OpenCollection(props: SubscriptionPageProps & { found: OpenSubscription }) {
  const { subscriptions, subscribed, found, id, go } = props;
  const { language, words } = useWording();
  const text = words.subscription;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const { subscription, content } = found;
  const description = content?.head.description && chooseText(content.head.description, language);
  const unsubscribe = async () => {
    if (await subscriptions.unsubscribe(id)) go('collections', 'subscribed');
  };
  return (
    <>
      <header class="section-bar">
        <h2 class="section-title" id="collections-heading" tabIndex={-1} ref={heading}>
          {subscription.name}
        </h2>
        <div class="actions">
          <Button
            look="quiet"
            drawing={Trash2}
            label={text.open.unsubscribe}
            onUse={() => void unsubscribe()}
          />
        </div>
      </header>
      <p>
        {text.publishedBy(subscription.publisher)}
        {content && ` · ${text.count(content.counts.practices)}`}
      </p>
      <p class="meta">
        {content?.head.licence && `${text.find.licence(content.head.licence.name)} · `}
        <OutsideLink address={subscription.address} text={text.open.file} />
      </p>
      {description && (
        <div lang={description.language}>
          <StoryText story={description.text} />
        </div>
      )}
      <SubscriptionState
        listed={found}
        isReading={subscriptions.reading.value.has(id)}
        onRefresh={(needsAsking) => void subscriptions.refresh(found, needsAsking)}
      />
      {(subscribed.hasFailed.value || subscriptions.hasFailed.value) && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      <SubscribedPractices {...props} />
    </>
  );
}
