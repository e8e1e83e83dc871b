import { useState } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { ClipText } from './ClipText.tsx';

/** Props of a piece of evidence. */
export type ClipEvidenceProps = {
  /** The clip with its body, when that is not lost. */
  evidence: PracticeWithEvidence['evidence'][number];
};

/** A clip that a practice rests on: where and when it was made, and its text on demand. */
export function ClipEvidence({ evidence: { clip, body } }: ClipEvidenceProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const heading = clip.scope === 'selection' ? words.practice.clipSelection : words.practice.clip;
  const isAddressOnly = clip.state === 'address-only';
  return (
    <section class="evidence">
      <h3 class="section-heading">{heading}</h3>
      <p class="meta">
        {words.common.clippedOn(
          formatMomentDay(clip.clippedAt, language),
          formatTime(clip.clippedAt, language),
        )}
        {' · '}
        <OutsideLink address={clip.address} />
      </p>
      {isAddressOnly && <p class="meta">{words.practice.clipAddressOnly}</p>}
      {!isAddressOnly && !body && <p class="error">{words.practice.clipLost}</p>}
      {body && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.practice.showClip}</summary>
          {isOpen && <ClipText html={body.html} label={heading} language={clip.language} />}
        </details>
      )}
    </section>
  );
}
