import { ChevronDown, ChevronUp, X } from 'lucide';
import { Button } from './Button.tsx';
import { useWording } from './wording.ts';

/** Props of the buttons of one thing in a list. */
export type RowButtonsProps = {
  /** The thing, in words. */
  what: string;
  /** Its place in the list, from 0, and how long the list is. */
  place: number;
  /** How many things the list has. */
  count: number;
  /** Called to move it; nothing moves when absent. */
  onMove?: (step: -1 | 1) => void;
  /** Called to take it away. */
  onRemove: () => void;
};

/** Moves a thing in its list, as Alt and the arrows do in its fields, and takes it away. At the ends the buttons keep their place and their focus. */
export function RowButtons({ what, place, count, onMove, onRemove }: RowButtonsProps) {
  const { row } = useWording().words.workshop;
  return (
    <div class="row-buttons">
      {onMove && (
        <>
          <Button
            look="icon"
            drawing={ChevronUp}
            label={row.up(what)}
            shortcut="Alt+ArrowUp"
            isBusy={place === 0}
            onUse={() => onMove(-1)}
          />
          <Button
            look="icon"
            drawing={ChevronDown}
            label={row.down(what)}
            shortcut="Alt+ArrowDown"
            isBusy={place === count - 1}
            onUse={() => onMove(1)}
          />
        </>
      )}
      <Button look="icon" drawing={X} label={row.remove(what)} onUse={onRemove} />
    </div>
  );
}
