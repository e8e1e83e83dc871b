import { useEffect, useRef } from 'preact/hooks';
import { BundleImport } from '../bundle/BundleImport.tsx';
import { FilePicker, LIBRARY_FILES } from '../parts/FilePicker.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupsSectionProps } from './BackupsSection.tsx';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** Bringing a backup back in the section: into an empty library as it is, beside what is there in another. */
export function RestorePart({ restore, bundleImport, go, addressOf, onReload }: BackupsSectionProps) {
  const told = useWording().words.backups.restore;
  const { value: now } = restore.now;
  const show = () => {
    go('practices');
    onReload();
  };
  return (
    <section class="backups-part">
      <h3 class="section-heading">{told.heading}</h3>
      <p class="hint">{told.hint}</p>
      <div class="actions">
        <FilePicker
          label={told.file}
          accept={LIBRARY_FILES}
          onChoose={(file) => void restore.openFile(file)}
        />
      </div>
      {now.state === 'beside' && (
        <>
          <BesideRemark file={now.file} />
          <BundleImport file={now.file} bundleImport={bundleImport} addressOf={addressOf} />
        </>
      )}
      <RestoreSteps restore={restore} level={4} onShow={show}>
        {() => <RestoreActions restore={restore} label={told.now} />}
      </RestoreSteps>
    </section>
  );
}

/** That the backup is taken in beside what is there. The focus comes here: the button that asked for it may be far above. */
function BesideRemark({
  file,
}: {
  /** The backup. */
  file: File;
}) {
  const told = useWording().words.backups.restore;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [file]);
  return (
    <p ref={place} tabIndex={-1}>
      {told.toImport}
    </p>
  );
}
