import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';

/** How many rows are shown at first. */
const SHOWN = 50;

/** What becomes of what comes, in the order in which it is told. */
export const PLAN_STATES = ['new', 'fills', 'conflict', 'same'] as const;
/** What becomes of what comes. */
export type PlanState = (typeof PLAN_STATES)[number];

/** Props of the table of a plan. */
export type PlanFrameProps<Row extends { state: PlanState }> = {
  /** All that comes. */
  rows: readonly Row[];
  /** How many there are of each state. */
  counts: Readonly<Record<PlanState, number>>;
  /** The name of each state's count. */
  names: Readonly<Record<PlanState, string>>;
  /** The table's name. */
  label: string;
  /** The headings between the row's place and what happens to it; those not shown on narrow screens are wide. */
  headings: readonly { label: string; isWide?: boolean }[];
  /** Draws a row of the table. */
  children: (row: Row) => ComponentChildren;
};

/** What comes, each with what becomes of it and a box to leave it out. */
export function PlanFrame<Row extends { state: PlanState }>(props: PlanFrameProps<Row>) {
  const { rows: all, counts, names, label, headings, children } = props;
  const { words, language } = useWording();
  const told = words.deskImport.preview;
  const [state, setState] = useState<PlanState | 'all'>('all');
  const [limit, setLimit] = useState(SHOWN);
  if (all.length === 0) return null;
  const rows = state === 'all' ? all : all.filter((each) => each.state === state);
  const named = (name: string, count: number) => `${name} (${formatNumber(count, language)})`;
  return (
    <div class="import-preview">
      <EditedChoice
        label={told.show}
        value={state}
        choices={[
          { value: 'all', label: named(told.all, all.length) },
          ...PLAN_STATES.map((value) => ({ value, label: named(names[value], counts[value]) })),
        ]}
        onChoose={(value) => {
          setState(value);
          setLimit(SHOWN);
        }}
      />
      {rows.length === 0 ? (
        <p class="hint">{told.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section class="import-frame" aria-label={label} tabIndex={0}>
          <table class="import-table">
            <thead>
              <tr>
                <th scope="col">{told.take}</th>
                <th scope="col">{told.line}</th>
                {headings.map((heading) => (
                  <th key={heading.label} scope="col" class={heading.isWide ? 'import-wide' : undefined}>
                    {heading.label}
                  </th>
                ))}
                <th scope="col">{told.state}</th>
              </tr>
            </thead>
            <tbody>{rows.slice(0, limit).map(children)}</tbody>
          </table>
        </section>
      )}
      {rows.length > limit && (
        <div class="actions">
          <Button label={told.more(rows.length - limit)} onUse={() => setLimit(limit + SHOWN * 4)} />
        </div>
      )}
    </div>
  );
}

/** Props of the box that takes a row. */
export type TakeCellProps = {
  /** What the row is about. */
  name: string;
  /** Whether it is taken. */
  isTaken: boolean;
  /** Called when that changes. */
  onChange: (isTaken: boolean) => void;
};

/** The cell with the box by which a row is taken or left out. */
export function TakeCell({ name, isTaken, onChange }: TakeCellProps) {
  const { take } = useWording().words.deskImport.preview;
  return (
    <td>
      <input
        type="checkbox"
        aria-label={`${take}: ${name}`}
        checked={isTaken}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </td>
  );
}

/** Props of what becomes of a row. */
export type StateCellProps = {
  /** What becomes of it. */
  state: PlanState;
  /** The state's name. */
  name: string;
  /** What is said of it below. */
  remarks: readonly string[];
};

/** The cell that says what becomes of a row. */
export function StateCell({ state, name, remarks }: StateCellProps) {
  const look = state === 'conflict' ? 'status-warning' : state === 'new' ? 'status-good' : '';
  return (
    <td>
      <span class={`status ${look}`}>{name}</span>
      {remarks.map((remark) => (
        <p key={remark} class="meta">
          {remark}
        </p>
      ))}
    </td>
  );
}
