import type { LibraryLoss } from '../../models/library-loss.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the notice that the library is lost. */
export type LossNoticeProps = {
  /** Whether the library is still there. */
  loss: LibraryLoss;
  /** Opens the library page, where it is brought back. */
  onOpen: () => void;
};

/** Says where a lost library is brought back, on a screen that has other work to do. */
export function LossNotice({ loss, onOpen }: LossNoticeProps) {
  const told = useWording().words.backups.lost;
  const standing = loss.standing.value;
  if (standing !== 'emptied' && standing !== 'broken') return null;
  const text =
    standing === 'broken' ? told.brokenInPanel : told.inPanel(loss.remembered.value?.practices ?? 0);
  return (
    <Notice tone="warning" text={text}>
      <Button label={told.open} onUse={onOpen} />
    </Notice>
  );
}
