import { ArrowDown, ArrowUp } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { Sort } from '#shared/find/find-request.ts';
import { formatDay } from '#shared/language/formats.ts';
import { divisionsOf } from '#shared/municipality/regions.ts';
import { municipalityName } from '../../models/field-draft.ts';
import { rowDay } from '../parts/row-meta.ts';
import { useWording } from '../parts/wording.ts';
import { statusName } from './facet-names.ts';
import { type FoundItemProps, passageOf } from './found-item.ts';
import { ItemBox, ItemTags, ItemTitle } from './ItemTitle.tsx';
import { MarkedText } from './MarkedText.tsx';

/** The columns beside the title, in order. Where it is narrow the last ones give way first. */
const COLUMNS = ['kind', 'municipality', 'region', 'published', 'clipped', 'status'] as const;
type Column = 'title' | (typeof COLUMNS)[number];

/** The orders that columns can give, and whether they rise. */
const SORTS: Partial<Record<Column, { sort: Sort; rises: boolean }>> = {
  title: { sort: 'title', rises: true },
  municipality: { sort: 'municipality', rises: true },
  published: { sort: 'published', rises: false },
  clipped: { sort: 'newest', rises: false },
};

/** Props of the table. */
export type PracticeTableProps = {
  /** The practices. */
  items: readonly FoundItemProps[];
  /** The order they are in. */
  sort: Sort;
  /** Called with another order. */
  onSort: (sort: Sort) => void;
};

/** Practices as a table whose headings order them. */
export function PracticeTable({ items, sort, onSort }: PracticeTableProps) {
  const { words } = useWording();
  return (
    <table class="found-table">
      <caption class="unseen">{words.library.list}</caption>
      <thead>
        <tr>
          <th scope="col" class="cell-box">
            <span class="unseen">{words.find.columns.select}</span>
          </th>
          {(['title', ...COLUMNS] as const).map((column) => (
            <ColumnHeading key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <TableRow key={item.row.id} {...item} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnHeading({
  column,
  sort,
  onSort,
}: Pick<PracticeTableProps, 'sort' | 'onSort'> & { column: Column }) {
  const { words } = useWording();
  const name = words.find.columns[column];
  const order = SORTS[column];
  if (order === undefined) {
    return (
      <th scope="col" class={`cell-${column}`}>
        {name}
      </th>
    );
  }
  const isSorted = order.sort === sort;
  const ordered = order.rises ? 'ascending' : 'descending';
  return (
    <th scope="col" class={`cell-${column}`} aria-sort={isSorted ? ordered : 'none'}>
      <button
        type="button"
        class="column-sort"
        title={words.find.sortBy(name)}
        onClick={() => onSort(isSorted ? 'relevance' : order.sort)}
      >
        {name}
        {isSorted && <Icon drawing={order.rises ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  );
}

function TableRow(props: FoundItemProps) {
  const { row, snippet, state, isSelected } = props;
  const wording = useWording();
  const { language, words } = wording;
  const { municipalityCode } = row;
  const passage = passageOf(snippet);
  const region = municipalityCode === undefined ? undefined : divisionsOf(municipalityCode).region;
  const texts: Record<(typeof COLUMNS)[number], string | undefined> = {
    kind: words.practiceKinds[row.kind],
    municipality: municipalityName(municipalityCode, language),
    region: region?.[language],
    published: row.publishedOn === undefined ? undefined : formatDay(row.publishedOn, language),
    clipped: rowDay(row, wording),
    status: state && statusName(state, wording),
  };
  return (
    <tr class={isSelected ? 'row-selected' : undefined} data-item={row.id}>
      <td class="cell-box">
        <ItemBox {...props} />
      </td>
      <th scope="row" class="cell-title">
        <ItemTitle {...props} />
        <ItemTags row={row} />
        {passage && (
          <span class="row-passage" lang={row.language}>
            <MarkedText {...passage} />
          </span>
        )}
      </th>
      {COLUMNS.map((column) => (
        <td key={column} class={`cell-${column}`}>
          {texts[column]}
        </td>
      ))}
    </tr>
  );
}
