import { X } from 'lucide';
import { COMPARED } from '#shared/practice/compare-practices.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of the tray. */
export type CompareTrayProps = {
  /** The chosen practices. */
  choice: CompareChoice;
  /** The address of the comparison of these practices. */
  compareAddress: (ids: readonly string[]) => string;
};

/** The practices chosen to be compared, and the way to their comparison. Only what happened is said when none is chosen. */
export function CompareTray({ choice, compareAddress }: CompareTrayProps) {
  const wording = useWording();
  const { words } = wording;
  const chosen = choice.chosen.value;
  return (
    <div class="compare-tray-place">
      <p class="unseen" role="status">
        {sayChoosing(choice, wording)}
      </p>
      {chosen.length > 0 && (
        <section class="compare-tray" aria-label={words.compare.tray}>
          <ul class="chips">
            {chosen.map((each) => (
              <li key={each.id} class="chip">
                <span class="chip-text">{each.title}</span>
                <Button
                  look="icon"
                  drawing={X}
                  label={words.compare.take(each.title)}
                  onUse={() => choice.toggle(each)}
                />
              </li>
            ))}
          </ul>
          <div class="actions">
            {chosen.length < COMPARED.fewest ? (
              <span class="meta">{words.compare.oneMore}</span>
            ) : (
              <a class="button button-main" href={compareAddress(chosen.map(({ id }) => id))}>
                {words.compare.open(chosen.length)}
              </a>
            )}
            <Button look="quiet" label={words.compare.clear} onUse={choice.clear} />
            {choice.last.value?.what === 'full' && <span class="meta">{words.compare.full}</span>}
          </div>
        </section>
      )}
    </div>
  );
}

function sayChoosing({ last, chosen }: CompareChoice, { words }: Wording): string {
  const now = last.value;
  if (now === undefined) return '';
  if (now.what === 'full') return words.compare.full;
  return now.what === 'chosen'
    ? words.compare.chosen(now.title, chosen.value.length)
    : words.compare.taken(now.title);
}
