import { formatMomentDay, formatNumber, formatTime } from '#shared/language/formats.ts';
import type { BundlePlan } from '../../database/bundle-plan.ts';
import { RECORD_TABLES, type RecordTable } from '../../database/library-database.ts';
import type { OpenBundle } from '../../database/open-bundle.ts';
import type { BundleImportModel } from '../../models/bundle-import-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { BundleConflicts } from './BundleConflicts.tsx';

/** Props of what a library file would do. */
export type BundlePreviewProps = {
  /** The file. */
  bundle: OpenBundle;
  /** What it would do. */
  plan: BundlePlan;
  /** Taking it in. */
  bundleImport: BundleImportModel;
};

/** What is in a library file beside what the library has, and the button that takes it in. */
export function BundlePreview({ bundle, plan, bundleImport }: BundlePreviewProps) {
  const { words, language } = useWording();
  const told = words.bundle;
  const { madeAt, counts } = bundle.summary;
  const checked = told.checked(formatMomentDay(madeAt, language), formatTime(madeAt, language));
  const isWriting = bundleImport.writing.value.state === 'working';
  const leftOut = bundle.summary.leftOut.length;
  return (
    <>
      <div role="status">
        <Notice tone="good" text={plan.isSameLibrary ? `${checked} ${told.sameLibrary}` : checked} />
        {leftOut > 0 && <Notice tone="plain" text={told.leftOut(leftOut)} />}
      </div>
      <Contents plan={plan} />
      {counts.files > 0 && <p class="meta">{told.files(counts.files)}</p>}
      {hasNothing(plan) && <p>{told.nothingNew}</p>}
      {plan.conflicts.length > 0 && <BundleConflicts bundleImport={bundleImport} />}
      <p class="actions">
        <Button look="main" label={told.take} isBusy={isWriting} onUse={() => void bundleImport.take()} />
      </p>
    </>
  );
}

function Contents({ plan: { counts } }: { plan: BundlePlan }) {
  const { words, language } = useWording();
  const { columns, kinds, contents } = words.bundle;
  const tables = RECORD_TABLES.filter((table) => counts[table] !== undefined);
  return (
    <table class="bundle-contents">
      <caption>{contents}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.fresh}</th>
          <th scope="col">{columns.same}</th>
          <th scope="col">{columns.different}</th>
          <th scope="col">{columns.trash}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table}>
            <th scope="row">{kinds[table]}</th>
            {figuresOf(counts, table).map(({ name, count }) => (
              <td key={name} class={count === 0 ? 'meta' : undefined}>
                {formatNumber(count, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figuresOf(counts: BundlePlan['counts'], table: RecordTable) {
  const told = counts[table] ?? {};
  return [
    { name: 'fresh', count: (told.new ?? 0) + (told.joined ?? 0) },
    { name: 'same', count: told.same ?? 0 },
    { name: 'different', count: told.conflict ?? 0 },
    { name: 'trash', count: (told['in-trash'] ?? 0) + (told.kept ?? 0) },
  ];
}

function hasNothing({ counts, conflicts }: BundlePlan): boolean {
  return conflicts.length === 0 && Object.values(counts).every((told) => !told.new && !told.joined);
}
