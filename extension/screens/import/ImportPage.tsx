import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { FOLDER_USES } from '#shared/import/read-record.ts';
import { type PracticeImportModel, partOf } from '../../models/practice-import-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { PracticeImportProps } from './import-props.ts';
import { PracticeColumns } from './PracticeColumns.tsx';
import { PracticePreview } from './PracticePreview.tsx';
import { PracticeSourceChoice } from './PracticeSourceChoice.tsx';

/** Props of the page of importing. */
export type ImportPageProps = SectionProps & {
  /** Importing practices. */
  practiceImport: PracticeImportModel;
  /** Draws the import of a file of a whole library, which is another thing than taking practices from a list. */
  drawBundle?: ((file: File) => ComponentChildren) | undefined;
};

/** Importing practices from files and pasted text: what is in them is shown, and what would change, before anything is written. */
export function ImportPage({ practiceImport, drawBundle, addressOf }: ImportPageProps) {
  const { words } = useWording();
  const told = words.import;
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = practiceImport.begun.value;
  const part = partOf(chosen);
  const props: PracticeImportProps = { practiceImport, chosen };
  // The button that was pressed is gone with the preview: the focus goes where the result is.
  const afterwards = () => heading.current?.focus();
  return (
    <div class="import-page">
      <h2 ref={heading} class="section-title" tabIndex={-1}>
        {told.heading}
      </h2>
      <p class="teach">{told.intro}</p>
      <Result practiceImport={practiceImport} address={addressOf('practices')} />
      <PracticeSourceChoice {...props} />
      {part?.form === 'table' && <PracticeColumns {...props} table={part.table} />}
      {part?.form === 'bookmarks' && (
        <section class="desk-part import-contacts">
          <EditedChoice
            label={told.folders.label}
            hint={told.folders.hint}
            value={chosen.folders}
            choices={FOLDER_USES.map((value) => ({ value, label: told.folders.uses[value] }))}
            onChoose={practiceImport.chooseFolders}
          />
        </section>
      )}
      {chosen.source !== undefined &&
        'bundle' in chosen.source &&
        (drawBundle?.(chosen.source.bundle) ?? <Notice tone="warning" text={told.problems.unreadable} />)}
      {part !== undefined && <PracticePreview {...props} onEnd={afterwards} />}
    </div>
  );
}

/** What the last import has done. */
function Result({ practiceImport, address }: { practiceImport: PracticeImportModel; address: string }) {
  const told = useWording().words.import;
  const state = practiceImport.writing.now.value;
  const done = state.state === 'done' && told.done(state.result.added, state.result.changed);
  return (
    <>
      <p class="unseen" role="status">
        {done}
      </p>
      {done && (
        <Notice tone="good" text={`${done} ${told.doneHint}`}>
          <a href={address}>{told.toPractices}</a>
        </Notice>
      )}
    </>
  );
}
