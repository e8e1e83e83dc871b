import { Columns3, FolderPlus, Merge, Pin, PinOff, Tag, Trash2, X } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { COMPARED } from '#shared/practice/compare-practices.ts';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { BulkState } from './BulkState.tsx';
import type { SectionProps } from './section-props.ts';

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
  const { bulk: said } = words.find;
  const ids = [...selection.ids.value];
  const total = find.total.value;
  const isBusy = bulk.working.value !== undefined;
  const path = ids.join(',');
  const quiet = { look: 'quiet', isBusy } as const;
  return (
    <fieldset class="bulk">
      <legend class="unseen">{words.find.selection}</legend>
      {ids.length < total && <Button look="quiet" label={words.find.selectAll(total)} onUse={onSelectAll} />}
      <Button {...quiet} drawing={Tag} label={said.tags} onUse={() => void bulk.choose('tags', ids)} />
      <Button
        {...quiet}
        drawing={FolderPlus}
        label={said.collections}
        onUse={() => void bulk.choose('collections', ids)}
      />
      {mayPin(props, true) && (
        <Button {...quiet} drawing={Pin} label={said.pin} onUse={() => void bulk.pin(ids)} />
      )}
      {mayPin(props, false) && (
        <Button {...quiet} drawing={PinOff} label={said.unpin} onUse={() => void bulk.unpin(ids)} />
      )}
      {ids.length >= COMPARED.fewest && ids.length <= COMPARED.most && (
        <a class="button button-quiet" href={addressOf('compare', path)}>
          <Icon drawing={Columns3} />
          <span>{said.compare}</span>
        </a>
      )}
      {ids.length === 2 && (
        <a class="button button-quiet" href={addressOf('merge', path)}>
          <Icon drawing={Merge} />
          <span>{said.merge}</span>
        </a>
      )}
      <ExportButton ids={ids} />
      <Button {...quiet} drawing={Trash2} label={said.trash} onUse={onTrash} />
      <Button look="icon" drawing={X} label={words.find.clearSelection} onUse={selection.clear} />
      <BulkState bulk={bulk} />
    </fieldset>
  );
}

/** Whether some of the selected practices can be pinned, or their pins taken off. Of those not on the page it is not known. */
function mayPin({ find, selection }: BulkActionsProps, pins: boolean): boolean {
  const selected = selection.ids.value;
  const shown = find.rows.value.filter(({ id }) => selected.has(id));
  return shown.length < selected.size || shown.some(({ pinnedAt }) => (pinnedAt === undefined) === pins);
}
