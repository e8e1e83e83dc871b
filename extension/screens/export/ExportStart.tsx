import { useRef } from 'preact/hooks';
import { formatBytes } from '#shared/language/formats.ts';
import { type ExportProblem, ExportRefused, tooMany } from '../../models/export-formats.ts';
import type { ExportDone, ExportModel } from '../../models/export-model.ts';
import { useReturnOfFocus } from '../adoption/use-return-of-focus.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of the third step. */
export type ExportStartProps = Pick<SectionProps, 'addressOf'> & {
  /** What is exported. */
  exporting: ExportModel;
};

/** The third step: makes the file, and says what was made or why not. */
export function ExportStart({ exporting, addressOf }: ExportStartProps) {
  const wording = useWording();
  const { words, language } = wording;
  const format = exporting.format.value;
  const list = exporting.list.value;
  const task = exporting.task.value;
  const count = list.state === 'ready' ? list.ids.length : 0;
  const problem = tooMany(format, count);
  const isWorking = task.state === 'working';
  const start = useRef<HTMLButtonElement>(null);
  useReturnOfFocus(isWorking, start);
  return (
    <div class="export-start">
      {problem && <Notice tone="warning" text={problemWords(problem, wording)} />}
      {count > 0 && problem === undefined && (
        <p>
          {format === 'print' || format === 'innokyla' ? (
            <a class="button button-main" href={addressOf('exchange', format)}>
              {format === 'print' ? words.export.openPrint : words.export.openInnokyla}
            </a>
          ) : (
            <Button
              look="main"
              label={words.export.start}
              isBusy={isWorking}
              elementRef={start}
              onUse={() => void exporting.run(format, language)}
            />
          )}
        </p>
      )}
      {task.state === 'working' && (
        <TaskProgress
          label={words.export.working[exporting.stage.value]}
          progress={task.progress}
          onCancel={exporting.cancel}
        />
      )}
      <div role="status">
        {task.state === 'done' && <Done done={task.result} />}
        {task.state === 'cancelled' && <Notice tone="plain" text={words.export.cancelled} />}
        {task.state === 'failed' && (
          <Notice tone="warning" text={failureWords(task.error, task.failure, wording)} />
        )}
      </div>
    </div>
  );
}

function Done({ done: { format, count, name, bytes, cutCount } }: { done: ExportDone }) {
  const { words, language } = useWording();
  const size = formatBytes(bytes, language);
  const said = format === 'tables-csv' ? words.export.savedTables : words.export.saved;
  return (
    <>
      <Notice tone="good" text={said(count, name, size)} />
      {cutCount > 0 && <Notice tone="plain" text={words.export.cut(cutCount)} />}
    </>
  );
}

/** Why practices are not exported, and what to do. */
export function problemWords(problem: ExportProblem, { words }: Wording): string {
  return 'most' in problem
    ? words.export.problems[problem.kind](problem.most)
    : words.export.problems[problem.kind];
}

/** Why a file was not made: it was refused, the library cannot be read, or something else. */
export function failureWords(
  error: unknown,
  failure: keyof Wording['words']['common']['trouble'],
  wording: Wording,
): string {
  if (error instanceof ExportRefused) return problemWords(error.problem, wording);
  return failure === 'unknown' ? wording.words.export.failed : wording.words.common.trouble[failure];
}
