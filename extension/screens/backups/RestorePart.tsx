import { useWording } from '../parts/wording.ts';
import type { BackupsSectionProps } from './BackupsSection.tsx';
import { FileChoice } from './FileChoice.tsx';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** Bringing a backup back in the section: into an empty library as it is, into another by way of the preview. */
export function RestorePart({ restore, loss, go }: BackupsSectionProps) {
  const told = useWording().words.backups.restore;
  return (
    <section class="backups-part">
      <h3 class="section-heading">{told.heading}</h3>
      <p class="hint">{told.hint}</p>
      <div class="actions">
        <FileChoice label={told.file} onChoose={(file) => void restore.openFile(file)} />
      </div>
      <RestoreSteps restore={restore} level={4} onShow={() => go('practices')}>
        {() => <RestoreActions restore={restore} label={told.now} />}
      </RestoreSteps>
    </section>
  );
}
