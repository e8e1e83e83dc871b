import { Trash2 } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the question before personal data is removed. */
export type RemovalQuestionProps = {
  /** Whether it is open. */
  isOpen: boolean;
  /** What will happen, and that it cannot be undone. */
  question: string;
  /** More about it; absent when the question says it all. */
  more?: string;
  /** Called for yes. */
  onYes: () => void;
  /** Called for no, and when it is closed in any way. */
  onNo: () => void;
};

/** Asks before personal data is removed: it cannot be undone. */
export function RemovalQuestion({ isOpen, question, more, onYes, onNo }: RemovalQuestionProps) {
  const { words } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby={id} onClose={onNo}>
      <p id={id}>{question}</p>
      {more !== undefined && <p class="hint">{more}</p>}
      <div class="actions dialog-actions">
        <Button label={words.common.cancel} onUse={onNo} />
        <Button look="main" drawing={Trash2} label={words.persons.person.yes} onUse={onYes} />
      </div>
    </dialog>
  );
}
