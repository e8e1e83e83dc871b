import { Undo2 } from 'lucide';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { BatchChoiceProps } from './BatchChoice.tsx';
import { BatchRows } from './BatchRows.tsx';

/** What came of each page, one button that takes everything back, and one that puts this away. */
export function BatchResults({ batch }: BatchChoiceProps) {
  const { words } = useWording();
  const undone = batch.undone.value;
  const isAnythingKept = [...batch.results.value.values()].some(({ outcome }) => outcome !== 'lost');
  return (
    <>
      {undone === undefined && <BatchRows batch={batch} />}
      <footer class="panel-actions">
        {batch.hasFailed.value && (
          <p class="error" role="alert">
            {words.common.cannotWrite}
          </p>
        )}
        {undone === undefined && isAnythingKept && (
          <Button drawing={Undo2} label={words.batch.undo} onUse={() => void batch.undo()} />
        )}
        {undone !== undefined && undone.length > 0 && (
          <Button drawing={Undo2} label={words.batch.restore} onUse={() => void batch.restore()} />
        )}
        <Button look="main" label={words.batch.close} onUse={batch.close} />
      </footer>
    </>
  );
}
