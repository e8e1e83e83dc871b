import { useEffect, useState } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { Evidence } from '../../database/library.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import { useWording } from '../parts/wording.ts';
import { snapshotPage } from './snapshot-page.ts';

/** Props of a clip's snapshot. */
export type ClipSnapshotProps = {
  /** The clip with what it keeps. */
  part: Evidence;
  /** Where the snapshot and its pictures are read from. */
  evidence: EvidenceModel;
};

/**
 * A clip's snapshot in a frame that can do nothing: no scripts, no origin, no forms, no requests. It is put together
 * only when it is looked at.
 */
export function ClipSnapshot({ part, evidence }: ClipSnapshotProps) {
  const { words } = useWording();
  const [isOpen, setOpen] = useState(false);
  if (!part.hasSnapshot) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.snapshot.show}</summary>
      {isOpen && <SnapshotFrame part={part} evidence={evidence} />}
    </details>
  );
}

function SnapshotFrame({ part, evidence }: ClipSnapshotProps) {
  const { language, words } = useWording();
  const [address, setAddress] = useState<string | undefined>();
  const [isLost, setLost] = useState(false);
  const { clip } = part;
  useEffect(() => {
    let made: string | undefined;
    let isShown = true;
    void snapshotPage(part, evidence).then((page) => {
      if (!isShown) return;
      made = page && URL.createObjectURL(page);
      setAddress(made);
      setLost(made === undefined);
    });
    return () => {
      isShown = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [clip.id, evidence]);
  if (isLost) return <p class="error">{words.snapshot.lost}</p>;
  if (address === undefined) return <p class="meta">{words.common.loading}</p>;
  return (
    <iframe
      class="snapshot"
      sandbox=""
      src={address}
      title={words.snapshot.frame(formatMomentDay(clip.clippedAt, language))}
    />
  );
}
