import { PenLine } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_TAG_LENGTH } from '#shared/practice/organised-schema.ts';
import { cleanTag, foldTag, isSameTag, type TagCount } from '#shared/practice/tags.ts';
import { narrowedAddress } from '../../models/library-address.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { useFocusLater } from './use-focus-later.ts';

/** The tags in use with their counts; each leads to the practices that have it, and can be given another name, and so merged with another. */
export function TagList({ organise }: { organise: OrganiseModel }) {
  const { words } = useWording();
  const [renaming, setRenaming] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const tags = organise.tags.value;
  const focusLater = useFocusLater([tags, renaming]);
  const leave = (tag: string) => {
    focusLater(() => focusTag(list.current, tag));
    setRenaming(undefined);
  };
  if (tags.length === 0) return null;
  const finish = async (from: string, to: string) => {
    const outcome = await organise.renameTag(from, to);
    if (outcome === undefined) return;
    leave(to);
    setSaid(words.collection.tagList.renamed(from, cleanTag(to), words.collection.count(outcome.changed)));
  };
  return (
    <section class="part">
      <h3 class="section-heading">{words.collection.tagList.heading}</h3>
      <p class="hint" role="status">
        {said}
      </p>
      <ul class="tag-list" ref={list}>
        {tags.map((each) => (
          <li key={foldTag(each.tag)} class="tag-line" data-tag={each.tag}>
            {renaming === each.tag ? (
              <RenameForm
                tag={each.tag}
                inUse={tags}
                onSave={(to) => void finish(each.tag, to)}
                onCancel={() => leave(each.tag)}
              />
            ) : (
              <>
                <a href={narrowedAddress('tag', each.tag)}>{each.tag}</a>
                <span class="meta">{words.collection.count(each.count)}</span>
                <Button
                  look="icon"
                  drawing={PenLine}
                  label={words.collection.tagList.rename(each.tag)}
                  onUse={() => setRenaming(each.tag)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {organise.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
    </section>
  );
}

/** The new name of a tag. It says so before two tags become one. */
function RenameForm({
  tag,
  inUse,
  onSave,
  onCancel,
}: {
  tag: string;
  inUse: readonly TagCount[];
  onSave: (to: string) => void;
  onCancel: () => void;
}) {
  const { words } = useWording();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(tag);
  useEffect(() => box.current?.select(), []);
  const other = inUse.find((each) => isSameTag(each.tag, typed) && !isSameTag(each.tag, tag));
  const save = () => (cleanTag(typed) === '' || cleanTag(typed) === tag ? onCancel() : onSave(typed));
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="control-label" for={id}>
        {words.collection.tagList.newName(tag)}
      </label>
      <input
        id={id}
        ref={box}
        class="control"
        type="text"
        autoComplete="off"
        maxLength={MAX_TAG_LENGTH}
        value={typed}
        aria-describedby={`${id}-merge`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}
      />
      <p class="hint" id={`${id}-merge`} role="status">
        {other && words.collection.tagList.willMerge(other.tag, words.collection.count(other.count))}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          label={other ? words.collection.tagList.merge : words.collection.tagList.save}
        />
        <Button look="quiet" label={words.collection.form.cancel} onUse={onCancel} />
      </div>
    </form>
  );
}

/** Brings a person back to the tag they renamed. */
function focusTag(list: HTMLElement | null, tag: string): boolean {
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])];
  const line = lines.find((each) => isSameTag(each.dataset.tag ?? '', tag));
  const button = line?.querySelector<HTMLElement>('.button-icon');
  button?.focus();
  return button !== undefined && button !== null;
}
