import { formatMomentDay } from '#shared/language/formats.ts';
import type { SourceProblem } from '../../models/import-source.ts';
import { SOURCE_KINDS } from '../../models/partner-import-model.ts';
import { PasteField } from '../import/PasteField.tsx';
import { Combobox } from '../parts/Combobox.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPartProps } from './import-props.ts';

/** Where partners come from: a file, the clipboard, a clipped page or a former publication; and why it could not be read. */
export function SourceChoice(props: ImportPartProps) {
  const { partnerImport, chosen } = props;
  const told = useWording().words.deskImport;
  const { problem, busy, source } = chosen;
  return (
    <div class="import-source">
      <EditedChoice
        label={told.from}
        value={chosen.kind}
        choices={SOURCE_KINDS.map((value) => ({ value, label: told.kinds[value] }))}
        onChoose={partnerImport.chooseKind}
      />
      {chosen.kind === 'file' && <FileChoice {...props} />}
      {chosen.kind === 'pasted' && <PasteBox {...props} />}
      {chosen.kind === 'practice' && <PracticeChoice {...props} />}
      {chosen.kind === 'version' && <VersionChoice {...props} />}
      <p class="meta" role="status">
        {busy === 'reading' && told.reading}
        {source?.name && told.readFrom(source.name)}
      </p>
      <PartChoice {...props} />
      <div role="alert">{problem && <Notice tone="warning" text={told.problems[problemKey(problem)]} />}</div>
    </div>
  );
}

function problemKey(problem: SourceProblem) {
  return problem.kind === 'publication' ? problem.problem.kind : problem.kind;
}

function FileChoice({ partnerImport, desk }: ImportPartProps) {
  const told = useWording().words.deskImport;
  return (
    <FilePicker
      label={told.chooseFile}
      hint={told.fileHint}
      accept=".xlsx,.xls,.csv,.txt,.tsv,.json"
      onChoose={(file) => void partnerImport.readFile(desk.agreement, file)}
    />
  );
}

function PasteBox({ partnerImport, chosen, desk }: ImportPartProps) {
  const told = useWording().words.deskImport;
  return (
    <PasteField
      label={told.paste}
      hint={told.pasteHint}
      text={chosen.text}
      onPaste={(text) => void partnerImport.paste(desk.agreement, text)}
    />
  );
}

function PracticeChoice({ partnerImport, desk }: ImportPartProps) {
  const told = useWording().words.deskImport;
  return (
    <div>
      <Combobox
        label={told.practice}
        offer={partnerImport.findPractices}
        sayOffered={told.offered}
        none={told.noPractice}
        failed={told.problems.unreadable}
        onChoose={({ key }) => void partnerImport.readPractice(desk.agreement, key)}
      />
      <p class="hint">{told.practiceHint}</p>
    </div>
  );
}

function VersionChoice({ partnerImport, desk }: ImportPartProps) {
  const { words, language } = useWording();
  const told = words.deskImport;
  if (desk.published.length === 0) return <p class="hint">{told.noVersions}</p>;
  const named = desk.published.map(({ id, publishedAt, partnerCount }) => ({
    value: id,
    label: told.versionOf(formatMomentDay(publishedAt, language), partnerCount),
  }));
  return (
    <EditedChoice
      label={told.version}
      value=""
      choices={[{ value: '', label: told.noVersion }, ...named]}
      onChoose={(id) => {
        const label = named.find(({ value }) => value === id)?.label;
        if (label !== undefined) void partnerImport.readVersion(desk.agreement, id, label);
      }}
    />
  );
}

/** The sheets, tables and lists of what was read, when there are several. */
function PartChoice({ partnerImport, chosen, desk }: ImportPartProps) {
  const told = useWording().words.deskImport;
  const parts = chosen.source?.parts ?? [];
  if (parts.length < 2) return null;
  return (
    <EditedChoice
      label={told.part}
      value={String(chosen.partIndex)}
      choices={parts.map((part, index) => ({
        value: String(index),
        label:
          part.form === 'publication'
            ? told.publicationPart
            : told.partOf(part.name || told.unnamedPart(index + 1), part.table.rows.length),
      }))}
      onChoose={(value) => partnerImport.choosePart(desk.agreement, Number(value))}
    />
  );
}
