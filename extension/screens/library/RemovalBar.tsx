import { Undo2, X } from 'lucide';
import type { RemovalModel } from '../../models/removal-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the bar that follows a removal. */
export type RemovalBarProps = {
  /** The last removal. */
  removal: RemovalModel;
  /** Called to bring the practice back. */
  onRestore: () => void;
};

/** Says that a practice went to the trash and brings it back. It stays until it is acted on. */
export function RemovalBar({ removal, onRestore }: RemovalBarProps) {
  const { words } = useWording();
  const removed = removal.removed.value;
  const hasFailed = removal.hasFailed.value;
  return (
    <div class="removal-place" role="status">
      {(removed || hasFailed) && (
        <div class="removal">
          <p>{hasFailed || !removed ? words.common.cannotWrite : words.library.deleted(removed.title)}</p>
          {removed && <Button look="main" drawing={Undo2} label={words.common.restore} onUse={onRestore} />}
          <Button look="icon" drawing={X} label={words.common.dismiss} onUse={removal.dismiss} />
        </div>
      )}
    </div>
  );
}
