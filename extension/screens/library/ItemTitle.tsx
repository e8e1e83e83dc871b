import { Pin } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { useWording } from '../parts/wording.ts';
import type { FoundItemProps } from './found-item.ts';
import { MarkedText } from './MarkedText.tsx';

/** The title of a found practice as the link that opens it, with its pin. */
export function ItemTitle({
  row,
  snippet,
  address,
  isOpen,
  isTabStop,
  onFocus,
}: Pick<FoundItemProps, 'row' | 'snippet' | 'address' | 'isOpen' | 'isTabStop' | 'onFocus'>) {
  const { language, words } = useWording();
  const isPinned = row.pinnedAt !== undefined;
  return (
    <a
      class="row-title"
      href={address}
      data-row={row.id}
      lang={row.language}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      onFocus={() => onFocus(row.id)}
    >
      {isPinned && (
        <span class="row-pin">
          <Icon drawing={Pin} size={12} />
        </span>
      )}
      {snippet ? <MarkedText {...snippet.title} /> : row.title}
      {isPinned && <span class="unseen" lang={language}>{`, ${words.find.pinned}`}</span>}
    </a>
  );
}

/** The box that selects a found practice. */
export function ItemBox({
  row,
  isSelected,
  isTabStop,
  onSelect,
}: Pick<FoundItemProps, 'row' | 'isSelected' | 'isTabStop' | 'onSelect'>) {
  const { words } = useWording();
  return (
    <label class="row-box">
      <input
        type="checkbox"
        checked={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={words.find.select(row.title)}
        onChange={() => onSelect(row.id)}
      />
    </label>
  );
}

/** How many tags of a practice the list shows. */
const SHOWN_TAGS = 3;

/** The first tags of a found practice. */
export function ItemTags({ row }: Pick<FoundItemProps, 'row'>) {
  const tags = row.tags ?? [];
  return (
    <>
      {tags.slice(0, SHOWN_TAGS).map((tag) => (
        <span key={tag} class="row-tag">
          {tag}
        </span>
      ))}
      {tags.length > SHOWN_TAGS && <span class="row-tag">{`+${tags.length - SHOWN_TAGS}`}</span>}
    </>
  );
}
