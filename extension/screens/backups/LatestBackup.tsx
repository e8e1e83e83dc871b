import { RotateCcw } from 'lucide';
import type { Backup } from '#shared/backup/backup-schema.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { LostLibraryProps } from './LostLibrary.tsx';

/** Props of the newest backup. */
export type LatestBackupProps = LostLibraryProps & {
  /** What its button says. */
  label: string;
  /** Of what it makes good: a library that is gone, or the changes that an older one lacks. */
  isOf: 'lost' | 'older';
};

/** The newest backup at hand and the button for it; what was remembered when none is at hand. */
export function LatestBackup({ restore, backups, loss, label, isOf }: LatestBackupProps) {
  const { language, words } = useWording();
  const { lost: told } = words.backups;
  const { state, backups: found } = restore.offered.value;
  const [latest] = found;
  const remembered = backups.lastOfAny.value;
  if (state === 'looking') return null;
  const momentOf = (at: string) => [formatMomentDay(at, language), formatTime(at, language)] as const;
  const { changedAt = '' } = loss.remembered.value?.olderFound ?? {};
  const isTooOld = isOf === 'older' && latest !== undefined && latest.madeAt <= changedAt;
  const button = (
    <div class="actions">
      <Button
        look={isTooOld ? 'plain' : 'main'}
        drawing={RotateCcw}
        label={label}
        onUse={() => void restore.openLatest()}
      />
    </div>
  );
  const beside = isOf === 'older' && <p>{told.older.beside}</p>;
  if (state === 'ready' && latest) {
    return (
      <>
        <p>
          {told.latest(...momentOf(latest.madeAt), latest.practices)} {isTooOld && told.older.tooOld}
        </p>
        {beside}
        {button}
      </>
    );
  }
  if (state === 'hidden') {
    return (
      <>
        <p>{told.hidden(backups.folderName.value ?? '')}</p>
        {beside}
        {button}
      </>
    );
  }
  return <p>{remembered === undefined ? told.none : rememberedOne(remembered)}</p>;

  /** One that is not at hand: the browser may have lost the folder together with the library. */
  function rememberedOne({ place, madeAt, name, folder = '' }: Backup): string {
    const at = momentOf(madeAt);
    return place === 'folder' ? told.inFolder(...at, folder, name) : told.inDownloads(...at, name);
  }
}
