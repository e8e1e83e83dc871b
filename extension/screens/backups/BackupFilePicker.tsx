import { FilePicker, LIBRARY_FILES } from '../parts/FilePicker.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupModels } from './BackupsSection.tsx';

/** Opens a library file of one's own; the main way while no backup of the folder is at hand. */
export function BackupFilePicker({ restore }: Pick<BackupModels, 'restore'>) {
  const { backups } = useWording().words;
  return (
    <FilePicker
      accept={LIBRARY_FILES}
      label={backups.restore.file}
      isMain={restore.now.value.state === 'idle' && restore.offered.value.state === 'none'}
      onChoose={(file) => void restore.openFile(file)}
    />
  );
}
