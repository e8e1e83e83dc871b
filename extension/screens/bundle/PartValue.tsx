import type { RecordTable } from '../../database/library-database.ts';
import { useWording } from '../parts/wording.ts';
import { type PartLine, readPart } from './part-lines.ts';

/** Props of a part of a record. */
export type PartValueProps = {
  /** The table of the record. */
  table: RecordTable;
  /** The part. */
  part: string;
  /** The record that has it. */
  side: object;
  /** The one it is compared with. */
  other: object;
  /** What other records are called, by their ids. */
  names: ReadonlyMap<string, string>;
};

/** How many lines are shown before a person asks for the rest. */
const SHOWN = 10;

/** A part of a record as it is read: of lists what the other side has not, of long ones the beginning. */
export function PartValue({ table, part, side, other, names }: PartValueProps) {
  const wording = useWording();
  const told = wording.words.bundle;
  const { lines, alike } = readPart(part, side, other, { table, wording, names });
  const [shown, rest] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return (
    <>
      {lines.length === 0 && alike === 0 && <span class="meta">{told.nothing}</span>}
      <Lines lines={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{told.rest(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
      {alike > 0 && <span class="meta">{told.alike(alike)}</span>}
    </>
  );
}

function Lines({ lines }: { lines: readonly PartLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="plain-list bundle-lines">
      {lines.map(({ label, text, language }, place) => (
        // Two lines of a list may say the same: their place tells them apart.
        <li key={`${place}/${text}`}>
          {label !== undefined && <span class="meta">{label}: </span>}
          <span lang={language}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
