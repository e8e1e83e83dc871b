import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** How many lines are listed at first. */
const SHOWN = 20;

/** Props of a list of rows of a source. */
export type RowListProps = {
  /** What is listed, and how many there are. */
  heading: string;
  /** What to do about them. */
  hint?: string;
  /** What stands in each, and what is remarked on it. */
  lines: readonly { text: string; remark: string }[];
  /** Whether it is open from the start. */
  isOpen?: boolean;
};

/** Rows of a source that are not read or only in part, each with its place and the reason. */
export function RowList({ heading, hint, lines, isOpen = false }: RowListProps) {
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
