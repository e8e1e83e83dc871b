import { useId } from 'preact/hooks';
import { EXPORT_WHATS, type ExportModel, type ExportWhat, SHOWN_TITLES } from '../../models/export-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the first step. */
export type ExportWhatChoiceProps = {
  /** What is exported. */
  exporting: ExportModel;
  /** What is chosen. */
  what: ExportWhat;
  /** How many practices were chosen elsewhere. */
  chosenCount: number;
  /** How many were chosen to be compared. */
  comparedCount: number;
  /** The collection, when one is exported. */
  collectionId: string | undefined;
  /** The address of the list of practices, for who must choose first. */
  listAddress: string;
  /** Called with what is chosen. */
  onWhat: (what: ExportWhat) => void;
  /** Called with the collection that is chosen. */
  onCollection: (collectionId: string) => void;
};

/** The first step: which practices are exported, with how many they are and what the first are called. */
export function ExportWhatChoice(props: ExportWhatChoiceProps) {
  const { exporting, what, collectionId, onWhat, onCollection } = props;
  const { words } = useWording();
  const id = useId();
  const collections = exporting.collections.value;
  const offered = EXPORT_WHATS.filter((each) => each === 'all' || each === what || isThere(each, props));
  return (
    <fieldset class="export-step">
      <legend class="export-heading">{words.export.what}</legend>
      <div class="export-whats">
        {offered.map((each) => (
          <label key={each} class="export-what">
            <input type="radio" name="what" checked={each === what} onChange={() => onWhat(each)} />
            <span>
              {words.export.scopes[each]} <span class="meta">{countOf(each, props)}</span>
            </span>
          </label>
        ))}
      </div>
      {what === 'collection' && collections.length > 0 && (
        <p class="export-collection">
          <label class="control-label" for={id}>
            {words.export.collection}
          </label>
          <select
            id={id}
            class="control"
            value={collectionId}
            onChange={({ currentTarget }) => onCollection(currentTarget.value)}
          >
            {collections.map(({ collection, count }) => (
              <option key={collection.id} value={collection.id}>
                {`${collection.name} (${count})`}
              </option>
            ))}
          </select>
        </p>
      )}
      <ListedTitles exporting={exporting} what={what} listAddress={props.listAddress} />
    </fieldset>
  );
}

function isThere(what: ExportWhat, { exporting, comparedCount }: ExportWhatChoiceProps): boolean {
  if (what === 'chosen') return true;
  if (what === 'compared') return comparedCount > 0;
  return exporting.collections.value.length > 0;
}

function countOf(what: ExportWhat, { chosenCount, comparedCount }: ExportWhatChoiceProps): string {
  if (what === 'chosen') return `(${chosenCount})`;
  return what === 'compared' ? `(${comparedCount})` : '';
}

/** How many practices are exported, and the titles of the first. */
function ListedTitles({
  exporting,
  what,
  listAddress,
}: Pick<ExportWhatChoiceProps, 'exporting' | 'what' | 'listAddress'>) {
  const { words } = useWording();
  const list = exporting.list.value;
  if (list.state === 'loading') return <p class="meta export-titles">{words.common.loading}</p>;
  if (list.state === 'failed') return <Notice tone="warning" text={words.common.trouble[list.failure]} />;
  if (list.ids.length === 0) {
    return (
      <div class="export-titles">
        <p role="status">{list.gone > 0 ? words.export.gone(list.gone) : words.export.nothing[what].what}</p>
        <p class="teach">{words.export.nothing[what].how}</p>
        {what !== 'all' && (
          <p>
            <a href={listAddress}>{words.export.toList}</a>
          </p>
        )}
      </div>
    );
  }
  const more = list.ids.length - Math.min(list.first.length, SHOWN_TITLES);
  return (
    <div class="export-titles">
      <p class="count" role="status">
        {words.export.count(list.ids.length)}
      </p>
      <ul class="lines">
        {list.first.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        {more > 0 && <li class="meta">{words.export.more(more)}</li>}
      </ul>
      {list.gone > 0 && <p class="meta">{words.export.gone(list.gone)}</p>}
    </div>
  );
}
