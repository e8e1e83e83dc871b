import { LayoutGrid, List, ListFilter, Table2 } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { FACETS } from '#shared/find/facets.ts';
import { type FindQuery, isNarrowed, VIEWS, type View } from '#shared/find/find-query.ts';
import { SORTS, sortSchema } from '#shared/find/find-request.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { BulkActions, type BulkActionsProps } from './BulkActions.tsx';
import { remarksOf } from './FindRemarks.tsx';

/** Props of the bar above the list. */
export type ListBarProps = BulkActionsProps & {
  /** Whether the facets have no column and open from here. */
  hasFacetButton: boolean;
  /** Called to open them. */
  onNarrow: () => void;
  /** What is looked for, and how it is looked at. */
  query: FindQuery;
  /** Called with what is looked for from now on, or how it is looked at. */
  onQuery: (query: FindQuery) => void;
};

/** The bar above the list: how many were found, the order and the view; while any is selected, what can be done with them. */
export function ListBar({ hasFacetButton, onNarrow, query, onQuery, ...bulk }: ListBarProps) {
  const wording = useWording();
  const { find } = wording.words;
  const isSelecting = bulk.selection.hasAny.value;
  const choices = FACETS.reduce((sum, facet) => sum + (query.choices[facet]?.length ?? 0), 0);
  return (
    <div class="list-bar">
      {hasFacetButton && (
        <Button
          drawing={ListFilter}
          label={choices > 0 ? find.narrowWith(choices) : find.narrow}
          onUse={onNarrow}
        />
      )}
      <p class="count" role="status">
        <CountText find={bulk.find} selection={bulk.selection} />
      </p>
      {isSelecting ? (
        <BulkActions {...bulk} />
      ) : (
        <div class="list-choices">
          <a class="to-duplicates" href={bulk.addressOf('duplicates')}>
            {find.duplicates}
          </a>
          <SortChoice query={query} onQuery={onQuery} />
          <ViewChoice query={query} onQuery={onQuery} />
        </div>
      )}
    </div>
  );
}

function CountText({ find, selection }: { find: FindModel; selection: SelectionModel }) {
  const wording = useWording();
  const { words } = wording;
  const selected = selection.ids.value.size;
  if (selected > 0) return <strong>{words.find.selected(selected)}</strong>;
  if (find.state.value === 'loading') return <span class="meta">{words.common.loading}</span>;
  if (find.state.value === 'failed') return null;
  return (
    <>
      <span>{countWords(find, wording)}</span>
      <span class="unseen">{remarksOf(find, wording).map((remark) => ` ${remark}`)}</span>
    </>
  );
}

function countWords(find: FindModel, { words }: Wording): string {
  const total = find.total.value;
  const query = find.answered.value;
  if (!isNarrowed(query)) return total === 0 ? '' : words.library.count(total);
  if (total > 0) return words.library.found(total);
  return query.words.trim() === '' ? words.find.noneFound : words.library.noResults(query.words);
}

function SortChoice({ query, onQuery }: { query: FindQuery; onQuery: (query: FindQuery) => void }) {
  const { words } = useWording();
  const hasWords = query.words.trim() !== '';
  // Without words nothing matches better than another: that order and the newest first are one.
  const offered = SORTS.filter((sort) => hasWords || sort !== 'relevance');
  const shown = query.sort === 'relevance' && !hasWords ? 'newest' : query.sort;
  return (
    <label class="sort-choice">
      <span class="unseen">{words.find.sort}</span>
      <select
        class="control"
        value={shown}
        onChange={({ currentTarget }) => {
          const sort = sortSchema.safeParse(currentTarget.value).data ?? 'relevance';
          onQuery({ ...query, sort: sort === 'newest' && !hasWords ? 'relevance' : sort });
        }}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {words.find.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}

const VIEW_DRAWINGS: Record<View, typeof List> = { list: List, cards: LayoutGrid, table: Table2 };

function ViewChoice({ query, onQuery }: { query: FindQuery; onQuery: (query: FindQuery) => void }) {
  const { words } = useWording();
  return (
    <fieldset class="view-choice">
      <legend class="unseen">{words.find.view}</legend>
      {VIEWS.map((view) => (
        <label key={view} title={words.find.views[view]}>
          <input
            type="radio"
            name="view"
            class="unseen"
            checked={query.view === view}
            onChange={() => onQuery({ ...query, view })}
          />
          <Icon drawing={VIEW_DRAWINGS[view]} />
          <span class="view-name">{words.find.views[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
