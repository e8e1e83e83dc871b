import { Pin, PinOff } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { NOT_ORGANISED } from '#shared/practice/organised-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
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

/** What a person has made of a practice: its tags, its collections, its pin and their notes. */
export function OrganisePart({ practice, organise, collectionAddress }: OrganisePartProps) {
  const { words } = useWording();
  const { tags, collectionIds, notes, pinnedAt } = practice.organised ?? NOT_ORGANISED;
  const ids = [practice.id];
  return (
    <section class="organise" aria-labelledby="organise-heading">
      <header class="organise-bar">
        <h3 class="section-heading" id="organise-heading">
          {words.collection.organise.heading}
        </h3>
        {pinnedAt && (
          <span class="pinned">
            <Icon drawing={Pin} size={12} /> {words.collection.organise.pinned}
          </span>
        )}
        <Button
          look="quiet"
          drawing={pinnedAt ? PinOff : Pin}
          label={pinnedAt ? words.collection.organise.unpin : words.collection.organise.pin}
          onUse={() => void (pinnedAt ? organise.unpin(ids) : organise.pin(ids))}
        />
      </header>
      <div class="organise-pickers">
        <TagPicker
          tags={tags}
          inUse={organise.tags.value}
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
      <NoteList practiceId={practice.id} notes={notes} organise={organise} />
    </section>
  );
}
