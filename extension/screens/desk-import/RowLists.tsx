import type { RefusedRow, RowRemark } from '#shared/desk/import/incoming-partner.ts';
import { RowList } from '../import/RowList.tsx';
import { useWording } from '../parts/wording.ts';

/** The rows that are not read, each with its number and the reason. */
export function RefusedRows({ rows }: { rows: readonly RefusedRow[] }) {
  const told = useWording().words.deskImport.refused;
  const lines = rows.map(({ line, words, reason, firstLine }) => ({
    text: told.row(line, words),
    remark: firstLine === undefined ? told.reasons[reason] : told.doubledOf(firstLine),
  }));
  return <RowList heading={told.heading(rows.length)} hint={told.hint} lines={lines} isOpen />;
}

/** The cells that are kept in a note, each with the reason. */
export function RowRemarks({ rows }: { rows: readonly RowRemark[] }) {
  const told = useWording().words.deskImport.remarks;
  const lines = rows.map(({ line, heading, value, reason }) => ({
    text: told.row(line, heading, value),
    remark: told.reasons[reason],
  }));
  return <RowList heading={told.heading(rows.length)} lines={lines} />;
}
