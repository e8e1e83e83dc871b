import { useRef } from 'preact/hooks';
import { newestFirst } from '#shared/adoption/adoption-rows.ts';
import type { AdoptionNote } from '#shared/adoption/adoption-schema.ts';
import { formatDay } from '#shared/language/formats.ts';
import { editAt } from '../../models/adoption-edit-model.ts';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import type { AdoptionPartsProps } from './adoption-parts-props.ts';
import { PartEditor } from './PartEditor.tsx';
import { RowActions } from './RowActions.tsx';
import { RowAdder } from './RowAdder.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

/** Notes about how the adoption goes, the newest first; a new one is written above them. */
export function NoteList(props: AdoptionPartsProps) {
  const { page } = useWording().words.adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const { listed, edits } = props;
  const notes = newestFirst(listed.adoption.notes);
  useFocusAfterRemoval(notes.length, heading);
  return (
    <section class="adoption-part">
      <h3 class="section-heading" ref={heading} tabIndex={-1}>
        {page.notes}
      </h3>
      <RowAdder listed={listed} edits={edits} part="note" label={page.addNote} />
      <ul class="plain-list">
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} {...props} />
        ))}
      </ul>
    </section>
  );
}

function NoteRow({ note, listed, model, edits }: AdoptionPartsProps & { note: AdoptionNote }) {
  const { language, words } = useWording();
  const { labels } = words.adoption;
  const edit = editAt(edits, { adoptionId: listed.adoption.id, part: 'note', rowId: note.id });
  const day = formatDay(note.day, language);
  const name = `${labels.note} ${day}`;
  return (
    <li class="adoption-row">
      {edit ? (
        <PartEditor edit={edit} edits={edits} name={name} />
      ) : (
        <>
          <div class="row-main">
            <p class="meta">{day}</p>
            <StoryText story={note.text} />
          </div>
          <RowActions
            text={name}
            onEdit={() => edits.begin(listed, 'note', language, { rowId: note.id })}
            onRemove={() => void model.removeRow('notes', note.id)}
          />
        </>
      )}
    </li>
  );
}
