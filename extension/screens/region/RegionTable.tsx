import { DataTable } from '#shared/components/DataTable.tsx';
import type { MunicipalityOverview } from '#shared/region/municipality-overview.ts';
import { regionTable } from '#shared/region/region-table.ts';
import { toldMunicipality } from '#shared/region/region-words.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWording } from '../parts/wording.ts';

/** Each municipality in a row of a table; where the window is narrow, one after another. */
export function RegionTable({ overviews }: { overviews: readonly MunicipalityOverview[] }) {
  const { language, words } = useWording();
  const { columns, title } = words.region;
  const isNarrow = useNarrow();
  if (!isNarrow) return <DataTable table={regionTable(overviews, language)} name={title} />;
  return (
    <ul class="plain-list" aria-label={title}>
      {overviews.map((overview, place) => {
        const { municipality, ...told } = toldMunicipality(overview, language);
        return (
          <li key={`${overview.address}-${place}`} class="region-municipality">
            <h3 class="section-heading">{municipality}</h3>
            <dl class="told-facts">
              {Object.entries(told).map(([name, text]) =>
                text === '' ? null : (
                  <div key={name}>
                    <dt>{columns[name as keyof typeof told]}</dt>
                    <dd>{text}</dd>
                  </div>
                ),
              )}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
