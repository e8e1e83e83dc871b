import { useId } from 'preact/hooks';
import { CONTENT_LANGUAGES, type ContentLanguage } from '#shared/language/language.ts';
import { type LocalizedText, withText } from '#shared/language/localized-text.ts';
import { toTypedDay } from '#shared/record/typed-day.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { type TypedValue, typedDay, typedLine, typedNote } from '../../models/typed-value.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { EditedText, type EditedTextProps } from '../parts/EditedText.tsx';
import { useWording } from '../parts/wording.ts';
import type { Editor } from './record-editor.ts';

/** The names of a record's fields whose values are of a kind. */
type NameOf<Part, Value> = {
  [Name in keyof Part & string]-?: [NonNullable<Part[Name]>] extends [Value] ? Name : never;
}[keyof Part & string];

type Looks = Pick<
  EditedTextProps<unknown>,
  'label' | 'hint' | 'isLong' | 'isWrapped' | 'inputMode' | 'isLabelUnseen' | 'look'
>;

/** A text or a number of a record. */
export function FieldText<Part extends object, Name extends NameOf<Part, string | number>>({
  of,
  name,
  read,
  show = String,
  ...looks
}: Looks & {
  /** The record. */
  of: Editor<Part>;
  /** The field. */
  name: Name;
  /** What a typed text means. */
  read: (text: string) => TypedValue<Part[Name] | undefined>;
  /** The value as it would be typed. */
  show?: (value: NonNullable<Part[Name]>) => string;
}) {
  const value = of.part[name];
  return (
    <EditedText
      {...looks}
      typed={of.typed}
      at={`${of.at}/${name}`}
      saved={value === undefined || value === null ? '' : show(value)}
      read={read}
      keep={(after) => of.keep((before) => withField(before, name, after))}
    />
  );
}

/** A day of a record. */
export function FieldDay<Part extends object, Name extends NameOf<Part, string>>({
  of,
  name,
  label,
}: {
  of: Editor<Part>;
  name: Name;
  label: string;
}) {
  const { words } = useWording();
  return (
    <FieldText
      of={of}
      name={name as never}
      label={label}
      hint={words.desk.dayHint}
      look="day"
      read={typedDay as never}
      show={(day) => toTypedDay(String(day))}
    />
  );
}

/** A text of a record in each language it is written in, and in those in which there is something already. */
export function FieldTexts<Part extends object, Name extends NameOf<Part, LocalizedText>>({
  of,
  name,
  label,
  hint,
  isLong = false,
  isNeeded = false,
}: Pick<Looks, 'label' | 'hint' | 'isLong'> & {
  /** The record. */
  of: Editor<Part>;
  /** The field. */
  name: Name;
  /** Whether it may not be emptied altogether. */
  isNeeded?: boolean;
}) {
  const { language: spoken, domain } = useWording();
  const id = useId();
  const texts = of.part[name] as LocalizedText | undefined;
  const languages = writtenLanguages(of.languages, texts);
  const fields = languages.map((language) => (
    <EditedText
      key={language}
      typed={of.typed}
      at={`${of.at}/${name}/${language}`}
      label={languages.length === 1 ? label : `${label}, ${domain.languageNames[language]}`}
      hint={language === languages[0] ? hint : undefined}
      lang={language === spoken ? undefined : language}
      isLong={isLong}
      saved={texts?.[language] ?? ''}
      read={(text) => readText(text, { isLong, isNeeded: isNeeded && isOnly(texts, language) })}
      keep={(text) =>
        of.keep((before) => {
          const changed = withText(before[name] as LocalizedText | undefined, language, text);
          return withField(before, name, changed as Part[Name] | undefined);
        })
      }
    />
  ));
  if (languages.length === 1) return fields[0] ?? null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: each field's own label says the whole; a legend would say it twice
    <div class="field-languages" role="group" aria-labelledby={`${id}-name`}>
      <span class="unseen" id={`${id}-name`}>
        {label}
      </span>
      {fields}
    </div>
  );
}

/** One of a few values of a record. */
export function FieldChoice<Part extends object, Name extends NameOf<Part, string>>({
  of,
  name,
  label,
  hint,
  names,
  none,
}: {
  /** The record. */
  of: Editor<Part>;
  /** The field. */
  name: Name;
  /** Its label. */
  label: string;
  /** How to choose. */
  hint?: string;
  /** The values in their order, with their words. */
  names: Readonly<Record<string, string>>;
  /** The words for nothing, when it may be nothing. */
  none?: string;
}) {
  const choices = Object.entries(names).map(([value, text]) => ({ value, label: text }));
  return (
    <EditedChoice
      label={label}
      {...(hint !== undefined && { hint })}
      value={String(of.part[name] ?? '')}
      choices={none === undefined ? choices : [{ value: '', label: none }, ...choices]}
      onChoose={(value) =>
        void of.change((before) =>
          withField(before, name, (value === '' ? undefined : value) as Part[Name] | undefined),
        )
      }
    />
  );
}

/** Several of a few values of a record, each a box to tick. */
export function FieldChecks<Part extends object, Name extends NameOf<Part, readonly string[]>>({
  of,
  name,
  label,
  names,
  fewest = 0,
}: {
  /** The record. */
  of: Editor<Part>;
  /** The field. */
  name: Name;
  /** Its label. */
  label: string;
  /** The values in their order, with their words. */
  names: Readonly<Record<string, string>>;
  /** How many must stay ticked. */
  fewest?: number;
}) {
  const chosen = (of.part[name] ?? []) as readonly string[];
  const tick = (value: string, isTicked: boolean) => {
    // From what is saved then: a second tick may come before the first one is drawn.
    void of.change((before) => {
      const former = (before[name] ?? []) as readonly string[];
      const wanted = Object.keys(names).filter((each) => (each === value ? isTicked : former.includes(each)));
      return withField(before, name, wanted as Part[Name]);
    });
  };
  return (
    <fieldset class="checks">
      <legend class="control-label">{label}</legend>
      {Object.entries(names).map(([value, text]) => {
        const isTicked = chosen.includes(value);
        return (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={isTicked}
              disabled={isTicked && chosen.length <= fewest}
              onChange={({ currentTarget }) => tick(value, currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The languages a text is written in: those of the agreement, and others it has already. */
function writtenLanguages(
  languages: readonly ContentLanguage[],
  texts: LocalizedText | undefined,
): ContentLanguage[] {
  const others = CONTENT_LANGUAGES.filter(
    (language) => texts?.[language] !== undefined && !languages.includes(language),
  );
  return [...languages, ...others];
}

function isOnly(texts: LocalizedText | undefined, language: ContentLanguage): boolean {
  return CONTENT_LANGUAGES.every((each) => each === language || texts?.[each] === undefined);
}

function readText(
  text: string,
  { isLong, isNeeded }: { isLong: boolean; isNeeded: boolean },
): TypedValue<string | undefined> {
  if (isNeeded && text.trim() === '') return { problem: 'needed' };
  return isLong ? typedNote(text) : typedLine(text);
}
