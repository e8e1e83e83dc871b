import { FileSpreadsheet, FileText } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { partnerTable } from '#shared/desk/partner-table.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { tableFileName } from '#shared/exchange/table-name.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Taking the partners out as a table: what is public, or with the desk's own fields when that is asked for. */
export function ExportPart({ desk }: Pick<DeskPageProps, 'desk'>) {
  const { words, language } = useWording();
  const { export: told, fields: headings } = words.deskImport;
  const [withInternal, setWithInternal] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const save = async (ending: 'csv' | 'xlsx') => {
    const name = told.fileName(chooseText(desk.agreement.name, language).text);
    const fileName = tableFileName(name, ending, told.sheet);
    const table = partnerTable(desk, { headings, language, withInternal });
    try {
      saveFile(
        fileName,
        ending === 'csv' ? csvFile(writeTableCsv(table)) : await xlsxFile(table, told.sheet),
      );
      setSaid(told.saved(fileName));
    } catch {
      setSaid(told.failed);
    }
  };
  return (
    <section class="desk-part">
      <h4 class="desk-part-heading">{told.heading}</h4>
      {desk.partners.length === 0 ? (
        <p class="hint">{told.none}</p>
      ) : (
        <>
          <p class="hint">{told.hint}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={withInternal}
              aria-describedby={`${id}-hint`}
              onChange={({ currentTarget }) => setWithInternal(currentTarget.checked)}
            />
            {told.internal}
          </label>
          <p class="hint" id={`${id}-hint`}>
            {told.internalHint}
          </p>
          <div class="actions">
            <Button drawing={FileText} label={told.csv} onUse={() => void save('csv')} />
            <Button drawing={FileSpreadsheet} label={told.xlsx} onUse={() => void save('xlsx')} />
            <p class="meta" role="status">
              {said}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** The program that writes Excel files is read when one is wanted: it would delay every opening of the library. */
async function xlsxFile(table: ReturnType<typeof partnerTable>, sheet: string): Promise<Blob> {
  const { writeTableXlsx } = await import('#shared/exchange/table-xlsx.ts');
  return writeTableXlsx(table, sheet);
}
