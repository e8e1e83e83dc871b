import { useId } from 'preact/hooks';
import type { Survey } from '#shared/survey/survey-schema.ts';
import {
  columnKey,
  questionOf,
  type TakeIn,
  type TakeInModel,
  type TakeInPreview,
} from '../../models/take-in-model.ts';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a part of what is shown before a table is taken in. */
export type TakeInPartProps = {
  /** The survey that takes it. */
  survey: Survey;
  /** Taking tables in. */
  takeIn: TakeInModel;
  /** What is chosen. */
  chosen: TakeIn;
  /** What would be taken. */
  preview: TakeInPreview;
};

/** The columns of the table: which are taken, and as which question. */
export function TakeInColumns({ survey, takeIn, chosen, preview }: TakeInPartProps) {
  const { takeIn: told } = useWording().words.survey;
  const id = useId();
  return (
    <section class="take-in-part">
      <h3 class="section-heading">{told.columns}</h3>
      <ul class="rows">
        {preview.reading.columns.map((column) => {
          const heading = column.question || told.noHeading(column.column + 1);
          const question = questionOf(chosen, column);
          return (
            <li key={columnKey(column)} class="take-in-column">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={question !== undefined}
                  onChange={({ currentTarget }) =>
                    takeIn.takeColumn(survey.id, column, currentTarget.checked)
                  }
                />
                {told.takeColumn(heading)}
              </label>
              {question !== undefined && (
                <FormField
                  id={`${id}-${column.column}`}
                  label={told.question}
                  about={heading}
                  problem={question.trim() === '' ? told.questionMissing : undefined}
                >
                  {(attributes) => (
                    <input
                      {...attributes}
                      type="text"
                      autoComplete="off"
                      value={question}
                      onInput={({ currentTarget }) =>
                        takeIn.renameColumn(survey.id, column, currentTarget.value)
                      }
                    />
                  )}
                </FormField>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
