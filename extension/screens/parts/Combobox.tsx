import { useId, useState } from 'preact/hooks';

/** One choice that a combobox offers. */
export type ComboboxOption = {
  /** By which it is chosen. */
  key: string;
  /** Its words. */
  text: string;
  /** What is said of it after the words: how many practices have it. */
  remark?: string;
};

/** Props of a combobox. */
export type ComboboxProps = {
  /** Its label. */
  label: string;
  /** What is offered for what is typed, in order; the first is chosen by Enter when none has been gone to. */
  offer: (typed: string) => readonly ComboboxOption[];
  /** Says how many choices are offered, for those who do not see them. */
  sayOffered: (count: number) => string;
  /** Whether only the box's name is spoken and no label is shown. */
  isLabelUnseen?: boolean;
  /** Called with the key of the choice; the box is emptied. */
  onChoose: (key: string) => void;
};

/** A box to type in that offers what there is. The arrow keys go to a choice, Enter takes it, Escape shuts the list. */
export function Combobox({ label, offer, sayOffered, isLabelUnseen = false, onChoose }: ComboboxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = isOpen ? offer(typed) : [];

  const shut = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option === undefined) return;
    setTyped('');
    shut();
    onChoose(option.key);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else setActive(nextPlace(active, key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (key === 'Enter' && (typed.trim() !== '' || active >= 0)) {
      event.preventDefault();
      choose(options[Math.max(0, active)] ?? offer(typed)[0]);
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      shut();
    }
  };

  return (
    <div class="combobox">
      <label class={isLabelUnseen ? 'unseen' : 'control-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={shut}
      />
      <div
        id={`${id}-list`}
        class="combobox-list"
        role="listbox"
        aria-label={label}
        hidden={options.length === 0}
      >
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active choice
          <div
            key={option.key}
            id={`${id}-${place}`}
            class="combobox-option"
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{option.text}</span>
            {option.remark && <span class="meta">{option.remark}</span>}
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {isOpen && options.length > 0 ? sayOffered(options.length) : ''}
      </span>
    </div>
  );
}

/** The next place in a list of choices; before the first and after the last lies the box itself (-1). */
function nextPlace(active: number, step: 1 | -1, count: number): number {
  const next = active + step;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}
