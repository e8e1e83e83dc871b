import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the help on searching. */
export type FindHelpProps = {
  /** Whether it is shown. */
  isOpen: boolean;
  /** Called when it was closed. */
  onClose: () => void;
};

/** Teaches what can be typed in the search box, each with an example. */
export function FindHelp({ isOpen, onClose }: FindHelpProps) {
  const { words } = useWording();
  const { help, closeHelp, helpIntro, helpConditions, helpLines } = words.find;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const { phrase, leftOut, ...conditions } = helpLines;
  return (
    <dialog ref={dialog} class="help" aria-labelledby="find-help-heading" onClose={onClose}>
      <h2 id="find-help-heading" class="section-heading">
        {help}
      </h2>
      <p class="help-text">{helpIntro}</p>
      <HelpLines lines={[phrase, leftOut]} />
      <p class="help-text">{helpConditions}</p>
      <HelpLines lines={Object.values(conditions)} />
      <Button label={closeHelp} onUse={onClose} />
    </dialog>
  );
}

function HelpLines({ lines }: { lines: readonly { typed: string; meaning: string }[] }) {
  return (
    <dl class="keys">
      {lines.map(({ typed, meaning }) => (
        <div key={typed}>
          <dt>
            <kbd>{typed}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
