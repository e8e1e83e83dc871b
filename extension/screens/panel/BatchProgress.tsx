import { Square } from 'lucide';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { BatchChoiceProps } from './BatchChoice.tsx';
import { BatchRows } from './BatchRows.tsx';

/** How far clipping has come, page by page, and a way to stop. */
export function BatchProgress({ batch }: BatchChoiceProps) {
  const { batch: words } = useWording().words;
  const total = batch.chosenTabs.value.length;
  const count = batch.results.value.size;
  return (
    <>
      <div class="batch-progress">
        <progress aria-label={words.progress} max={total} value={count} />
        <Button drawing={Square} label={words.stop} isBusy={batch.isCancelled.value} onUse={batch.cancel} />
      </div>
      <BatchRows batch={batch} />
    </>
  );
}
