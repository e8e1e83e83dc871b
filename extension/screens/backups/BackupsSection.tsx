import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Backups: where they go, when the last was made, and taking one back. */
export function BackupsSection(_props: SectionProps) {
  const { words } = useWording();
  return <h2>{words.backups.heading}</h2>;
}
