import { useId } from 'preact/hooks';
import type { FindQuery } from '#shared/find/find-query.ts';
import { daySchema } from '#shared/record/record.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the days that the list can be narrowed to. */
export type FacetDaysProps = {
  /** What is looked for. */
  query: FindQuery;
  /** Called with what is looked for from now on. */
  onQuery: (query: FindQuery) => void;
};

/** The first day and the day before which practices were published, or clipped where that is not known. */
export function FacetDays({ query, onQuery }: FacetDaysProps) {
  const { words } = useWording();
  return (
    <details class="facet" open={query.after !== undefined || query.before !== undefined}>
      <summary>{words.find.published}</summary>
      <fieldset class="facet-days">
        <legend class="unseen">{words.find.published}</legend>
        {(['after', 'before'] as const).map((end) => (
          <DayField
            key={end}
            label={words.find[end]}
            day={query[end]}
            onChange={(day) => {
              const { [end]: _old, ...rest } = query;
              onQuery(day === undefined ? rest : { ...rest, [end]: day });
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}

function DayField({
  label,
  day,
  onChange,
}: {
  label: string;
  day: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div>
      <label class="control-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChange(daySchema.safeParse(currentTarget.value).data)}
      />
    </div>
  );
}
