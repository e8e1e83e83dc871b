import { useState } from 'preact/hooks';
import { PRACTICE_SOURCE_KINDS, partOf } from '../../models/practice-import-model.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import type { PracticeImportProps } from './import-props.ts';
import { PasteField } from './PasteField.tsx';

/** Where practices come from: a file, chosen or dropped, or what is pasted; and why it could not be read. */
export function PracticeSourceChoice(props: PracticeImportProps) {
  const { practiceImport, chosen } = props;
  const { words } = useWording();
  const told = words.import;
  const [isOver, setOver] = useState(false);
  const { source, problem } = chosen;
  const reading = practiceImport.reading.value;
  const state = reading.now.value;
  const form = partOf(chosen)?.form ?? (source === undefined ? undefined : 'bundle');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the pointer; the button is the way for all
    <section
      class={`desk-part ${isOver ? 'import-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        practiceImport.chooseKind('file');
        void practiceImport.readFile(file);
      }}
    >
      <div class="import-source">
        <EditedChoice
          label={told.from}
          value={chosen.kind}
          choices={PRACTICE_SOURCE_KINDS.map((value) => ({ value, label: told.kinds[value] }))}
          onChoose={practiceImport.chooseKind}
        />
        {chosen.kind === 'file' ? (
          <FilePicker
            label={told.chooseFile}
            hint={told.fileHint}
            accept=".xlsx,.csv,.tsv,.txt,.ris,.json,.html,.htm,.zip"
            onChoose={(file) => void practiceImport.readFile(file)}
          />
        ) : (
          <PasteField
            label={told.paste}
            hint={told.pasteHint}
            text={chosen.text}
            onPaste={(text) => void practiceImport.paste(text)}
          />
        )}
        {state.state === 'working' && (
          <TaskProgress label={told.reading} progress={state.progress} onCancel={reading.cancel} />
        )}
        <p class="meta" role="status">
          {source !== undefined && form !== undefined && told.readFrom(told.forms[form], source.name)}
        </p>
        <SheetChoice {...props} />
        <div role="alert">
          {problem && <Notice tone="warning" text={told.problems[problem]} />}
          {state.state === 'failed' && <Notice tone="warning" text={told.problems.unreadable} />}
        </div>
      </div>
    </section>
  );
}

/** The sheets of what was read, when there are several. */
function SheetChoice({ practiceImport, chosen }: PracticeImportProps) {
  const told = useWording().words.import;
  const parts = chosen.source !== undefined && 'parts' in chosen.source ? chosen.source.parts : [];
  if (parts.length < 2) return null;
  return (
    <EditedChoice
      label={told.part}
      value={String(chosen.partIndex)}
      choices={parts.map((part, index) => ({
        value: String(index),
        label: told.partOf(
          part.name || told.unnamedPart(index + 1),
          part.form === 'table' ? part.table.rows.length : part.records.length,
        ),
      }))}
      onChoose={(value) => practiceImport.choosePart(Number(value))}
    />
  );
}
