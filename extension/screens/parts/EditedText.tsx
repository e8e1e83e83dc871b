import { useId } from 'preact/hooks';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { TypedTexts } from '../../models/typed-texts.ts';
import type { TypedValue } from '../../models/typed-value.ts';
import { useWording } from './wording.ts';

/** Props of a text that is edited where it stands. */
export type EditedTextProps<Value> = {
  /** Where what is typed and not saved yet is kept. */
  typed: TypedTexts;
  /** The field's own key among everything that is typed. */
  at: string;
  /** Its label. */
  label: string;
  /** Whether the label is for screen readers only, because the place tells what it is. */
  isLabelUnseen?: boolean;
  /** How it is typed, or what belongs there. */
  hint?: string | undefined;
  /** What belongs there, shown while it is empty; never the only label. */
  placeholder?: string;
  /** What is saved, as it would be typed. */
  saved: string;
  /** What a typed text means. */
  read: (text: string) => TypedValue<Value>;
  /** Saves it; answers whether it could be. */
  keep: (value: Value) => Promise<boolean>;
  /** Several lines; Enter then begins a new one. */
  isLong?: boolean;
  /** One line that may be too long for its place, and is then shown on several. */
  isWrapped?: boolean;
  /** What a telephone's keyboard is to offer. */
  inputMode?: 'numeric' | 'url' | 'email';
  /** The language what is typed is in, when it is not the screen's. */
  lang?: ContentLanguage | undefined;
  /** How wide it is, as a class of its own. */
  look?: string;
};

/**
 * A text that can be typed at any time and saves itself when it is left, or with Enter. What cannot be saved stays, with
 * the reason; Esc brings back what is saved.
 */
export function EditedText<Value>(props: EditedTextProps<Value>) {
  const { typed: texts, at, label, hint, saved, read, keep } = props;
  const { words } = useWording();
  const id = useId();
  const typed = texts.texts.value.get(at);
  const problem = typed?.problem;
  const save = () => {
    if (texts.texts.value.get(at)?.text === saved) texts.forget(at);
    else void texts.save(at, read, keep);
  };
  const control = {
    id,
    class: 'control',
    value: typed?.text ?? saved,
    autoComplete: 'off',
    lang: props.lang,
    placeholder: props.placeholder,
    'aria-invalid': problem !== undefined,
    'aria-describedby': [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(' '),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => texts.type(at, currentTarget.value),
    onBlur: save,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (!props.isLong || event.ctrlKey || event.metaKey)) save();
      else if (event.key === 'Escape' && typed !== undefined) texts.forget(at);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return (
    <div class={`edited ${props.look ?? ''}`}>
      <label class={props.isLabelUnseen ? 'unseen' : 'control-label'} for={id}>
        {label}
      </label>
      {props.isLong || props.isWrapped ? (
        <textarea {...control} class={props.isWrapped ? 'control wrapped' : 'control'} rows={1} />
      ) : (
        <input {...control} type="text" inputMode={props.inputMode} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="error" id={`${id}-problem`} role="alert">
        {problem && words.workshop.trouble[problem]}
      </p>
    </div>
  );
}
