import { Copy, FileSpreadsheet, FileText } from 'lucide';
import { useState } from 'preact/hooks';
import { DataTable } from '#shared/components/DataTable.tsx';
import { writeTableCsv, writeTableText } from '#shared/exchange/table-csv.ts';
import { tableFileName, tableName } from '#shared/exchange/table-name.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { copyText, saveFile } from '../../browser/save-file.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { usePrinting } from './use-printing.ts';

/** Props of a clip's tables. */
export type ClipTablesProps = {
  /** The tables, in the order of the page. */
  tables: readonly TableData[];
};

/** A clip's tables as data: each opens, and leaves as text, CSV or an Excel file. */
export function ClipTables({ tables }: ClipTablesProps) {
  const { words } = useWording();
  if (tables.length === 0) return null;
  return (
    <section class="clip-tables">
      <h3 class="section-heading">{words.tables.heading}</h3>
      {tables.map((table, index) => (
        <ClipTable
          key={`${index} ${table.caption ?? ''}`}
          table={table}
          name={tableName(table, words.tables.unnamed(index + 1))}
        />
      ))}
    </section>
  );
}

function ClipTable({ table, name }: { table: TableData; name: string }) {
  const { words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  const isShown = isOpen || isPrinting;
  const columns = table.rows[0]?.length ?? 0;
  const has = (kind: string) => table.notes.some((note) => note.kind === kind);
  return (
    <details open={isShown} onToggle={({ currentTarget }) => !isPrinting && setOpen(currentTarget.open)}>
      <summary>
        {name} <span class="meta">{words.tables.size(table.rows.length, columns)}</span>
      </summary>
      {isShown && (
        <>
          <DataTable
            table={table}
            name={name}
            renderLink={({ address, text }) => <OutsideLink address={address} text={text} />}
          />
          {has('headers-guessed') && <p class="meta">{words.tables.guessed}</p>}
          {(has('rows-cut') || has('columns-cut') || has('text-cut')) && (
            <p class="error">{words.tables.cut}</p>
          )}
          <TableActions table={table} name={name} />
        </>
      )}
    </details>
  );
}

function TableActions({ table, name }: { table: TableData; name: string }) {
  const { words } = useWording();
  const [told, setTold] = useState('');
  const attempt = async (act: () => Promise<string>) => {
    setTold(await act().catch(() => words.tables.failed));
  };
  const save = async (ending: 'csv' | 'xlsx', file: Blob) => {
    const fileName = tableFileName(name, ending, words.tables.heading);
    saveFile(fileName, file);
    return words.tables.saved(fileName);
  };
  // The program that writes Excel files is read when one is wanted: it would delay every opening of the library.
  const xlsx = async () => {
    const { writeTableXlsx } = await import('#shared/exchange/table-xlsx.ts');
    return writeTableXlsx(table, words.tables.heading);
  };
  const csv = () => new Blob([writeTableCsv(table)], { type: 'text/csv;charset=utf-8' });
  return (
    <div class="actions">
      <Button
        drawing={Copy}
        label={words.tables.copy}
        onUse={() =>
          void attempt(async () => {
            await copyText(writeTableText(table));
            return words.tables.copied;
          })
        }
      />
      <Button
        drawing={FileText}
        label={words.tables.saveCsv}
        onUse={() => void attempt(() => save('csv', csv()))}
      />
      <Button
        drawing={FileSpreadsheet}
        label={words.tables.saveXlsx}
        onUse={() => void attempt(async () => save('xlsx', await xlsx()))}
      />
      <p class="meta" role="status">
        {told}
      </p>
    </div>
  );
}
