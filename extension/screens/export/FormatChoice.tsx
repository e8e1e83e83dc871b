import { EXPORT_FORMATS, type ExportProblem, tooMany } from '../../models/export-formats.ts';
import type { ExportModel } from '../../models/export-model.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the second step. */
export type FormatChoiceProps = {
  /** What is exported. */
  exporting: ExportModel;
};

/** The second step: the format, each with one sentence that says what it is for. */
export function FormatChoice({ exporting }: FormatChoiceProps) {
  const { words } = useWording();
  const now = exporting.format.value;
  const list = exporting.list.value;
  const count = list.state === 'ready' ? list.ids.length : 0;
  return (
    <fieldset class="export-step">
      <legend class="export-heading">{words.export.format}</legend>
      <div class="export-formats">
        {EXPORT_FORMATS.map((format) => (
          <label key={format} class={`export-format ${format === now ? 'export-format-chosen' : ''}`}>
            <input
              type="radio"
              name="format"
              aria-labelledby={`format-${format}`}
              aria-describedby={`about-${format}`}
              checked={format === now}
              onChange={() => exporting.choose(format)}
            />
            <span class="export-format-words">
              <span class="export-format-name" id={`format-${format}`}>
                {words.export.formats[format].name}
              </span>
              <span class="meta" id={`about-${format}`}>
                {words.export.formats[format].about} <Limit problem={tooMany(format, count)} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How many practices a format takes, when more are chosen: said where one chooses, before one tries. */
function Limit({ problem }: { problem: ExportProblem | undefined }) {
  const { words } = useWording();
  if (problem === undefined || !('most' in problem)) return null;
  return <strong class="export-limit">{words.export.most(problem.most)}</strong>;
}
