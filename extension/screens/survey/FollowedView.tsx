import { RotateCw } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Followed } from '../../models/followed.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of something that is fetched from the library. */
export type FollowedViewProps<T> = {
  /** What is known of it. */
  followed: Followed<T>;
  /** Tries again. */
  onRetry: () => void;
  /** Draws it when it is there. */
  children: (value: T) => ComponentChildren;
};

/** Something from the library: while it is fetched, when it cannot be read, or itself. */
export function FollowedView<T>({ followed, onRetry, children }: FollowedViewProps<T>) {
  const { words } = useWording();
  if (followed.state === 'ready') return <>{children(followed.value)}</>;
  if (followed.state === 'failed') {
    return (
      <Notice tone="warning" text={words.common.trouble[followed.failure]}>
        <Button drawing={RotateCw} label={words.common.tryAgain} onUse={onRetry} />
      </Notice>
    );
  }
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{words.common.loading}</span>
      {[0, 1, 2, 3].map((line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
