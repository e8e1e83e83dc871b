import { useId, useState } from 'preact/hooks';
import type { LeftRow, Survey } from '#shared/survey/survey-schema.ts';
import { placeTyped } from '../../models/survey-draft.ts';
import type { SurveysModel } from '../../models/surveys-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { MunicipalityNames } from '../parts/MunicipalityNames.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the rows that wait for their municipality. */
export type LeftRowsProps = {
  /** The survey. */
  survey: Survey;
  /** What can be done with it. */
  surveys: SurveysModel;
};

/** Rows of tables whose municipality was not understood, each with a field for it. Nothing when there are none. */
export function LeftRows({ survey, surveys }: LeftRowsProps) {
  const { words } = useWording();
  const listId = useId();
  const { leftRows } = survey;
  if (leftRows.length === 0) return null;
  return (
    <section class="left-rows">
      <h3 class="section-heading">{words.survey.leftRows.heading(leftRows.length)}</h3>
      <p class="teach">{words.survey.leftRows.intro}</p>
      <MunicipalityNames id={listId} />
      <ul class="rows">
        {leftRows.map((row) => (
          <LeftRowLine key={row.id} row={row} listId={listId} survey={survey} surveys={surveys} />
        ))}
      </ul>
    </section>
  );
}

function LeftRowLine({ row, listId, survey, surveys }: LeftRowsProps & { row: LeftRow; listId: string }) {
  const { survey: words } = useWording().words;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const name = row.words || words.leftRows.nameless;
  const place = () => {
    const found = typed.trim() === '' ? undefined : placeTyped(typed);
    setUnknown(found === undefined);
    if (found !== undefined) void surveys.placeLeftRow(survey.id, row.id, found);
  };
  return (
    <li class="left-row">
      <div>
        <p class="left-row-words">{name}</p>
        <p class="meta">
          {words.takeIn.reasons[row.reason]}{' '}
          {row.values.map(({ question, value }) => `${question}: ${value}`).join(' · ')}
        </p>
      </div>
      <form
        class="left-row-place"
        onSubmit={(event) => {
          event.preventDefault();
          place();
        }}
      >
        <FormField
          id={`${id}-place`}
          label={words.leftRows.municipality}
          about={name}
          problem={isUnknown ? words.takeIn.reasons['unknown-name'] : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              autoComplete="off"
              list={listId}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </FormField>
        <div class="actions">
          <Button type="submit" label={words.leftRows.place} about={name} />
          <Button
            look="quiet"
            label={words.leftRows.remove(name)}
            onUse={() => void surveys.removeLeftRow(survey.id, row.id)}
          />
        </div>
      </form>
    </li>
  );
}
