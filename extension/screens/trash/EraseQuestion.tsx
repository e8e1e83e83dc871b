import { Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { TrashModel } from '../../models/trash-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the question before something goes for good. */
export type EraseQuestionProps = {
  /** What is in the trash, and what of it is to go. */
  trash: TrashModel;
  /** Called after the answer, to give the focus a place. */
  onAnswered: () => void;
};

/** Asks before something goes for good: the one thing here that cannot be undone. */
export function EraseQuestion({ trash, onAnswered }: EraseQuestionProps) {
  const { words } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const doomed = trash.doomed.value;
  const count = doomed === 'all' ? trash.total.value : (doomed?.length ?? 0);
  useEffect(() => {
    if (doomed === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [doomed]);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="erase-question"
      onClose={() => {
        trash.keep();
        onAnswered();
      }}
    >
      <p id="erase-question">{words.history.trash.sure(count)}</p>
      <div class="actions dialog-actions">
        <Button label={words.history.trash.no} onUse={trash.keep} />
        <Button
          look="main"
          drawing={Trash2}
          label={words.history.trash.yes}
          onUse={() => void trash.erase()}
        />
      </div>
    </dialog>
  );
}
