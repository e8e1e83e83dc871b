import { useId } from 'preact/hooks';
import type { FindingRow } from '#shared/survey/read-findings.ts';
import { placeTyped } from '../../models/survey-draft.ts';
import { rowKey } from '../../models/take-in-model.ts';
import { FormField } from '../parts/FormField.tsx';
import { MunicipalityNames } from '../parts/MunicipalityNames.tsx';
import { useWording } from '../parts/wording.ts';
import { placeName } from './place-name.ts';
import type { TakeInPartProps } from './TakeInColumns.tsx';

/** The rows of the table: those that were recognised with their municipality, and the others with the reason and a field for it. */
export function TakeInRows(props: TakeInPartProps) {
  const { takeIn: told } = useWording().words.survey;
  const { rows } = props.preview.reading;
  const left = rows.filter(({ place }) => place.kind === 'left');
  const placed = rows.filter(({ place }) => place.kind !== 'left');
  return (
    <>
      {left.length > 0 && (
        <section class="take-in-part take-in-left">
          <h3 class="section-heading">{told.left(left.length)}</h3>
          <p class="hint">{told.leftHint}</p>
          <LeftLines {...props} rows={left} />
        </section>
      )}
      {placed.length > 0 && (
        <section class="take-in-part">
          <h3 class="section-heading">{told.rows(placed.length)}</h3>
          <PlacedTable {...props} rows={placed} />
        </section>
      )}
    </>
  );
}

type RowsProps = TakeInPartProps & { rows: readonly FindingRow[] };

function LeftLines({ survey, takeIn, chosen, rows }: RowsProps) {
  const { leftRows, takeIn: told } = useWording().words.survey;
  const id = useId();
  return (
    <>
      <MunicipalityNames id={`${id}-names`} />
      <ul class="rows">
        {rows.map((row) => {
          const name = row.words || leftRows.nameless;
          const typed = chosen.places.get(rowKey(row)) ?? '';
          const isUnknown = typed.trim() !== '' && placeTyped(typed) === undefined;
          const reason = row.place.kind === 'left' ? row.place.reason : 'unknown-name';
          return (
            <li key={rowKey(row)} class="left-row">
              <div>
                <p class="left-row-words">{name}</p>
                <p class="meta">
                  {told.reasons[reason]} {[...row.values.values()].map(({ value }) => value).join(' · ')}
                </p>
              </div>
              {row.values.size > 0 && (
                <FormField
                  id={`${id}-${row.index}`}
                  label={leftRows.municipality}
                  about={name}
                  problem={isUnknown ? told.reasons['unknown-name'] : undefined}
                >
                  {(attributes) => (
                    <input
                      {...attributes}
                      type="text"
                      autoComplete="off"
                      list={`${id}-names`}
                      value={typed}
                      onInput={({ currentTarget }) => takeIn.placeRow(survey.id, row, currentTarget.value)}
                    />
                  )}
                </FormField>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function PlacedTable({ preview, rows }: RowsProps) {
  const wording = useWording();
  const { takeIn: told } = wording.words.survey;
  const { columns } = preview.reading;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="matrix-frame" aria-label={told.rows(rows.length)} tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{told.words}</th>
            <th scope="col">{told.place}</th>
            {columns.map(({ column, question }) => (
              <th key={column} scope="col">
                {question || told.noHeading(column + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ index, words, place, values }) => (
            <tr key={index}>
              <th scope="row">{words}</th>
              <td>{placeName(place.kind === 'municipality' ? place.code : undefined, wording)}</td>
              {columns.map(({ column }) => (
                <td key={column}>{values.get(column)?.value ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
