import { CircleCheck, Columns2 } from 'lucide';
import type { ChosenPractice, CompareChoice } from '../../models/compare-choice.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Chooses a practice to be compared, or leaves it out again. */
export function CompareButton({ practice, choice }: { practice: ChosenPractice; choice: CompareChoice }) {
  const { words } = useWording();
  const isChosen = choice.chosen.value.some(({ id }) => id === practice.id);
  return (
    <Button
      look="quiet"
      drawing={isChosen ? CircleCheck : Columns2}
      label={isChosen ? words.compare.remove : words.compare.add}
      shortcut="c"
      onUse={() => choice.toggle(practice)}
    />
  );
}
