import { useId, useRef, useState } from 'preact/hooks';
import { useWording } from '../parts/wording.ts';

/** Something that can be picked. */
export type Offer = {
  /** Its id. */
  id: string;
  /** What it is called. */
  text: string;
  /** A second line that tells it from others. */
  detail?: string;
  /** What is kept of it in words, when that is not what it is called. */
  kept?: string;
};

/** Props of the picker. */
export type PickerProps = {
  /** Its label. */
  label: string;
  /** What fits the typed words, at most some ten; all there is for no words. */
  find: (words: string) => Promise<readonly Offer[]>;
  /** Called with what was picked. */
  onPick: (pick: Offer) => void;
};

/** What was found for the words in the box. */
type Found = { state: 'closed' | 'failed' } | { state: 'open'; picks: readonly Offer[]; current: number };

/**
 * A box to type in with what fits below it: a combobox with a list, as ARIA describes it. Arrows go through the list,
 * Enter picks, Esc closes; how much was found is told to screen readers once the list has changed.
 */
export function Picker({ label, find, onPick }: PickerProps) {
  const { picker } = useWording().words.workshop;
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ state: 'closed' });
  const turn = useRef(0);
  const picks = found.state === 'open' ? found.picks : [];
  const current = found.state === 'open' ? found.current : -1;

  const close = () => {
    turn.current += 1;
    setFound({ state: 'closed' });
  };
  const search = async (words: string) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const fitting = await find(words);
      if (mine === turn.current) setFound({ state: 'open', picks: fitting, current: -1 });
    } catch {
      if (mine === turn.current) setFound({ state: 'failed' });
    }
  };
  const choose = (pick: Offer | undefined) => {
    if (pick === undefined) return;
    close();
    setText('');
    onPick(pick);
  };
  const move = (step: number) => {
    if (found.state !== 'open') void search(text);
    else if (picks.length > 0) {
      const next = (current + step + picks.length) % picks.length;
      setFound({ ...found, current: current < 0 && step < 0 ? picks.length - 1 : next });
    }
  };
  const useKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(picks[current] ?? (picks.length === 1 ? picks[0] : undefined));
    else if (event.key === 'Escape' && found.state !== 'closed') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="library-picker">
      <label class="control-label" for={id}>
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
        aria-expanded={picks.length > 0}
        aria-controls={picks.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          void search(currentTarget.value);
        }}
        onKeyDown={useKey}
        onBlur={close}
      />
      <p class="unseen" role="status">
        {found.state === 'open' && (picks.length === 0 ? picker.none : picker.found(picks.length))}
        {found.state === 'failed' && picker.failed}
      </p>
      {found.state === 'failed' && <p class="error">{picker.failed}</p>}
      {found.state === 'open' && picks.length === 0 && <p class="hint">{picker.none}</p>}
      {picks.length > 0 && (
        <div class="library-picks" id={`${id}-list`} role="listbox" aria-label={label}>
          {picks.map((pick, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keyboard for the whole list
            // biome-ignore lint/a11y/useFocusableInteractive: the box above keeps the focus and names the current one
            <div
              key={pick.id}
              id={`${id}-${place}`}
              class="library-pick"
              role="option"
              aria-selected={place === current}
              // The box would lose the focus and close the list before the click comes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(pick)}
            >
              <span>{pick.text}</span>
              {pick.detail && <span class="meta">{pick.detail}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
