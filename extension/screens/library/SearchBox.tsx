import { Search, X } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the search box. */
export type SearchBoxProps = {
  /** What stands in it. */
  words: string;
  /** Gives the box to who must focus it. */
  boxRef: Ref<HTMLInputElement>;
  /** Called as a person types. */
  onType: (words: string) => void;
  /** Called when the person wants to go on to the list. */
  onLeave: () => void;
};

/** The library's search box: answers as a person types. */
export function SearchBox({ words: typed, boxRef, onType, onLeave }: SearchBoxProps) {
  const { words } = useWording();
  return (
    <search class="search">
      <Icon drawing={Search} />
      <input
        ref={boxRef}
        class="search-box"
        type="text"
        inputMode="search"
        autoComplete="off"
        spellcheck={false}
        aria-label={words.library.search}
        aria-keyshortcuts="/"
        placeholder={words.library.search}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else if (event.key === 'Escape' && typed !== '') onType('');
          else if (event.key === 'Escape') event.currentTarget.blur();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {typed !== '' && (
        <Button look="icon" drawing={X} label={words.library.clearSearch} onUse={() => onType('')} />
      )}
    </search>
  );
}
