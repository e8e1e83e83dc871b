import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Personal data: removing a person from everywhere, and how long contacts are kept. */
export function PersonsSection(_props: SectionProps) {
  const { words } = useWording();
  return <h2>{words.persons.heading}</h2>;
}
