import { useId } from 'preact/hooks';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** How long an example is shown, in characters. */
const EXAMPLE_LENGTH = 40;

/** A column of a source, as it is shown. */
export type ShownColumn = {
  /** Its heading; empty when it has none. */
  heading: string;
  /** A few of its values. */
  examples: readonly string[];
  /** The key of what it tells; empty when it is left out. */
  value: string;
};

/** Props of the columns of a source. */
export type ColumnListProps = {
  /** The columns, in their order. */
  columns: readonly ShownColumn[];
  /** What a column can tell. */
  choices: readonly { value: string; label: string }[];
  /** Called with the place of a column and the key of what it is to tell. */
  onChoose: (column: number, value: string) => void;
};

/** The columns of a table: what each is read as, with examples of its values. */
export function ColumnList({ columns, choices, onChoose }: ColumnListProps) {
  const told = useWording().words.deskImport.columns;
  const id = useId();
  return (
    <ul class="rows import-columns">
      {columns.map(({ heading, examples, value }, at) => {
        const name = heading || told.unnamed(at + 1);
        return (
          <li key={at} class="import-column">
            <div>
              <p class="import-column-name">{name}</p>
              <p class="meta">
                {examples.length === 0 ? told.noExamples : told.examples(examples.map(shortened).join(' · '))}
              </p>
            </div>
            <FormField id={`${id}-${at}`} label={told.meaning} about={name}>
              {(attributes) => (
                <select
                  {...attributes}
                  value={value}
                  onChange={({ currentTarget }) => onChoose(at, currentTarget.value)}
                >
                  <option value="">{told.none}</option>
                  {choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.label}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          </li>
        );
      })}
    </ul>
  );
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > EXAMPLE_LENGTH ? `${line.slice(0, EXAMPLE_LENGTH).trimEnd()}…` : line;
}
