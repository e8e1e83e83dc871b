import { Undo2, X } from 'lucide';
import type { SeriesModel } from '../../models/series-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Says what was taken out of the series and puts it back; says, too, when a change could not be written. */
export function PartNotice({ model }: { model: SeriesModel }) {
  const { words } = useWording();
  const removed = model.removed.value;
  const hasFailed = model.hasFailed.value;
  return (
    <div class="removal-place" role="status">
      {(removed || hasFailed) && (
        <div class="removal">
          <p>{hasFailed || !removed ? words.workshop.trouble.notChanged : removed.text}</p>
          {removed && (
            <Button
              look="main"
              drawing={Undo2}
              label={words.common.restore}
              onUse={() => void model.putBack()}
            />
          )}
          <Button look="icon" drawing={X} label={words.common.dismiss} onUse={model.dismiss} />
        </div>
      )}
    </div>
  );
}
