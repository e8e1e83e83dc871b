import { useId } from 'preact/hooks';
import { type ComboboxOption, type Offering, useOffered } from './use-offered.ts';

/** Props of a combobox. */
export type ComboboxProps<Option extends ComboboxOption> = {
  /** Its label. */
  label: string;
  /** What is offered for what is typed, in order, at most some ten; the first is taken by Enter when none has been gone to. */
  offer: Offering<Option>;
  /** Says how many choices are offered, for those who do not see them. */
  sayOffered: (count: number) => string;
  /** What is said when nothing fits what is typed; nothing without it, where something new may be made. */
  none?: string;
  /** What is said when what is offered could not be found. */
  failed?: string;
  /** Whether only the box's name is spoken and no label is shown. */
  isLabelUnseen?: boolean;
  /** Called with the choice; the box is emptied. */
  onChoose: (option: Option) => void;
};

/**
 * A box to type in that offers what there is: a combobox with a list, as ARIA describes it. The arrow keys go to a choice,
 * Enter takes it, Escape shuts the list.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, offer, sayOffered, none, failed, isLabelUnseen = false, onChoose } = props;
  const id = useId();
  const offered = useOffered(offer, onChoose);
  const { typed, options, active, state } = offered;
  const isEmpty = state === 'open' && options.length === 0 && typed.trim() !== '';
  const trouble = state === 'failed' ? failed : isEmpty ? none : undefined;
  const count = state === 'open' && options.length > 0 ? sayOffered(options.length) : '';
  const press = (event: KeyboardEvent) => {
    if (!offered.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
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
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => offered.type(currentTarget.value)}
        onClick={offered.open}
        onKeyDown={press}
        onBlur={offered.shut}
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
            // The box would lose the focus and shut the list before the click comes.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => offered.choose(option)}
          >
            <span>{option.text}</span>
            {option.remark && <span class="meta">{option.remark}</span>}
          </div>
        ))}
      </div>
      {trouble && (
        <p class={state === 'failed' ? 'error' : 'hint'} aria-hidden="true">
          {trouble}
        </p>
      )}
      <span class="unseen" role="status">
        {trouble ?? count}
      </span>
    </div>
  );
}
