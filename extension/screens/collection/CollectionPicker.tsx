import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import { foldTag } from '#shared/practice/tags.ts';
import type { CollectionWithCount } from '../../database/collection-methods.ts';
import { Combobox } from '../parts/Combobox.tsx';
import type { ComboboxOption } from '../parts/use-offered.ts';
import { useWording } from '../parts/wording.ts';

/** How many collections are offered at a time. */
const OFFERED = 8;

/** The key of the choice that makes a new collection; ids of collections never begin so. */
const MAKE = 'make:';

/** Props of the part that chooses collections. */
export type CollectionPickerProps = {
  /** The collections there are. */
  collections: readonly CollectionWithCount[];
  /** Ids of those the practice is in, or that all chosen practices are in. */
  chosen: readonly string[];
  /** The address of a collection; its name is a link then. */
  addressOf?: (collectionId: string) => string;
  /** Called with the id of a collection to add to. */
  onAdd: (collectionId: string) => void;
  /** Called with the name of a new collection to make and add to. */
  onMake: (name: string) => void;
  /** Called with the id of a collection to take out of. */
  onTake: (collectionId: string) => void;
};

/** Collections as chips that can be taken off, and a box that offers those there are and makes new ones. */
export function CollectionPicker(props: CollectionPickerProps) {
  const { collections, chosen, addressOf, onAdd, onMake, onTake } = props;
  const { words } = useWording();
  const names = new Map(collections.map(({ collection }) => [collection.id, collection.name]));
  const shown = chosen.filter((id) => names.has(id));
  const offer = (typed: string): ComboboxOption[] => {
    const wanted = foldTag(typed);
    const found = collections.filter(
      ({ collection }) => !chosen.includes(collection.id) && foldTag(collection.name).includes(wanted),
    );
    const offered = found.slice(0, OFFERED).map(({ collection, count }) => ({
      key: collection.id,
      text: collection.name,
      remark: words.collection.count(count),
    }));
    const name = typed.trim();
    const isThere = collections.some(({ collection }) => foldTag(collection.name) === wanted);
    const made = { key: `${MAKE}${name}`, text: words.collection.organise.newCollection(name) };
    return name === '' || isThere ? offered : [...offered, made];
  };
  return (
    <div class="picker">
      {shown.length > 0 && (
        <ul class="chips" aria-label={words.collection.organise.collections}>
          {shown.map((id) => (
            <Chip key={id} name={names.get(id) ?? ''} onTake={() => onTake(id)}>
              {addressOf ? <a href={addressOf(id)}>{names.get(id)}</a> : <span>{names.get(id)}</span>}
            </Chip>
          ))}
        </ul>
      )}
      <Combobox
        label={words.collection.organise.addToCollection}
        offer={offer}
        sayOffered={words.collection.organise.offered}
        onChoose={({ key }) => (key.startsWith(MAKE) ? onMake(key.slice(MAKE.length)) : onAdd(key))}
      />
    </div>
  );
}

function Chip({ name, onTake, children }: { name: string; onTake: () => void; children: ComponentChildren }) {
  const { words } = useWording();
  const label = words.collection.organise.takeFromCollection(name);
  return (
    <li class="chip">
      {children}
      <button type="button" class="chip-remove" aria-label={label} title={label} onClick={onTake}>
        <Icon drawing={X} size={12} />
      </button>
    </li>
  );
}
