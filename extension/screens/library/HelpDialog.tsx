import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the help on keys. */
export type HelpDialogProps = {
  /** Whether it is shown. */
  isOpen: boolean;
  /** Called when it was closed. */
  onClose: () => void;
};

/** Lists the keys of the library page, and says whose data and libraries the product uses. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const { words } = useWording();
  const { keys, keyNames, help, closeHelp, dataSource, licences } = words.library;
  const { keys: findKeys, keyNames: findKeyNames } = words.find;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const lines: [string, string[]][] = [
    [keys.search, ['/']],
    [keys.next, ['j', keyNames.down]],
    [keys.previous, ['k', keyNames.up]],
    [keys.open, ['Enter']],
    [findKeys.select, ['x', findKeyNames.space]],
    [findKeys.extend, [findKeyNames.shiftArrow]],
    [findKeys.selectAll, ['Ctrl A', '⌘ A']],
    [keys.edit, ['e']],
    [keys.compare, ['c']],
    [findKeys.pin, ['p']],
    [findKeys.tag, ['t']],
    [keys.delete, ['Delete']],
    [keys.undo, ['Ctrl Z', '⌘ Z']],
    [findKeys.back, ['Esc']],
    [keys.help, ['?']],
  ];
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-heading" onClose={onClose}>
      <h2 id="help-heading" class="section-heading">
        {help}
      </h2>
      <dl class="keys">
        {lines.map(([meaning, names]) => (
          <div key={meaning}>
            <dt>
              {names.map((name, index) => (
                <span key={name}>
                  {index > 0 && ` ${keyNames.or} `}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="meta help-source">
        {dataSource}{' '}
        <a href="/third-party.txt" target="_blank" rel="noopener">
          {licences}
        </a>
      </p>
      <Button label={closeHelp} onUse={onClose} />
    </dialog>
  );
}
