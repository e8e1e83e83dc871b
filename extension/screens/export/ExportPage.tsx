import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Exporting practices and the whole library. */
export function ExportPage(_props: SectionProps) {
  const { words } = useWording();
  return <h2>{words.export.heading}</h2>;
}
