import type { LibraryLoss } from '../../models/library-loss.ts';
import { useWording } from '../parts/wording.ts';

/** Says that what a person decided about a lost library could not be remembered; nothing while all is well. */
export function NotKept({
  loss,
}: {
  /** What became of the library. */
  loss: Pick<LibraryLoss, 'isNotKept'>;
}) {
  const { lost } = useWording().words.backups;
  return (
    <p class="error" role="alert">
      {loss.isNotKept.value && lost.notKept}
    </p>
  );
}
