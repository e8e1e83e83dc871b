import { useId } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { RemovedInBundle } from '../../database/removed-in-bundle.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the choice about persons who were removed. */
export type RemovedChoiceProps = {
  /** Who of them is in the file. */
  returned: readonly RemovedInBundle[];
  /** Whether they are left out. */
  leavesOut: boolean;
  /** Leaves them out, or lets them come back. */
  onChoose: (isLeftOut: boolean) => void;
};

/** Says that a file holds persons who were removed from the library, without a name, and asks whether they come back. */
export function RemovedChoice({ returned, leavesOut, onChoose }: RemovedChoiceProps) {
  const { words, language } = useWording();
  const told = words.bundle;
  const group = useId();
  if (returned.length === 0) return null;
  const days = [...new Set(returned.map(({ removedAt }) => formatMomentDay(removedAt, language)))];
  return (
    <section class="bundle-removed" aria-label={told.returnedChoice}>
      <Notice tone="warning" text={`${told.returned(returned.length)} ${told.removedOn(days.join(', '))}`} />
      <fieldset>
        <legend class="field-label">{told.returnedChoice}</legend>
        {([true, false] as const).map((isLeftOut) => (
          <label key={String(isLeftOut)}>
            <input
              type="radio"
              name={group}
              checked={leavesOut === isLeftOut}
              onChange={() => onChoose(isLeftOut)}
            />
            <span>
              {isLeftOut ? told.leaveOut : told.letBack}
              {isLeftOut && <span class="hint"> {told.leaveOutHint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
