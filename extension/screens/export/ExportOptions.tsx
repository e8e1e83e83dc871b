import { WITH_NOTES, WITH_PERSONS, WITH_TABLES } from '../../models/export-formats.ts';
import type { ExportModel } from '../../models/export-model.ts';
import { useWording } from '../parts/wording.ts';

/** Props of what is let along. */
export type ExportOptionsProps = {
  /** What is exported. */
  exporting: ExportModel;
};

/** What goes into the file beside the cards: tables, notes, and persons only when a person says so. */
export function ExportOptions({ exporting }: ExportOptionsProps) {
  const { words } = useWording();
  const format = exporting.format.value;
  const { withPersons, withNotes, withTables } = exporting.choices.value;
  return (
    <fieldset class="export-step">
      <legend class="export-heading">{words.export.options}</legend>
      {WITH_TABLES.has(format) && (
        <Tick
          label={words.export.withTables}
          isOn={withTables}
          onChange={(on) => exporting.let({ withTables: on })}
        />
      )}
      {WITH_NOTES.has(format) && (
        <Tick
          label={words.export.withNotes}
          isOn={withNotes}
          onChange={(on) => exporting.let({ withNotes: on })}
        />
      )}
      {WITH_PERSONS.has(format) && (
        <Tick
          label={words.export.withPersons}
          isOn={withPersons}
          onChange={(on) => exporting.let({ withPersons: on })}
        />
      )}
      <p class="meta">{WITH_PERSONS.has(format) ? words.export.withoutPersons : words.export.neverPersons}</p>
    </fieldset>
  );
}

function Tick({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <label class="export-what">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
