import type { DeskCommitment } from '#shared/desk/desk-partner-schema.ts';
import { formatTypedNumber, readingLines, typedReadings } from '../../models/typed-readings.ts';
import { typedNumber } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { FieldText, FieldTexts } from './RecordFields.tsx';
import type { Editor } from './record-editor.ts';

/** Props of a commitment's measure. */
export type MeasureFieldsProps = {
  /** The commitment. */
  of: Editor<DeskCommitment>;
};

/** How a commitment is measured: what, from where to where, and the readings so far, one a line. */
export function MeasureFields({ of }: MeasureFieldsProps) {
  const words = useWording().words.desk.commitment.measure;
  const measure = measureEditor(of);
  return (
    <fieldset class="field-group">
      <legend class="desk-part-title">{words.heading}</legend>
      <div class="edited-fields">
        <FieldTexts of={measure} name="name" label={words.name} />
        <FieldTexts of={measure} name="unit" label={words.unit} />
        <FieldText
          of={measure}
          name="start"
          label={words.start}
          read={typedNumber}
          show={formatTypedNumber}
        />
        <FieldText
          of={measure}
          name="target"
          label={words.target}
          read={typedNumber}
          show={formatTypedNumber}
        />
      </div>
      <FieldText
        of={readingsEditor(measure)}
        name="text"
        label={words.readings}
        hint={words.readingsHint}
        isLong
        read={(text) => {
          const typed = typedReadings(text);
          return 'problem' in typed ? typed : { value: text };
        }}
      />
    </fieldset>
  );
}

type Measure = NonNullable<DeskCommitment['measure']>;

/** The measure as it is edited; without anything in it there is none. */
function measureEditor(of: Editor<DeskCommitment>): Editor<Measure> {
  const none: Measure = { readings: [] };
  const changing = (change: (before: Measure) => Measure) => (before: DeskCommitment) => {
    const { measure = none, ...rest } = before;
    const after = change(measure);
    const { readings, ...others } = after;
    const isEmpty = readings.length === 0 && Object.values(others).every((value) => value === undefined);
    return isEmpty ? rest : { ...rest, measure: after };
  };
  return {
    ...of,
    at: `${of.at}/measure`,
    part: of.part.measure ?? none,
    keep: (change) => of.keep(changing(change)),
    change: (change) => of.change(changing(change)),
  };
}

/** The readings as one text. */
function readingsEditor(of: Editor<Measure>): Editor<{ text?: string }> {
  const changing = (change: (before: { text?: string }) => { text?: string }) => (before: Measure) => {
    const typed = typedReadings(change({ text: readingLines(before.readings) }).text ?? '');
    return 'problem' in typed ? before : { ...before, readings: typed.value };
  };
  const text = readingLines(of.part.readings);
  return {
    ...of,
    at: `${of.at}/readings`,
    part: text === '' ? {} : { text },
    keep: (change) => of.keep(changing(change)),
    change: (change) => of.change(changing(change)),
  };
}
