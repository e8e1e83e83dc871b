import { describeRow, rowDay } from '../parts/row-meta.ts';
import { useWording } from '../parts/wording.ts';
import { type FoundItemProps, passageOf } from './found-item.ts';
import { ItemBox, ItemTags, ItemTitle } from './ItemTitle.tsx';
import { MarkedText } from './MarkedText.tsx';

/** One practice as a card: title, kind and place, its summary or why it was found, where it is from, and its tags. */
export function PracticeTile(props: FoundItemProps) {
  const { row, snippet, place, total, isSelected } = props;
  const wording = useWording();
  const passage = passageOf(snippet);
  return (
    <li
      class={isSelected ? 'tile row-selected' : 'tile'}
      data-item={row.id}
      aria-posinset={place}
      aria-setsize={total}
    >
      <div class="tile-head">
        <ItemBox {...props} />
        <ItemTitle {...props} />
      </div>
      <p class="row-facts">{describeRow(row, wording)}</p>
      <p class="tile-text" lang={row.language}>
        {passage ? <MarkedText {...passage} /> : row.summary}
      </p>
      <p class="tile-source">
        {row.site && <span class="tile-site">{row.site}</span>}
        <time dateTime={row.createdAt}>{rowDay(row, wording)}</time>
      </p>
      {row.tags && (
        <p class="tile-tags">
          <ItemTags row={row} />
        </p>
      )}
    </li>
  );
}
