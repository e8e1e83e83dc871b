import { CircleQuestionMark, Search, X } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { REMARKS_ID } from './FindRemarks.tsx';

/** Props of the search box. */
export type SearchBoxProps = {
  /** What stands in it. */
  words: string;
  /** Gives the box to who must focus it. */
  boxRef: Ref<HTMLInputElement>;
  /** Called as a person types. */
  onType: (words: string) => void;
  /** Called when the person has finished typing. */
  onSettle: () => void;
  /** Called when the person wants to go on to the list. */
  onLeave: () => void;
  /** Called to see how to search. */
  onHelp: () => void;
};

/** The library's search box: answers as a person types. */
export function SearchBox({ words: typed, boxRef, onType, onSettle, onLeave, onHelp }: SearchBoxProps) {
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
        aria-describedby={REMARKS_ID}
        placeholder={words.library.search}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onBlur={onSettle}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else if (event.key === 'Escape' && typed !== '') onType('');
          else if (event.key === 'Escape') event.currentTarget.blur();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span class="search-buttons">
        {typed !== '' && (
          <Button look="icon" drawing={X} label={words.library.clearSearch} onUse={() => onType('')} />
        )}
        <Button look="icon" drawing={CircleQuestionMark} label={words.find.help} onUse={onHelp} />
      </span>
    </search>
  );
}
