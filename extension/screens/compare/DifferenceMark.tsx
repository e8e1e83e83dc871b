import { Equal, EqualNot } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { ComparedField } from '#shared/practice/compare-practices.ts';
import { useWording } from '../parts/wording.ts';

/** Says with a sign and a word whether the practices differ in a field; nothing of a field that none of them tells. */
export function DifferenceMark({ field: { differs, told } }: { field: ComparedField }) {
  const { words } = useWording();
  if (!told.includes(true)) return null;
  return (
    <span class={differs ? 'difference' : 'sameness'}>
      <Icon drawing={differs ? EqualNot : Equal} size={12} />{' '}
      {differs ? words.compare.differs : words.compare.same}
    </span>
  );
}
