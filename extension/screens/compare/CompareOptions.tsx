import type { CompareModel } from '../../models/compare-model.ts';
import { useWording } from '../parts/wording.ts';

/** How the comparison is looked at: only what differs, the empty fields too, the words that differ. */
export function CompareOptions({ compare }: { compare: CompareModel }) {
  const { words } = useWording();
  const { onlyDifferences, withEmpty, withWords } = compare;
  const choices = [
    [onlyDifferences, words.compare.onlyDifferences],
    [withEmpty, words.compare.emptyRows],
    [withWords, words.compare.wordDifferences],
  ] as const;
  return (
    <div class="compare-options">
      {choices.map(([choice, label]) => (
        <label key={label} class="choice">
          <input
            type="checkbox"
            checked={choice.value}
            onChange={({ currentTarget }) => {
              choice.value = currentTarget.checked;
              // Empty fields never differ: the two choices together would show nothing of the one.
              if (choice === onlyDifferences && choice.value) withEmpty.value = false;
              if (choice === withEmpty && choice.value) onlyDifferences.value = false;
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
