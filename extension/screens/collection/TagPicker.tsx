import { X } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { cleanTag, isSameTag, suggestTags, type TagCount } from '#shared/practice/tags.ts';
import { narrowedAddress } from '../../models/library-address.ts';
import { Combobox } from '../parts/Combobox.tsx';
import type { ComboboxOption } from '../parts/use-offered.ts';
import { useWording } from '../parts/wording.ts';

/** How many tags are offered at a time. */
const OFFERED = 8;

/** Props of the part that chooses tags. */
export type TagPickerProps = {
  /** The tags that are there: of the practice, or those that all chosen practices have. */
  tags: readonly string[];
  /** The tags in use, the most used first. */
  inUse: readonly TagCount[];
  /** Whether a tag leads to the practices that have it; not where leaving would end what is under way. */
  leadsToList?: boolean;
  /** Called with a tag to add. */
  onAdd: (tag: string) => void;
  /** Called with a tag to take off. */
  onRemove: (tag: string) => void;
};

/** Tags as chips that can be taken off, and a box that offers those in use and makes new ones. */
export function TagPicker({ tags, inUse, leadsToList, onAdd, onRemove }: TagPickerProps) {
  const { words } = useWording();
  const offer = (typed: string): ComboboxOption[] => {
    const offered = suggestTags(inUse, typed, tags, OFFERED).map(({ tag, count }) => ({
      key: tag,
      text: tag,
      remark: words.collection.count(count),
    }));
    const tag = cleanTag(typed);
    const isThere = [...tags, ...inUse.map((each) => each.tag)].some((each) => isSameTag(each, tag));
    const made = { key: tag, text: words.collection.organise.newTag(tag) };
    return tag === '' || isThere ? exactFirst(offered, tag) : [made, ...offered];
  };
  return (
    <div class="picker">
      {tags.length > 0 && (
        <ul class="chips" aria-label={words.collection.organise.tags}>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              {leadsToList ? <a href={narrowedAddress('tag', tag)}>{tag}</a> : <span>{tag}</span>}
              <button
                type="button"
                class="chip-remove"
                aria-label={words.collection.organise.removeTag(tag)}
                title={words.collection.organise.removeTag(tag)}
                onClick={() => onRemove(tag)}
              >
                <Icon drawing={X} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={words.collection.organise.addTag}
        offer={offer}
        sayOffered={words.collection.organise.offered}
        onChoose={({ key }) => onAdd(key)}
      />
    </div>
  );
}

/** The tag that is typed in full comes first, so that Enter takes it and not a longer one that begins alike. */
function exactFirst(options: readonly ComboboxOption[], tag: string): ComboboxOption[] {
  const exact = options.filter(({ key }) => isSameTag(key, tag));
  return [...exact, ...options.filter((option) => !exact.includes(option))];
}
