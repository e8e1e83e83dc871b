import { Combine } from 'lucide';
import type { PracticeRow } from '../../database/practice-row.ts';
import type { MergeModel } from '../../models/merge-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { RecentRow } from '../parts/RecentRow.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the list of likely duplicates. */
export type DuplicateListProps = SectionProps & {
  /** Practices that are there twice. */
  merge: MergeModel;
};

/** Groups of practices that look like the same one, each with a way to merge another one into its first. */
export function DuplicateList({ merge, ...at }: DuplicateListProps) {
  const { words } = useWording();
  const groups = merge.groups.value;
  const failure = merge.failure.value;
  return (
    <section class="section-page" aria-labelledby="duplicates-heading" aria-busy={groups === undefined}>
      <h2 id="duplicates-heading" class="section-title" tabIndex={-1}>
        {words.history.merge.duplicates}
      </h2>
      <p class="teach">{words.history.merge.duplicatesIntro}</p>
      {failure && <Notice tone="warning" text={words.common.trouble[failure]} />}
      {!failure && groups === undefined && <p class="meta">{words.common.loading}</p>}
      {groups?.length === 0 && <p class="teach">{words.history.merge.noDuplicates}</p>}
      {groups?.map((rows) => (
        <DuplicateGroup key={rows[0]?.id} rows={rows} {...at} />
      ))}
    </section>
  );
}

/** One group; the first of them was clipped first or last as the list has it, and stays unless a person swaps. */
function DuplicateGroup({ rows, addressOf, go }: SectionProps & { rows: readonly PracticeRow[] }) {
  const { words } = useWording();
  const [first, ...others] = rows;
  if (first === undefined) return null;
  return (
    <ul class="plain-list duplicate-group">
      <RecentRow row={first}>
        <a href={addressOf('practices', first.id)}>{first.title}</a>
      </RecentRow>
      {others.map((row) => (
        <RecentRow key={row.id} row={row}>
          <span class="duplicate-line">
            <a href={addressOf('practices', row.id)}>{row.title}</a>
            <Button
              look="quiet"
              drawing={Combine}
              label={words.history.merge.link}
              about={first.title}
              onUse={() => go('merge', `${first.id},${row.id}`)}
            />
          </span>
        </RecentRow>
      ))}
    </ul>
  );
}
