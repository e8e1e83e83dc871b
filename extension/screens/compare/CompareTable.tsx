import type { ComparedField } from '#shared/practice/compare-practices.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import { useWording } from '../parts/wording.ts';
import { ComparedButtons } from './ComparedButtons.tsx';
import { ComparedDates, ComparedSource } from './ComparedSource.tsx';
import { ComparedValue } from './ComparedValue.tsx';
import type { ComparedActions } from './CompareSection.tsx';
import { DifferenceMark } from './DifferenceMark.tsx';

/** Props of the compared practices. */
export type ComparedProps = {
  /** The practices. */
  found: readonly PracticeWithEvidence[];
  /** The fields that are shown. */
  fields: readonly ComparedField[];
  /** Whether words that differ from the first practice are marked. */
  withWords: boolean;
  /** What can be done with a practice. */
  actions: ComparedActions;
};

/** The comparison as a table: a column for each practice, a row for each field; both headings stay in view. */
export function CompareTable({ found, fields, withWords, actions }: ComparedProps) {
  const { words } = useWording();
  const label = words.compare.table(found.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="compare-frame" tabIndex={0} aria-label={label}>
      <table class="compare-table" style={{ '--columns': found.length }}>
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col" class="compare-corner">
              {words.compare.field}
            </th>
            {found.map(({ practice }, place) => (
              <th key={practice.id} scope="col" class="compare-head">
                <a href={actions.addressOf(practice.id)} lang={practice.fields.language}>
                  {practice.fields.title}
                </a>
                <ComparedButtons
                  practice={practice}
                  place={place}
                  count={found.length}
                  isStacked={false}
                  actions={actions}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.compare.source}</th>
            {found.map((each) => (
              <td key={each.practice.id}>
                <ComparedSource found={each} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.compare.dates}</th>
            {found.map((each) => (
              <td key={each.practice.id}>
                <ComparedDates found={each} />
              </td>
            ))}
          </tr>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} found={found} withWords={withWords} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({
  field,
  found,
  withWords,
}: Pick<ComparedProps, 'found' | 'withWords'> & { field: ComparedField }) {
  const { words } = useWording();
  return (
    <tr class={`compare-${field.outcome}`}>
      <th scope="row">
        <span class="compare-field">{words.fields[field.name]}</span>
        <DifferenceMark field={field} />
      </th>
      {found.map(({ practice }) => (
        <td key={practice.id}>
          <ComparedValue
            fields={practice.fields}
            name={field.name}
            first={withWords ? found[0]?.practice.fields : undefined}
          />
        </td>
      ))}
    </tr>
  );
}
