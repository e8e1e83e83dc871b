import { useRef, useState } from 'preact/hooks';

/** One choice that a combobox offers. */
export type ComboboxOption = {
  /** By which it is chosen. */
  key: string;
  /** Its words. */
  text: string;
  /** What is said of it after the words: how many practices have it, or what tells it from others. */
  remark?: string;
};

/** Gives what fits typed words, at once or after a while. */
export type Offering<Option> = (typed: string) => readonly Option[] | Promise<readonly Option[]>;

/** What a combobox shows, and what can be done with it. */
export type Offered<Option> = {
  /** What is typed. */
  typed: string;
  /** The choices, while the list is open. */
  options: readonly Option[];
  /** The choice that has been gone to; -1 for the box itself. */
  active: number;
  /** Whether the list is open, or what it should show could not be found. */
  state: 'shut' | 'open' | 'failed';
  /** Takes what is typed. */
  type(typed: string): void;
  /** Opens the list. */
  open(): void;
  /** Shuts the list. */
  shut(): void;
  /** Takes a choice. */
  choose(option: Option | undefined): void;
  /** Takes a key; answers whether it was one of the list's. */
  press(key: string): boolean;
};

type List<Option> = { state: Offered<Option>['state']; options: readonly Option[]; active: number };

const SHUT = { state: 'shut', options: [], active: -1 } as const;

/** Holds what is typed in a combobox and what is offered for it. An answer to earlier words never comes after a later one. */
export function useOffered<Option extends ComboboxOption>(
  offer: Offering<Option>,
  onChoose: (option: Option) => void,
): Offered<Option> {
  const [typed, setTyped] = useState('');
  const [list, setList] = useState<List<Option>>(SHUT);
  const turn = useRef(0);
  const { options, active, state } = list;

  const shut = () => {
    turn.current += 1;
    setList(SHUT);
  };
  const show = async (words: string) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const offered = offer(words);
      // What is there at once is shown at once, so that Enter takes it.
      const fitting = offered instanceof Promise ? await offered : offered;
      if (mine === turn.current) setList({ state: 'open', options: fitting, active: -1 });
    } catch {
      if (mine === turn.current) setList({ state: 'failed', options: [], active: -1 });
    }
  };
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    setTyped('');
    shut();
    onChoose(option);
  };
  const move = (step: 1 | -1) => {
    if (state === 'open') setList({ ...list, active: nextPlace(active, step, options.length) });
    else void show(typed);
  };
  return {
    ...{ typed, options, active, state, shut, choose },
    type(words) {
      setTyped(words);
      void show(words);
    },
    open: () => void (state === 'open' || show(typed)),
    press(key) {
      if (key === 'ArrowDown') move(1);
      else if (key === 'ArrowUp') move(-1);
      else if (key === 'Enter' && state === 'open' && (typed.trim() !== '' || active >= 0))
        choose(options[Math.max(0, active)]);
      else if (key === 'Enter' && typed.trim() !== '') void show(typed);
      else if (key === 'Escape' && state !== 'shut') shut();
      else return false;
      return true;
    },
  };
}

/** The next place in a list of choices; before the first and after the last lies the box itself (-1). */
function nextPlace(active: number, step: 1 | -1, count: number): number {
  const next = active + step;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}
