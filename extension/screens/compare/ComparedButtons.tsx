import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, X } from 'lucide';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { ComparedActions } from './CompareSection.tsx';

/** Props of the buttons of a compared practice. */
export type ComparedButtonsProps = {
  /** The practice. */
  practice: Practice;
  /** Its place among the compared ones, from 0. */
  place: number;
  /** How many are compared. */
  count: number;
  /** Whether they stand one below the other. */
  isStacked: boolean;
  /** What the buttons do. */
  actions: ComparedActions;
};

/** Moves a practice among the compared ones, or takes it out. */
export function ComparedButtons({ practice, place, count, isStacked, actions }: ComparedButtonsProps) {
  const { words } = useWording();
  const { title } = practice.fields;
  const [before, after] = isStacked
    ? [words.compare.moveEarlier(title), words.compare.moveLater(title)]
    : [words.compare.moveLeft(title), words.compare.moveRight(title)];
  return (
    <span class="compared-buttons">
      {place > 0 && (
        <Button
          look="icon"
          drawing={isStacked ? ArrowUp : ArrowLeft}
          label={before}
          onUse={() => actions.onMove(practice, -1)}
        />
      )}
      {place < count - 1 && (
        <Button
          look="icon"
          drawing={isStacked ? ArrowDown : ArrowRight}
          label={after}
          onUse={() => actions.onMove(practice, 1)}
        />
      )}
      <Button
        look="icon"
        drawing={X}
        label={words.compare.take(title)}
        onUse={() => actions.onTake(practice)}
      />
    </span>
  );
}
