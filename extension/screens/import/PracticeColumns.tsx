import { PRACTICE_MEANINGS, type PracticeTable } from '#shared/import/practice-columns.ts';
import { examplesOf } from '#shared/import/read-table.ts';
import type { PracticeMeaning } from '#shared/import/told-record.ts';
import { useWording, type Wording } from '../parts/wording.ts';
import { ColumnList } from './ColumnList.tsx';
import type { PracticeImportProps } from './import-props.ts';

/** The columns of a table of practices: what each is read as. */
export function PracticeColumns({
  practiceImport,
  chosen,
  table,
}: PracticeImportProps & { table: PracticeTable }) {
  const { words } = useWording();
  const told = words.import.columns;
  return (
    <section class="desk-part">
      <h3 class="desk-part-heading">{told.heading}</h3>
      <p class="hint">{told.hint}</p>
      {table.above.length > 0 && <p class="hint">{told.above(table.above.length)}</p>}
      {!chosen.meanings.includes('title') && (
        <p class="error" role="alert">
          {told.untitled}
        </p>
      )}
      <ColumnList
        columns={table.columns.map(({ heading }, at) => ({
          heading,
          examples: examplesOf(table, at),
          value: chosen.meanings[at] ?? '',
        }))}
        choices={PRACTICE_MEANINGS.map((value) => ({ value, label: nameOfMeaning(value, words) }))}
        onChoose={(at, value) =>
          practiceImport.chooseMeaning(
            at,
            PRACTICE_MEANINGS.find((each) => each === value),
          )
        }
      />
    </section>
  );
}

/** The name of what a value can tell. */
function nameOfMeaning(meaning: PracticeMeaning, words: Wording['words']): string {
  const names: Readonly<Record<PracticeMeaning, string>> = { ...words.fields, ...words.import.fields };
  return names[meaning];
}
