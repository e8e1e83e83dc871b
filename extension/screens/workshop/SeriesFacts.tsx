import { withField } from '#shared/workshop/with-field.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedLine, typedLines, typedName } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';

/** Props of the facts of a series. */
export type SeriesFactsProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The series. */
  series: WorkshopSeries;
};

/** What a series is: name, theme, who is responsible, how often an area meets. Open while there are no areas yet. */
export function SeriesFacts({ model, series }: SeriesFactsProps) {
  const words = useWording().words.workshop.series;
  const at = (field: string) => `${series.id}/${field}`;
  const isNew = series.areas.length === 0;
  const summary = [series.theme, series.mainOrganiser, series.interval].filter(Boolean).join(' · ');
  const line = (field: 'theme' | 'mainOrganiser' | 'interval', hint?: string) => (
    <EditedText
      model={model}
      at={at(field)}
      label={words[field]}
      hint={hint}
      saved={series[field] ?? ''}
      read={typedLine}
      make={(value) => (before) => withField(before, field, value)}
    />
  );
  return (
    <details class="workshop-part" open={isNew}>
      <summary>
        <h3 class="workshop-part-heading">{words.facts}</h3>
        {summary !== '' && <span class="meta">{summary}</span>}
      </summary>
      <div class="edited-fields">
        <EditedText
          model={model}
          at={at('name')}
          label={words.name}
          saved={series.name}
          read={typedName}
          make={(name) => (before) => ({ ...before, name })}
        />
        {line('theme')}
        {line('mainOrganiser', words.mainOrganiserHint)}
        {line('interval', words.intervalHint)}
        <EditedText
          model={model}
          at={at('responsibleRoles')}
          label={words.responsibleRoles}
          hint={words.responsibleRolesHint}
          saved={series.responsibleRoles.join('\n')}
          read={typedLines}
          make={(responsibleRoles) => (before) => ({ ...before, responsibleRoles })}
          isLong
        />
      </div>
    </details>
  );
}
