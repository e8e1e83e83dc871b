import { Columns3, Merge, Trash2, X } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { SectionProps } from './section-props.ts';

/** How many practices can be compared at once. */
const FEWEST_COMPARED = 2;
const MOST_COMPARED = 5;

/** Props of what can be done with the selected practices. */
export type BulkActionsProps = Pick<SectionProps, 'addressOf'> & {
  /** What was found. */
  find: FindModel;
  /** Which practices are selected. */
  selection: SelectionModel;
  /** Changes of many practices at once. */
  bulk: BulkModel;
  /** Called to select all that was found. */
  onSelectAll: () => void;
  /** Called to put the selected ones in the trash. */
  onTrash: () => void;
};

/** What can be done with the selected practices, each as one step. */
export function BulkActions(props: BulkActionsProps) {
  const { find, selection, bulk, addressOf, onSelectAll, onTrash } = props;
  const { words } = useWording();
  const ids = [...selection.ids.value];
  const total = find.total.value;
  const working = bulk.working.value;
  const path = ids.join(',');
  return (
    <fieldset class="bulk">
      <legend class="unseen">{words.find.selection}</legend>
      {ids.length < total && <Button look="quiet" label={words.find.selectAll(total)} onUse={onSelectAll} />}
      {ids.length >= FEWEST_COMPARED && ids.length <= MOST_COMPARED && (
        <a class="button button-quiet" href={addressOf('compare', path)}>
          <Icon drawing={Columns3} />
          <span>{words.find.bulk.compare}</span>
        </a>
      )}
      {ids.length === 2 && (
        <a class="button button-quiet" href={addressOf('merge', path)}>
          <Icon drawing={Merge} />
          <span>{words.find.bulk.merge}</span>
        </a>
      )}
      <Button
        look="quiet"
        drawing={Trash2}
        label={words.find.bulk.trash}
        isBusy={working !== undefined}
        onUse={onTrash}
      />
      <Button look="icon" drawing={X} label={words.find.clearSelection} onUse={selection.clear} />
      <p class="bulk-state" role="alert">
        {working !== undefined && words.find.bulk.working(working)}
        {bulk.hasFailed.value && <span class="error">{words.find.bulk.failed}</span>}
      </p>
    </fieldset>
  );
}
