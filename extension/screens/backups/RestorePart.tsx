import { useWording } from '../parts/wording.ts';
import type { BackupsSectionProps } from './BackupsSection.tsx';
import { FileChoice } from './FileChoice.tsx';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** Bringing a backup back in the section: into an empty library as it is, beside what is there in another. */
export function RestorePart({ restore, go, addressOf, onReload }: BackupsSectionProps) {
  const told = useWording().words.backups.restore;
  const show = () => {
    go('practices');
    onReload();
  };
  return (
    <section class="backups-part">
      <h3 class="section-heading">{told.heading}</h3>
      <p class="hint">{told.hint}</p>
      <div class="actions">
        <FileChoice label={told.file} onChoose={(file) => void restore.openFile(file)} />
      </div>
      <RestoreSteps restore={restore} level={4} onShow={show}>
        {({ figures }) => (
          <>
            {figures && (
              <>
                <p>{told.toImport}</p>
                <p>{told.figures(figures.fresh, figures.same, figures.different)}</p>
              </>
            )}
            <RestoreActions restore={restore} label={figures ? told.importNew : told.now} />
            {figures && figures.different > 0 && (
              <p>
                <a href={addressOf('exchange', 'import')}>{told.chooseThere}</a>
              </p>
            )}
          </>
        )}
      </RestoreSteps>
    </section>
  );
}
