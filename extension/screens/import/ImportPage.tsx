import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Importing practices from files. */
export function ImportPage(_props: SectionProps) {
  const { words } = useWording();
  return <h2>{words.import.heading}</h2>;
}
