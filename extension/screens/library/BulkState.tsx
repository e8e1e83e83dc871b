import type { BulkModel } from '../../models/bulk-model.ts';
import { useWording } from '../parts/wording.ts';

/** That a change of many practices takes its time, could not be written, or had no room in some of them. */
export function BulkState({ bulk }: { bulk: BulkModel }) {
  const { words } = useWording();
  const { bulk: said } = words.find;
  const working = bulk.working.value;
  return (
    <p class="bulk-state" role="alert">
      {working !== undefined && said.working(working)}
      {bulk.hasFailed.value && <span class="error">{said.failed}</span>}
      {bulk.full.value > 0 && said.full(bulk.full.value)}
    </p>
  );
}
