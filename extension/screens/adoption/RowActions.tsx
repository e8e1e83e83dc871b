import { PenLine, Trash2 } from 'lucide';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the buttons of a row. */
export type RowActionsProps = {
  /** What the row says, to name the buttons by. */
  text: string;
  /** Called to edit it; no button when left out. */
  onEdit?: () => void;
  /** Called to take it away; no button when left out. */
  onRemove?: (() => void) | undefined;
};

/** The buttons of one row of a list: edit it, take it away. */
export function RowActions({ text, onEdit, onRemove }: RowActionsProps) {
  const { library } = useWording().words;
  return (
    <span class="row-actions">
      {onEdit && <Button look="icon" drawing={PenLine} label={library.edit} about={text} onUse={onEdit} />}
      {onRemove && (
        <Button look="icon" drawing={Trash2} label={library.delete} about={text} onUse={onRemove} />
      )}
    </span>
  );
}
