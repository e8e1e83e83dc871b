import { useState } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { Evidence } from '../../database/library.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { ClipImages } from './ClipImages.tsx';
import { ClipSnapshot } from './ClipSnapshot.tsx';
import { ClipTables } from './ClipTables.tsx';
import { ClipText } from './ClipText.tsx';

/** Props of a piece of evidence. */
export type ClipEvidenceProps = {
  /** The clip with what it keeps, as far as that is not lost. */
  part: Evidence;
  /** Where pictures and the snapshot are read from. */
  evidence: EvidenceModel;
};

/** A clip that a practice rests on: where and when it was made, and its text, tables, pictures and snapshot on demand. */
export function ClipEvidence({ part, evidence }: ClipEvidenceProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const { clip, body, tables, images } = part;
  const heading = words.practice.clipScopes[clip.scope];
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
      <ClipSnapshot part={part} evidence={evidence} />
      <ClipTables tables={tables} />
      <ClipImages images={images} evidence={evidence} />
    </section>
  );
}
