import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BackupKeeper } from '../../models/backup-keeper.ts';
import type { BackupListModel } from '../../models/backup-list-model.ts';
import type { LibraryLoss } from '../../models/library-loss.ts';
import type { RestoreModel } from '../../models/restore-model.ts';
import type { ExchangeModels } from '../exchange/ExchangeSection.tsx';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import { BackupChoices } from './BackupChoices.tsx';
import { BackupList } from './BackupList.tsx';
import { BackupState } from './BackupState.tsx';
import { ForgottenBackup } from './ForgottenBackup.tsx';
import { RestorePart } from './RestorePart.tsx';

/** Models of backups, made by the library page. */
export type BackupModels = {
  /** Makes backups when they are due and when a person asks. */
  backups: BackupKeeper;
  /** The backups there are. */
  backupList: BackupListModel;
  /** Brings one back. */
  restore: RestoreModel;
  /** Whether the library is still there. */
  loss: LibraryLoss;
};

/** Props of the section of backups. */
export type BackupsSectionProps = SectionProps &
  BackupModels &
  Pick<ExchangeModels, 'bundleImport'> & {
    /** Opens the page anew: what it holds of the library is of no use after another has come. */
    onReload: () => void;
    /** What else belongs to keeping the library. */
    children?: ComponentChildren;
  };

/** Backups: when the last was made, where they go, which there are, and taking one back. */
export function BackupsSection(props: BackupsSectionProps) {
  const { backups, backupList, restore } = props;
  const { words } = useWording();
  useEffect(() => backupList.open(), [backupList]);
  useArrival('backups', 'backups', backups.isKnown.value ? 'ready' : 'loading');
  return (
    <div class="section-page backups" aria-busy={!backups.isKnown.value}>
      <h2 class="section-title" tabIndex={-1}>
        {words.backups.heading}
      </h2>
      <p class="teach">{words.backups.intro}</p>
      {backups.isKnown.value && (
        <>
          <ForgottenBackup backups={backups}>
            {({ name }) => (
              <Button label={words.backups.forgotten.look} onUse={() => void restore.open(name)} />
            )}
          </ForgottenBackup>
          <BackupState backups={backups} />
          <BackupChoices backups={backups} />
          <BackupList {...props} />
          <RestorePart {...props} />
        </>
      )}
      {props.children}
    </div>
  );
}
