import { formatNumber } from '#shared/language/formats.ts';
import type { Progress } from '../../database/long-work.ts';
import { Button } from './Button.tsx';
import { useWording } from './wording.ts';

/** Props of the progress of something that takes long. */
export type TaskProgressProps = {
  /** What is being done, as a sentence's beginning: “Viedään”. */
  label: string;
  /** How far it has come. */
  progress: Progress;
  /** Ends it; absent when it cannot be ended. */
  onCancel?: () => void;
};

/** How far something that takes long has come, and a button that ends it. */
export function TaskProgress({ label, progress: { done, total }, onCancel }: TaskProgressProps) {
  const { language, words } = useWording();
  const isKnown = total > 0;
  return (
    <div class="task-progress">
      <p class="task-progress-words">
        <span role="status">{label}</span>
        {isKnown && (
          <span class="meta">
            {words.common.progressOf(
              formatNumber(Math.min(done, total), language),
              formatNumber(total, language),
            )}
          </span>
        )}
      </p>
      <progress aria-label={label} {...(isKnown && { value: Math.min(done, total), max: total })} />
      {onCancel && <Button label={words.common.cancel} onUse={onCancel} />}
    </div>
  );
}
