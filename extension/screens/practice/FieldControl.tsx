import type { Ref } from 'preact';
import { languageName } from '#shared/language/formats.ts';
import { CONTENT_LANGUAGES, type Language } from '#shared/language/language.ts';
import { municipalities } from '#shared/municipality/municipalities.ts';
import { regions } from '#shared/municipality/regions.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import { FIELD_SHAPES, type FieldShape } from '#shared/practice/field-order.ts';
import { PRACTICE_KINDS } from '#shared/practice/practice-kind.ts';
import type { PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import type { FieldDraft } from '../../models/field-draft.ts';
import { useWording, type Wording } from '../parts/wording.ts';

/** What is typed on several lines. */
const LONG: ReadonlySet<FieldShape> = new Set(['story', 'links', 'names', 'contacts', 'periods']);

/** Props of the control in which a field is edited. */
export type FieldControlProps = {
  /** The field. */
  name: PracticeFieldName;
  /** The card when editing began. */
  fields: PracticeFields;
  /** What stands in the control. */
  draft: FieldDraft;
  /** Id of the element that names the control. */
  labelId: string;
  /** Ids of the elements that tell how to fill it and what is wrong. */
  describedBy: string;
  /** Whether what stands there could not be saved. */
  isInvalid: boolean;
  /** Whether it is being saved, so that typing must wait. */
  isLocked: boolean;
  /** Gives the control to who must focus it. */
  controlRef: Ref<HTMLElement>;
  /** Called with each change. */
  onChange: (draft: FieldDraft) => void;
};

/** The control that suits a field: a line, a text area, a select or a group of choices. */
export function FieldControl(props: FieldControlProps) {
  const wording = useWording();
  const { name, draft, isLocked, onChange } = props;
  const choices = choicesOf(name, wording, props.fields);
  if (typeof draft !== 'string') return <Choices {...props} chosen={draft} choices={choices} />;
  const named = {
    ref: props.controlRef as never,
    'aria-labelledby': props.labelId,
    'aria-describedby': props.describedBy || undefined,
    'aria-invalid': props.isInvalid,
  };
  const input = FIELD_SHAPES[name];
  if (LONG.has(input)) {
    return (
      <textarea
        {...named}
        class="control"
        rows={input === 'story' ? 6 : 4}
        readOnly={isLocked}
        value={draft}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  if (choices.length > 0) {
    return (
      <select
        {...named}
        class="control"
        value={draft}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {name !== 'kind' && <option value="">{wording.words.practice.notChosen}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const listId = input === 'municipality' ? `${props.labelId}-names` : undefined;
  return (
    <>
      <input
        {...named}
        class="control"
        type="text"
        autoComplete="off"
        list={listId}
        readOnly={isLocked}
        value={draft}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {listId && <MunicipalityNames id={listId} language={wording.language} />}
    </>
  );
}

type Choice = { value: string; label: string };

function Choices({
  chosen,
  choices,
  labelId,
  controlRef,
  isLocked,
  onChange,
}: FieldControlProps & { chosen: readonly string[]; choices: readonly Choice[] }) {
  const toggle = (value: string, isChosen: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? isChosen : chosen.includes(each))),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in the card's label
    <div role="group" aria-labelledby={labelId} class="choices">
      {choices.map(({ value, label }, index) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            {...(index === 0 && { ref: controlRef as never })}
            checked={chosen.includes(value)}
            disabled={isLocked}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function MunicipalityNames({ id, language }: { id: string; language: Language }) {
  return (
    <datalist id={id}>
      {municipalities.map((municipality) => (
        <option key={municipality.code} value={municipality[language]} />
      ))}
    </datalist>
  );
}

/** What can be chosen in a field; nothing when it is typed. */
function choicesOf(
  name: PracticeFieldName,
  { language, words, domain }: Wording,
  fields: PracticeFields,
): Choice[] {
  switch (FIELD_SHAPES[name]) {
    case 'kind':
      return PRACTICE_KINDS.map((value) => ({ value, label: words.practiceKinds[value] }));
    case 'region':
      return regions.map((region) => ({ value: region.code, label: region[language] }));
    case 'language':
      return CONTENT_LANGUAGES.map((value) => ({ value, label: domain.languageNames[value] }));
    case 'attachments':
      return (fields.attachments ?? []).map(({ address, title }) => ({ value: address, label: title }));
    case 'alternates':
      return (fields.alternates ?? []).map((version) => ({
        value: version.address,
        label: languageName(version.language, language),
      }));
    case 'elements':
      return ELEMENTS.map((value) => ({ value, label: domain.elements[value] }));
    case 'life-stages':
      return LIFE_STAGES.map((value) => ({ value, label: domain.lifeStages[value] }));
    default:
      return [];
  }
}
