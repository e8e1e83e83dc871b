import { useState } from 'preact/hooks';
import type { RefusedRow, RowRemark } from '#shared/desk/import/incoming-partner.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** How many rows are listed at first, and how many more each time. */
const SHOWN = 20;

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

type RowListProps = {
  heading: string;
  hint?: string;
  lines: readonly { text: string; remark: string }[];
  isOpen?: boolean;
};

function RowList({ heading, hint, lines, isOpen = false }: RowListProps) {
  const { showMore } = useWording().words.deskImport;
  const [limit, setLimit] = useState(SHOWN);
  if (lines.length === 0) return null;
  return (
    <details class="import-lines" open={isOpen}>
      <summary>{heading}</summary>
      {hint && <p class="hint">{hint}</p>}
      <ul class="rows">
        {lines.slice(0, limit).map(({ text, remark }, at) => (
          <li key={at} class="import-line">
            <p>{text}</p>
            <p class="meta">{remark}</p>
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <div class="actions">
          <Button label={showMore(lines.length - limit)} onUse={() => setLimit(limit + SHOWN * 5)} />
        </div>
      )}
    </details>
  );
}
