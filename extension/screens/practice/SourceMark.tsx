import { Icon } from '#shared/components/Icon.tsx';
import type { Provenance } from '#shared/practice/provenance.ts';
import { useWording } from '../parts/wording.ts';
import { SOURCE_DRAWINGS } from './source-drawings.ts';

/** Props of a source mark. */
export type SourceMarkProps = {
  /** Why the field has its value. */
  provenance: Provenance;
  /** Id of the element that shows the passage. */
  passageId: string;
  /** Whether the passage is shown now. */
  isOpen: boolean;
  /** Called to show or hide the passage. */
  onToggle: () => void;
};

/** Where a value came from, in the card's margin. With a passage it is a button that shows it. */
export function SourceMark({ provenance, passageId, isOpen, onToggle }: SourceMarkProps) {
  const { words } = useWording();
  const label = words.practice.source(words.sources[provenance.source]);
  const drawing = <Icon drawing={SOURCE_DRAWINGS[provenance.source]} size={14} />;
  if (!provenance.passage) {
    return (
      <span class="source" role="img" aria-label={label} title={label}>
        {drawing}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="source"
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-controls={passageId}
      onClick={onToggle}
    >
      {drawing}
    </button>
  );
}
