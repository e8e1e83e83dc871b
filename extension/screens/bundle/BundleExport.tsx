import { Archive } from 'lucide';
import { formatBytes } from '#shared/language/formats.ts';
import type { BundleExportModel } from '../../models/bundle-export-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of saving the whole library. */
export type BundleExportProps = {
  /** Saving the whole library as one file. */
  bundleExport: BundleExportModel;
};

/** Saving the whole library as one file: what it holds, how far it has come, what came of it. */
export function BundleExport({ bundleExport }: BundleExportProps) {
  const { words, language } = useWording();
  const told = words.bundle;
  const task = bundleExport.task.value;
  const saved = task.state === 'done' ? task.result : undefined;
  return (
    <section class="bundle-export" aria-labelledby="bundle-heading">
      <h3 id="bundle-heading" class="bundle-heading">
        {told.heading}
      </h3>
      <p class="teach">{told.intro}</p>
      <p class="meta">{told.personal}</p>
      {task.state === 'working' ? (
        <TaskProgress label={told.saving} progress={task.progress} onCancel={bundleExport.cancel} />
      ) : (
        <p class="actions">
          <Button drawing={Archive} label={told.save} onUse={() => void bundleExport.save()} />
        </p>
      )}
      <div role="status">
        {saved && (
          <>
            <Notice
              tone="good"
              text={told.saved(
                saved.name,
                formatBytes(saved.size, language),
                saved.summary.counts.practices ?? 0,
              )}
            />
            {saved.summary.leftOut.length > 0 && (
              <Notice tone="warning" text={told.leftOut(saved.summary.leftOut.length)} />
            )}
          </>
        )}
        {task.state === 'cancelled' && <Notice tone="plain" text={told.saveCancelled} />}
        {task.state === 'failed' && (
          <Notice
            tone="warning"
            text={task.failure === 'unknown' ? told.saveFailed : words.common.trouble[task.failure]}
          />
        )}
      </div>
    </section>
  );
}
