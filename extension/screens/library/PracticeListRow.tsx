import { describeRow, rowDay } from '../parts/row-meta.ts';
import { useWording } from '../parts/wording.ts';
import { type FoundItemProps, passageOf } from './found-item.ts';
import { ItemBox, ItemTags, ItemTitle } from './ItemTitle.tsx';
import { MarkedText } from './MarkedText.tsx';

/** One practice in the list: title and day, kind, place and the beginning of its summary, and why it was found. */
export function PracticeListRow(props: FoundItemProps) {
  const { row, snippet, place, total, isSelected } = props;
  const wording = useWording();
  const passage = passageOf(snippet);
  return (
    <li
      class={isSelected ? 'row row-selected' : 'row'}
      data-item={row.id}
      aria-posinset={place}
      aria-setsize={total}
    >
      <ItemBox {...props} />
      <ItemTitle {...props} />
      <time class="row-day" dateTime={row.createdAt}>
        {rowDay(row, wording)}
      </time>
      <p class="row-line">
        <ItemTags row={row} />
        <span class="row-facts">{describeRow(row, wording)}</span>
        {row.summary && (
          <span class="row-summary" lang={row.language}>
            {` · ${row.summary}`}
          </span>
        )}
      </p>
      {passage && (
        <p class="row-passage" lang={row.language}>
          <MarkedText {...passage} />
        </p>
      )}
    </li>
  );
}
