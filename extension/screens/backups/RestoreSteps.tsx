import { RotateCcw } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Heading } from '#shared/components/Heading.tsx';
import { formatNumber } from '#shared/language/formats.ts';
import type { OpenedBackup, RestoreModel } from '../../models/restore-model.ts';
import { RemovedChoice } from '../bundle/RemovedChoice.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import { backupMoment } from './backup-words.ts';

/** Props of the way from a chosen backup to the restored library. */
export type RestoreStepsProps = {
  /** Brings one back. */
  restore: RestoreModel;
  /** The level of the heading over what a backup holds. */
  level: number;
  /** What is said of what happens, and the buttons, once a backup is open. */
  children: (opened: OpenedBackup) => ComponentChildren;
  /** Shows the library after it came back. */
  onShow: () => void;
};

/** The way from a chosen backup to the restored library: checked, shown, and brought back. */
export function RestoreSteps({ restore, level, children, onShow }: RestoreStepsProps) {
  const told = useWording().words.backups.restore;
  const step = restore.now.value;
  switch (step.state) {
    case 'idle':
    case 'beside':
      return null;
    case 'opening':
      return <Working label={told.opening} task={restore.opening} />;
    case 'restoring':
      return <Working label={told.working} task={restore.restoring} />;
    case 'no-access':
      return (
        <Told role="alert">
          <Notice tone="warning" text={told.noAccess} />
        </Told>
      );
    case 'refused': {
      const isNewer = step.problem.kind === 'newer-version';
      return <Refused restore={restore} text={told[isNewer ? 'newer' : 'refused'](step.name)} />;
    }
    case 'unread':
      return <Refused restore={restore} text={told.unread(step.name)} />;
    case 'restored':
      return (
        <Told role="status">
          <Notice tone="good" text={(step.as === 'whole' ? told.done : told.doneBeside)(step.practices)}>
            <Button look="main" label={told.show} onUse={onShow} />
          </Notice>
          {step.returned > 0 && <Notice tone="warning" text={told.returned(step.returned)} />}
        </Told>
      );
    case 'ready':
    case 'failed':
      return (
        <>
          {step.state === 'failed' && (
            <Told role="alert">
              <Notice tone="warning" text={step.isRemoved ? told.failedRemoved : told.failed} />
            </Told>
          )}
          <Contents opened={step.opened} level={level} />
          <RemovedChoice
            returned={step.opened.returned}
            leavesOut={restore.leavesOut.value}
            onChoose={(isLeftOut) => {
              restore.leavesOut.value = isLeftOut;
            }}
          />
          {children(step.opened)}
        </>
      );
  }
}

function Working({
  label,
  task,
}: {
  label: string;
  task: RestoreModel['opening'] | RestoreModel['restoring'];
}) {
  const { value } = task.now;
  const progress = value.state === 'working' ? value.progress : { done: 0, total: 0 };
  return <TaskProgress label={label} progress={progress} onCancel={task.cancel} />;
}

/** A file that could not be used, and the one before it. */
function Refused({ restore, text }: { restore: RestoreModel; text: string }) {
  const wording = useWording();
  const told = wording.words.backups.restore;
  const older = restore.older.value;
  const when = older && backupMoment(older, wording);
  return (
    <Told role="alert">
      <Notice tone="warning" text={text}>
        {older && when && (
          <Button look="main" label={told.older(when)} onUse={() => void restore.open(older.name)} />
        )}
      </Notice>
    </Told>
  );
}

/** What came of a step. The focus comes here, for the button that was used is gone. */
function Told({ role, children }: { role: 'alert' | 'status'; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} class="restore-told" role={role} tabIndex={-1}>
      {children}
    </div>
  );
}

/** What a checked backup holds. The focus comes here: it is what was asked for. */
function Contents({ opened: { name, facts, leftOut }, level }: { opened: OpenedBackup; level: number }) {
  const wording = useWording();
  const { language, words } = wording;
  const told = words.backups.restore;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  const shown = [
    [told.madeAt, backupMoment(facts, wording)],
    [told.practices, formatNumber(facts.practices, language)],
    [told.agreements, formatNumber(facts.agreements, language)],
    [told.files, formatNumber(facts.files, language)],
  ];
  return (
    <>
      <Heading level={level} class="section-heading" tabIndex={-1} headingRef={heading}>
        {told.holds}
      </Heading>
      <p>{told.checked}</p>
      {leftOut > 0 && <Notice tone="plain" text={words.bundle.leftOut(leftOut)} />}
      <dl class="backups-facts">
        {shown.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Props of the buttons below a backup that is open. */
export type RestoreActionsProps = {
  /** Brings one back. */
  restore: RestoreModel;
  /** What the button that does it says. */
  label: string;
};

/** The buttons that bring the open backup back, or leave it. */
export function RestoreActions({ restore, label }: RestoreActionsProps) {
  const { backups, contacts } = useWording().words;
  const told = backups.restore;
  const start = () => void restore.restore(contacts.masks);
  return (
    <div class="actions">
      <Button look="main" drawing={RotateCcw} label={label} onUse={start} />
      <Button label={told.leave} onUse={restore.leave} />
    </div>
  );
}
