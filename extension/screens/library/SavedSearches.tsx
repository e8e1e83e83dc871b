import { BookmarkPlus, Pencil, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { type FindQuery, parseFindQuery } from '#shared/find/find-query.ts';
import type { SavedSearch } from '#shared/find/saved-search-schema.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import type { SavedSearchModel } from '../../models/saved-search-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the kept searches. */
export type SavedSearchesProps = {
  /** The kept searches. */
  saved: SavedSearchModel;
  /** What is looked for now. */
  query: FindQuery;
};

/** The searches kept under a name, as links with what each finds now, and the way to keep the present one. */
export function SavedSearches({ saved, query }: SavedSearchesProps) {
  const { words } = useWording();
  const searches = saved.searches.value;
  const typed = saved.typed.value;
  useEffect(() => saved.open(), [saved]);
  const isNaming = typed !== undefined && typed.searchId === undefined;
  return (
    <section class="saved-searches" aria-labelledby="saved-searches-heading">
      <h2 id="saved-searches-heading" class="section-heading">
        {words.find.savedSearches}
      </h2>
      <ul class="plain-list">
        {searches.map((search) => (
          <li key={search.id} class="saved-search">
            {typed?.searchId === search.id ? (
              <NameForm saved={saved} query={query} />
            ) : (
              <SearchLine search={search} saved={saved} />
            )}
          </li>
        ))}
      </ul>
      {isNaming && <NameForm saved={saved} query={query} />}
      {!isNaming && (
        <Button
          look="quiet"
          drawing={BookmarkPlus}
          label={words.find.saveSearch}
          onUse={() => saved.beginName()}
        />
      )}
      <p class="error" role="alert">
        {saved.hasFailed.value && words.common.cannotWrite}
      </p>
    </section>
  );
}

function SearchLine({ search, saved }: { search: SavedSearch; saved: SavedSearchModel }) {
  const { language, words } = useWording();
  const count = saved.counts.value.get(search.id);
  const address = formatLibraryAddress({ ...PLAIN_LIST, query: parseFindQuery(search.query) });
  return (
    <>
      <a class="saved-search-name" href={address}>
        {search.name}
      </a>
      {count !== undefined && (
        <>
          <span class="facet-count" aria-hidden="true">
            {formatNumber(count, language)}
          </span>
          <span class="unseen">{words.find.findsNow(count)}</span>
        </>
      )}
      <Button
        look="icon"
        drawing={Pencil}
        label={words.find.renameSearch}
        about={search.name}
        onUse={() => saved.beginName(search)}
      />
      <Button
        look="icon"
        drawing={Trash2}
        label={words.find.removeSearch}
        about={search.name}
        onUse={() => void saved.remove(search.id)}
      />
    </>
  );
}

function NameForm({ saved, query }: SavedSearchesProps) {
  const { words } = useWording();
  const box = useRef<HTMLInputElement>(null);
  const typed = saved.typed.value;
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <form
      class="search-name"
      onSubmit={(event) => {
        event.preventDefault();
        void saved.saveName(query);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        saved.cancelName();
      }}
    >
      <label class="control-label" for="search-name">
        {words.find.searchName}
      </label>
      <input
        ref={box}
        id="search-name"
        class="control"
        type="text"
        autoComplete="off"
        value={typed?.name ?? ''}
        aria-invalid={typed?.isWrong === true}
        aria-describedby="search-name-problem"
        onInput={({ currentTarget }) => saved.typeName(currentTarget.value)}
      />
      <p id="search-name-problem" class="error" role="alert">
        {typed?.isWrong && words.find.nameWrong}
      </p>
      <div class="actions">
        <Button type="submit" look="main" label={words.find.saveUnderName} />
        <Button label={words.find.cancelName} onUse={saved.cancelName} />
      </div>
    </form>
  );
}
