import { Pin, PinOff } from 'lucide';
import { NOT_ORGANISED, type Organised } from '#shared/practice/organised-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import { usePrinting } from '../library/use-printing.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { CollectionPicker } from './CollectionPicker.tsx';
import { NoteList } from './NoteList.tsx';
import { TagPicker } from './TagPicker.tsx';

/** Props of the part where a person organises a practice. */
export type OrganisePartProps = {
  /** The practice. */
  practice: Practice;
  /** Tags, collections, pins and notes. */
  organise: OrganiseModel;
  /** The address of a collection. */
  collectionAddress: (collectionId: string) => string;
};

/**
 * What a person has made of a practice: its tags, its collections, its pin and their notes. Folded to one line that tells
 * them; it stays open from one practice to the next until it is folded again.
 */
export function OrganisePart({ practice, organise, collectionAddress }: OrganisePartProps) {
  const { words } = useWording();
  const isPrinting = usePrinting();
  const organised = practice.organised ?? NOT_ORGANISED;
  const { tags, collectionIds, notes, pinnedAt } = organised;
  const ids = [practice.id];
  const told = useTold(organised, organise);
  return (
    <details
      class={`organise ${told === '' ? 'organise-empty' : ''}`}
      open={organise.isOpen.value || isPrinting}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) organise.isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <span class="section-heading">{words.collection.organise.heading}</span>{' '}
        <span class="meta">{told || words.collection.organise.nothing}</span>
      </summary>
      <div class="organise-body">
        <div class="organise-pickers">
          <TagPicker
            tags={tags}
            inUse={organise.tags.value}
            leadsToList
            onAdd={(tag) => void organise.tag(ids, tag)}
            onRemove={(tag) => void organise.untag(ids, tag)}
          />
          <CollectionPicker
            collections={organise.collections.value}
            chosen={collectionIds}
            addressOf={collectionAddress}
            onAdd={(id) => void organise.add(ids, id)}
            onMake={(name) => void organise.addToNew(ids, name)}
            onTake={(id) => void organise.take(ids, id)}
          />
        </div>
        <p class="error" role="status">
          {organise.hasFailed.value && words.common.cannotWrite}
          {organise.full.value > 0 && words.collection.organise.full}
        </p>
        <NoteList practiceId={practice.id} notes={notes} organise={organise}>
          <Button
            look="quiet"
            drawing={pinnedAt ? PinOff : Pin}
            label={pinnedAt ? words.collection.organise.unpin : words.collection.organise.pin}
            onUse={() => void (pinnedAt ? organise.unpin(ids) : organise.pin(ids))}
          />
        </NoteList>
      </div>
    </details>
  );
}

/** What the folded line tells: pinned, tags, collections, the number of notes. Empty when there is nothing to tell. */
function useTold({ tags, collectionIds, notes, pinnedAt }: Organised, organise: OrganiseModel): string {
  const { words } = useWording();
  const names = organise.collections.value
    .filter(({ collection }) => collectionIds.includes(collection.id))
    .map(({ collection }) => collection.name);
  const noteCount = notes.length > 0 ? [words.collection.organise.noteCount(notes.length)] : [];
  const pinned = pinnedAt ? [words.collection.organise.pinned] : [];
  return [...pinned, ...tags, ...names, ...noteCount].join(' · ');
}
