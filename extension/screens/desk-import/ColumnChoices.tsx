import {
  type ColumnMeaning,
  meaningKey,
  meaningOfKey,
  offeredMeanings,
} from '#shared/desk/import/partner-column.ts';
import type { SourceColumn, SourceTable } from '#shared/desk/import/source-table.ts';
import { examplesOf } from '#shared/import/read-table.ts';
import { ColumnList } from '../import/ColumnList.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPartProps } from './import-props.ts';

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
  const offered = offeredMeanings(desk.agreement.languages);
  const keys = new Set(offered.map(meaningKey));
  const others = chosen.meanings.filter((each) => each !== undefined && !keys.has(meaningKey(each)));
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
      <ColumnList
        columns={table.columns.map((column, at) => ({
          heading: headingOf(column, told.columns),
          examples: examplesOf(table, at),
          value: meaningKey(chosen.meanings[at]),
        }))}
        choices={[...offered, ...others.filter((each) => each !== undefined)].map((each) => ({
          value: meaningKey(each),
          label: nameOf(each),
        }))}
        onChoose={(at, key) => partnerImport.chooseMeaning(at, meaningOfKey(key))}
      />
    </section>
  );
}

function headingOf(
  { heading, origin }: SourceColumn,
  told: { links: (heading: string) => string; groups: string },
): string {
  if (origin === 'group') return told.groups;
  return origin === 'links' ? told.links(heading) : heading;
}
