import { type LibraryLoss, LOST } from '../../models/library-loss.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of the notice that the library is lost. */
export type LossNoticeProps = {
  /** Whether the library is still there. */
  loss: LibraryLoss;
  /** Opens the library page, where it is brought back. */
  onOpen: () => void;
};

/** Says where a lost library is brought back, on a screen that has other work to do. */
export function LossNotice({ loss, onOpen }: LossNoticeProps) {
  const { words } = useWording();
  if (!LOST.has(loss.standing.value)) return null;
  return (
    <Notice tone="warning" text={toldOf(loss, words)}>
      <Button label={words.backups.lost.open} onUse={onOpen} />
    </Notice>
  );
}

function toldOf({ standing, remembered }: LibraryLoss, { backups: { lost } }: Wording['words']): string {
  if (standing.value === 'broken') return lost.brokenInPanel;
  if (standing.value === 'older') return lost.older.inPanel;
  return lost.inPanel(remembered.value?.practices ?? 0);
}
