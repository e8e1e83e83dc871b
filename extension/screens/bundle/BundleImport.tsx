import { useEffect } from 'preact/hooks';
import { type BundleProblem, BundleRefused } from '#shared/bundle/bundle-problem.ts';
import { ChangedMeanwhile } from '../../database/write-staged.ts';
import type { BundleImportModel } from '../../models/bundle-import-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { BundlePreview } from './BundlePreview.tsx';
import { RemovedChoice } from './RemovedChoice.tsx';

/** Props of taking a library file in. */
export type BundleImportProps = Pick<SectionProps, 'addressOf'> & {
  /** Taking a library file in. */
  bundleImport: BundleImportModel;
  /** The file. */
  file: File;
};

/** Taking a library file in: it is checked, what it would do is shown, and what differs is chosen about, before anything is written. */
export function BundleImport({ bundleImport, file, addressOf }: BundleImportProps) {
  const { words } = useWording();
  const told = words.bundle;
  const checking = bundleImport.checking.value;
  const writing = bundleImport.writing.value;
  useEffect(() => void bundleImport.open(file, words.contacts.masks), [file]);
  const again = <Button label={told.checkAgain} onUse={() => void bundleImport.again()} />;
  return (
    <section class="bundle-import" aria-label={file.name}>
      {writing.state !== 'working' && writing.state !== 'done' && (
        <RemovedChoice
          returned={bundleImport.returned.value}
          leavesOut={bundleImport.leavesOut.value}
          onChoose={(isLeftOut) => void bundleImport.leaveOut(isLeftOut)}
        />
      )}
      {checking.state === 'working' && (
        <TaskProgress
          label={told.checking}
          progress={checking.progress}
          onCancel={bundleImport.cancelCheck}
        />
      )}
      <div role="status">
        {checking.state === 'cancelled' && (
          <Notice tone="plain" text={told.checkCancelled}>
            {again}
          </Notice>
        )}
        {checking.state === 'failed' && (
          <Notice tone="warning" text={told.unread}>
            {again}
          </Notice>
        )}
        {checking.state === 'done' && 'problem' in checking.result && (
          <Refusal problem={checking.result.problem} />
        )}
      </div>
      {checking.state === 'done' &&
        'plan' in checking.result &&
        (writing.state === 'done' ? (
          <Taken {...writing.result} address={addressOf('history')} />
        ) : (
          <>
            <BundlePreview {...checking.result} bundleImport={bundleImport} />
            {writing.state === 'working' && (
              <TaskProgress label={told.taking} progress={writing.progress} onCancel={bundleImport.cancel} />
            )}
            <div role="status">
              {writing.state === 'cancelled' && <Notice tone="plain" text={told.takeCancelled} />}
              {writing.state === 'failed' && <Failure {...writing}>{again}</Failure>}
            </div>
          </>
        ))}
    </section>
  );
}

/** Why a file is refused. */
function Refusal({ problem }: { problem: BundleProblem }) {
  const { words } = useWording();
  return (
    <Notice tone="warning" text={words.bundle.refused[problem.kind]}>
      {'part' in problem && <span class="meta">{words.bundle.part(problem.part)}</span>}
    </Notice>
  );
}

type FailureProps = {
  error: unknown;
  failure: keyof Wording['words']['common']['trouble'];
  children: preact.ComponentChildren;
};

/** Why nothing was taken in. */
function Failure({ error, failure, children }: FailureProps) {
  const { words } = useWording();
  if (error instanceof BundleRefused) return <Refusal problem={error.problem} />;
  const told = failure === 'unknown' ? words.bundle.takeFailed : words.common.trouble[failure];
  return (
    <Notice tone="warning" text={error instanceof ChangedMeanwhile ? words.bundle.changedMeanwhile : told}>
      {children}
    </Notice>
  );
}

/** What was taken in, and where it can be taken back. */
function Taken({ written, healed, address }: { written: number; healed: number; address: string }) {
  const { words } = useWording();
  const text = [words.bundle.taken(written), ...(healed > 0 ? [words.bundle.healed(healed)] : [])];
  return (
    <div role="status">
      <Notice tone="good" text={text.join(' ')}>
        <a href={address}>{words.bundle.toHistory}</a>
      </Notice>
    </div>
  );
}
