import { useId } from 'preact/hooks';
import {
  type ColumnMeaning,
  meaningKey,
  meaningOfKey,
  offeredMeanings,
} from '#shared/desk/import/partner-column.ts';
import type { SourceColumn, SourceTable } from '#shared/desk/import/source-table.ts';
import { examplesOf } from '#shared/import/read-table.ts';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPartProps } from './import-props.ts';

/** How long an example is shown, in characters. */
const EXAMPLE_LENGTH = 40;

/** The fields that stay in the municipality whatever is chosen. */
const INTERNAL = new Set<string>(['person', 'note']);

/** The columns of a table: what each is read as, with examples of its values. */
export function ColumnChoices({
  partnerImport,
  chosen,
  desk,
  table,
  hasNames,
}: ImportPartProps & { table: SourceTable; hasNames: boolean }) {
  const { words, domain } = useWording();
  const told = words.deskImport;
  const id = useId();
  const offered = offeredMeanings(desk.agreement.languages);
  const nameOf = ({ field, language }: ColumnMeaning) => {
    const name = INTERNAL.has(field) ? told.internalField(told.fields[field]) : told.fields[field];
    return language === undefined ? name : `${name}, ${domain.languageNames[language]}`;
  };
  return (
    <section class="desk-part">
      <h4 class="desk-part-heading">{told.columns.heading}</h4>
      <p class="hint">{told.columns.hint}</p>
      {table.above.length > 0 && <p class="hint">{told.columns.above(table.above.length)}</p>}
      {!hasNames && (
        <p class="error" role="alert">
          {told.columns.nameless}
        </p>
      )}
      <ul class="rows import-columns">
        {table.columns.map((column, at) => {
          const heading = headingOf(column, at, told.columns);
          const examples = examplesOf(table, at).map(shortened);
          const meaning = chosen.meanings[at];
          const isOffered = offered.some((each) => meaningKey(each) === meaningKey(meaning));
          return (
            <li key={at} class="import-column">
              <div>
                <p class="import-column-name">{heading}</p>
                <p class="meta">
                  {examples.length === 0
                    ? told.columns.noExamples
                    : told.columns.examples(examples.join(' · '))}
                </p>
              </div>
              <FormField id={`${id}-${at}`} label={told.columns.meaning} about={heading}>
                {(attributes) => (
                  <select
                    {...attributes}
                    value={meaningKey(meaning)}
                    onChange={({ currentTarget }) =>
                      partnerImport.chooseMeaning(at, meaningOfKey(currentTarget.value))
                    }
                  >
                    <option value="">{told.columns.none}</option>
                    {[...offered, ...(meaning && !isOffered ? [meaning] : [])].map((each) => (
                      <option key={meaningKey(each)} value={meaningKey(each)}>
                        {nameOf(each)}
                      </option>
                    ))}
                  </select>
                )}
              </FormField>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function headingOf(
  { heading, origin }: SourceColumn,
  at: number,
  told: { unnamed: (place: number) => string; links: (heading: string) => string; groups: string },
): string {
  const name = heading || told.unnamed(at + 1);
  if (origin === 'group') return told.groups;
  return origin === 'links' ? told.links(heading) : name;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > EXAMPLE_LENGTH ? `${line.slice(0, EXAMPLE_LENGTH).trimEnd()}…` : line;
}
