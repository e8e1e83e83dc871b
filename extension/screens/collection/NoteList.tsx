import { NotebookPen, PenLine, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { MAX_NOTE_LENGTH, type Note } from '#shared/practice/organised-schema.ts';
import { noteKey, type OrganiseModel } from '../../models/organise-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a practice's notes. */
export type NoteListProps = {
  /** The practice. */
  practiceId: string;
  /** Its notes, the first written first. */
  notes: readonly Note[];
  /** What can be done with them. */
  organise: OrganiseModel;
  /** What stands beside the button that begins a note. */
  children?: ComponentChildren;
};

/** A person's notes on a practice, each with its day, and the way to write one more. */
export function NoteList({ practiceId, notes, organise, children }: NoteListProps) {
  const { words } = useWording();
  const isWriting = organise.notes.value.has(noteKey(practiceId));
  const addButton = useRef<HTMLButtonElement>(null);
  const toButton = () => requestAnimationFrame(() => addButton.current?.focus());
  return (
    <div class="notes">
      {notes.length > 0 && (
        <ul class="plain-list" aria-label={words.collection.organise.notes}>
          {notes.map((note) => (
            <li key={note.id} class="note">
              <NoteItem practiceId={practiceId} note={note} organise={organise} onGone={toButton} />
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <NoteEditor practiceId={practiceId} organise={organise} onDone={toButton} />
      ) : (
        <div class="actions">
          <Button
            look="quiet"
            drawing={NotebookPen}
            label={words.collection.organise.addNote}
            elementRef={addButton}
            onUse={() => organise.beginNote(practiceId)}
          />
          {children}
        </div>
      )}
    </div>
  );
}

function NoteItem({
  practiceId,
  note,
  organise,
  onGone,
}: Pick<NoteListProps, 'practiceId' | 'organise'> & { note: Note; onGone: () => void }) {
  const { language, words } = useWording();
  const day = formatMomentDay(note.writtenAt, language);
  const changeButton = useRef<HTMLButtonElement>(null);
  if (organise.notes.value.has(noteKey(practiceId, note.id))) {
    return (
      <NoteEditor
        practiceId={practiceId}
        noteId={note.id}
        organise={organise}
        onDone={() => requestAnimationFrame(() => changeButton.current?.focus())}
      />
    );
  }
  return (
    <>
      <p class="note-text">{note.text}</p>
      <div class="note-bar">
        <span class="meta">
          {words.collection.organise.writtenOn(day, formatTime(note.writtenAt, language))}
        </span>
        <Button
          look="icon"
          drawing={PenLine}
          label={words.collection.organise.changeNote(day)}
          elementRef={changeButton}
          onUse={() => organise.beginNote(practiceId, note.id, note.text)}
        />
        <Button
          look="icon"
          drawing={Trash2}
          label={words.collection.organise.removeNote(day)}
          onUse={() => void organise.removeNote(practiceId, note.id).then(onGone)}
        />
      </div>
    </>
  );
}

function NoteEditor({
  practiceId,
  noteId,
  organise,
  onDone,
}: Pick<NoteListProps, 'practiceId' | 'organise'> & { noteId?: string; onDone: () => void }) {
  const { words } = useWording();
  const id = useId();
  const save = () => void organise.saveNote(practiceId, noteId).then(onDone);
  const cancel = () => {
    organise.cancelNote(practiceId, noteId);
    onDone();
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="control-label" for={id}>
        {noteId === undefined ? words.collection.organise.newNote : words.collection.organise.noteText}
      </label>
      <textarea
        id={id}
        class="control"
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        value={organise.notes.value.get(noteKey(practiceId, noteId))}
        ref={focusOnce}
        onInput={({ currentTarget }) => organise.typeNote(practiceId, noteId, currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          cancel();
        }}
      />
      <div class="actions">
        <Button look="main" type="submit" label={words.collection.organise.saveNote} />
        <Button look="quiet" label={words.collection.form.cancel} onUse={cancel} />
      </div>
    </form>
  );
}

/** Brings a person to the box that was just opened. */
function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}
