import { useEffect, useRef } from 'preact/hooks';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import { CollectionPicker } from '../collection/CollectionPicker.tsx';
import { TagPicker } from '../collection/TagPicker.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { BulkState } from './BulkState.tsx';

/** Props of the dialog where tags or collections of several practices are chosen. */
export type BulkDialogProps = {
  /** Changes of many practices at once. */
  bulk: BulkModel;
  /** The tags and collections there are. */
  organise: OrganiseModel;
};

/** Tags or collections of several practices at once: those that all of them have, and a box for more. */
export function BulkDialog({ bulk, organise }: BulkDialogProps) {
  const choosing = bulk.choosing.value;
  return choosing && <OpenDialog key={choosing.what} bulk={bulk} organise={organise} choosing={choosing} />;
}

function OpenDialog({
  bulk,
  organise,
  choosing: { what, ids, common },
}: BulkDialogProps & { choosing: NonNullable<BulkModel['choosing']['value']> }) {
  const { words } = useWording();
  const { bulk: said } = words.find;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const areTags = what === 'tags';
  return (
    <dialog ref={dialog} class="help bulk-dialog" aria-labelledby="bulk-heading" onClose={bulk.endChoosing}>
      <h2 id="bulk-heading" class="section-heading">
        {areTags ? said.tagsOf(ids.length) : said.collectionsOf(ids.length)}
      </h2>
      {common.length > 0 && <p class="meta">{areTags ? said.commonTags : said.commonCollections}</p>}
      {areTags ? (
        <TagPicker
          tags={common}
          inUse={organise.tags.value}
          onAdd={(tag) => void bulk.tag(tag)}
          onRemove={(tag) => void bulk.untag(tag)}
        />
      ) : (
        <CollectionPicker
          collections={organise.collections.value}
          chosen={common}
          onAdd={(id) => void bulk.add(id)}
          onMake={(name) => void bulk.addToNew(name)}
          onTake={(id) => void bulk.take(id)}
        />
      )}
      <BulkState bulk={bulk} />
      <div class="actions dialog-actions">
        <Button look="main" label={said.done} onUse={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
