import { RotateCw, ShieldCheck } from 'lucide';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { ListedSubscription } from '../../database/subscription-methods.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the state of a subscription. */
export type SubscriptionStateProps = {
  /** The subscription. */
  listed: ListedSubscription;
  /** Whether it is being read just now. */
  isReading: boolean;
  /** Reads it anew; asks for its site first when that is not allowed any more. */
  onRefresh: (needsAsking: boolean) => void;
};

/** What is new of a collection, in words; nothing when nothing is. */
export function NewsBadges({ listed: { content } }: Pick<SubscriptionStateProps, 'listed'>) {
  const { words } = useWording();
  const { news } = words.subscription;
  const shown = (['new', 'changed', 'withdrawn'] as const).flatMap((kind) => {
    const count = content?.counts[kind] ?? 0;
    return count === 0 ? [] : [news[kind](count)];
  });
  return shown.map((text) => (
    <span key={text} class="badge">
      {text}
    </span>
  ));
}

/** When a collection was last read, and a button that reads it anew; what went wrong when it could not be. */
export function SubscriptionState({ listed, isReading, onRefresh }: SubscriptionStateProps) {
  const { language, words } = useWording();
  const text = words.subscription;
  const { content, subscription } = listed;
  const { trouble } = content ?? {};
  const needsAsking = trouble?.kind === 'refused';
  const button = (
    <Button
      look="quiet"
      drawing={needsAsking ? ShieldCheck : RotateCw}
      label={needsAsking ? text.allow : text.refresh}
      about={subscription.name}
      isBusy={isReading}
      onUse={() => onRefresh(needsAsking)}
    />
  );
  if (trouble) {
    const [day, time] = [formatMomentDay(trouble.since, language), formatTime(trouble.since, language)];
    return (
      <Notice tone="warning" text={text.failingSince(text.problems[trouble.kind], day, time)}>
        {button}
      </Notice>
    );
  }
  return (
    <p class="subscription-state">
      <span class="meta">{isReading ? text.reading : content ? readAt(content.readAt) : text.notRead}</span>
      {button}
    </p>
  );

  function readAt(moment: string): string {
    return text.readAt(formatMomentDay(moment, language), formatTime(moment, language));
  }
}
