import { PenLine } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { Practice, PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { type EditModel, editKey } from '../../models/edit-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldQuote } from './FieldQuote.tsx';
import { FieldValue } from './FieldValue.tsx';
import { Passage } from './Passage.tsx';
import { SourceMark } from './SourceMark.tsx';

/** Props of one field of the card. */
export type FieldRowProps = {
  /** The practice. */
  practice: Practice;
  /** The field. */
  name: PracticeFieldName;
  /** The edits, where this field may be open. */
  edits: EditModel;
  /** The field's language, when it is another than the page's. */
  otherLanguage?: ContentLanguage | undefined;
  /** The address of a clip's page. */
  clipAddress?: ((clipId: string) => string | undefined) | undefined;
  /** The quotes that support this field. */
  quotes?: readonly Quote[] | undefined;
  /** Called to take one contact off the card. */
  onRemoveContact?: ((index: number) => void) | undefined;
};

/** One field of the card: its source in the margin, its label, its value, and its editor in the value's place. */
export function FieldRow({
  practice,
  name,
  edits,
  otherLanguage,
  clipAddress,
  quotes,
  onRemoveContact,
}: FieldRowProps) {
  const { language, words, domain } = useWording();
  const id = useId();
  const editButton = useRef<HTMLButtonElement>(null);
  const [isPassageOpen, setPassageOpen] = useState(false);
  const edit = edits.edits.value.get(editKey(practice.id, name));
  const provenance = practice.provenance[name];
  const passageId = `${id}-passage`;
  const begin = () => edits.begin(practice, name, language);
  useReturnOfFocus(edit !== undefined, () => editButton.current?.focus());

  return (
    <div class={`field field-${name}`} data-field={name}>
      <dt>
        {provenance && (
          <SourceMark
            provenance={provenance}
            passageId={passageId}
            isOpen={isPassageOpen}
            onToggle={() => setPassageOpen(!isPassageOpen)}
          />
        )}
        <span id={`${id}-label`} class="field-label">
          {words.fields[name]}
        </span>
        {otherLanguage && <span class="badge">{domain.languageNames[otherLanguage]}</span>}
        {!edit && (
          <Button
            look="icon"
            drawing={PenLine}
            label={words.practice.editField(words.fields[name])}
            elementRef={editButton}
            onUse={begin}
          />
        )}
      </dt>
      <dd>
        {edit ? (
          <FieldEditor edit={edit} edits={edits} labelId={`${id}-label`} />
        ) : (
          <Pressable onPress={begin}>
            {practice.fields[name] !== undefined && (
              <FieldValue
                fields={practice.fields}
                name={name}
                otherLanguage={otherLanguage}
                onRemoveContact={onRemoveContact}
              />
            )}
          </Pressable>
        )}
        {provenance && (
          <Passage
            provenance={provenance}
            id={passageId}
            isOpen={isPassageOpen}
            address={provenance.clipId === undefined ? undefined : clipAddress?.(provenance.clipId)}
            lang={practice.fields.language}
          />
        )}
        {quotes?.map((quote) => (
          <FieldQuote key={quote.id} quote={quote} address={clipAddress?.(quote.clipId)} />
        ))}
      </dd>
    </div>
  );
}

/** Opens the editor when the value is pressed, unless a link or a button in it was meant or text was being selected. */
function Pressable({ onPress, children }: { onPress: () => void; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the edit button is the way for all
    // biome-ignore lint/a11y/useKeyWithClickEvents: the edit button beside the label takes the keyboard
    <div
      class="value"
      onClick={({ target }) => {
        const isOwn = target instanceof Element && target.closest('a, button') !== null;
        if (!isOwn && getSelection()?.isCollapsed !== false) onPress();
      }}
    >
      {children}
    </div>
  );
}

/** Gives the focus back when the editor closes and took the focus with it. */
function useReturnOfFocus(isEditing: boolean, focusButton: () => void): void {
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (wasEditing.current && !isEditing && hasLostFocus) focusButton();
    wasEditing.current = isEditing;
  }, [isEditing]);
}
