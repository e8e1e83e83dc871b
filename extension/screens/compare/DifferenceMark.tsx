import { CircleDashed, Equal, EqualNot } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { ComparedField } from '#shared/practice/compare-practices.ts';
import { useWording } from '../parts/wording.ts';

const DRAWINGS = { same: Equal, 'not-all': CircleDashed, differs: EqualNot };

/** Says with a sign and a word what a comparison found of a field; nothing of a field that none tells. */
export function DifferenceMark({ field: { outcome } }: { field: ComparedField }) {
  const { words } = useWording();
  if (outcome === 'untold') return null;
  return (
    <span class={`outcome outcome-${outcome}`}>
      <Icon drawing={DRAWINGS[outcome]} size={12} /> {words.compare.outcomes[outcome]}
    </span>
  );
}
