import type { IconNode } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';

/** Props of a button. */
export type ButtonProps = {
  /** What it does, as a verb. Also its accessible name. */
  label: string;
  /** What it acts on, said after the label to those who hear it: one of many equal buttons is told apart by it. */
  about?: string;
  /** The drawing before the words. */
  drawing?: IconNode;
  /** `main` for the likely action, `quiet` for one among many, `icon` when only the drawing is shown. */
  look?: 'main' | 'plain' | 'quiet' | 'icon';
  /** `submit` sends the form it stands in. */
  type?: 'button' | 'submit';
  /** The key that does the same, for assistive technology. */
  shortcut?: string;
  /** While true the button waits for what it began; it keeps its focus. */
  isBusy?: boolean;
  /** Whether what it opens is open; for a button that opens nothing, absent. */
  isExpanded?: boolean;
  /** Gives the element to who must focus it. */
  elementRef?: Ref<HTMLButtonElement>;
  /** Called when the button is used. */
  onUse?: () => void;
};

/** A button: a verb, and a drawing when it helps to find it. */
export function Button({
  label,
  about,
  drawing,
  look = 'plain',
  type = 'button',
  shortcut,
  isBusy = false,
  isExpanded,
  elementRef,
  onUse,
}: ButtonProps) {
  const isIconOnly = look === 'icon';
  return (
    <button
      type={type}
      class={`button button-${look}`}
      {...(elementRef && { ref: elementRef })}
      {...((isIconOnly || about !== undefined) && {
        'aria-label': about === undefined ? label : `${label}: ${about}`,
      })}
      {...(isIconOnly && { title: label })}
      {...(shortcut && { 'aria-keyshortcuts': shortcut })}
      aria-expanded={isExpanded}
      aria-disabled={isBusy ? 'true' : undefined}
      onClick={() => {
        if (!isBusy) onUse?.();
      }}
    >
      {drawing && <Icon drawing={drawing} />}
      {!isIconOnly && <span>{label}</span>}
    </button>
  );
}
