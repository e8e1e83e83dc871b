import { Plus } from 'lucide';
import { nextHost } from '#shared/workshop/next-host.ts';
import { seriesOverview, type WorkshopSummary } from '#shared/workshop/series-overview.ts';
import type { WorkshopArea, WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { areaName, dayOf, nameOf } from './names.ts';

/** Props of the table of workshops. */
export type SeriesOverviewProps = {
  /** The series. */
  series: WorkshopSeries;
  /** The address of a place in the section. */
  addressOf: (...path: string[]) => string;
  /** Called to add a workshop to an area. */
  onAdd: (areaId: string) => void;
};

/** Which area has which workshop in which year, with how many of its municipalities have a plan and a team. */
export function SeriesOverview({ series, addressOf, onAdd }: SeriesOverviewProps) {
  const wording = useWording();
  const words = wording.words.workshop.overview;
  const { years, hasUndated, rows } = seriesOverview(series);
  return (
    <section class="workshop-part workshop-part-wide">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={words.heading}>
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {hasUndated && <th scope="col">{words.undated}</th>}
              <th scope="col">{words.more}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, cells }) => (
              <tr key={area.id}>
                <th scope="row">
                  {areaName(series, area, wording)}
                  <Municipalities area={area} name={areaName(series, area, wording)} />
                </th>
                {cells.map(({ year, workshops }) => (
                  <td key={year ?? 'undated'}>
                    {workshops.length === 0 && <span class="meta">{words.none}</span>}
                    {workshops.map((summary) => (
                      <Cell
                        key={summary.workshop.id}
                        summary={summary}
                        address={addressOf(series.id, summary.workshop.id)}
                      />
                    ))}
                  </td>
                ))}
                <td class="overview-more">
                  <Button
                    look="quiet"
                    drawing={Plus}
                    label={words.add}
                    about={areaName(series, area, wording)}
                    onUse={() => onAdd(area.id)}
                  />
                  <Turn series={series} area={area} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Municipalities({ area, name }: { area: WorkshopArea; name: string }) {
  const { language } = useWording();
  const municipalities = area.municipalityCodes.map((code) => nameOf(code, language)).join(', ');
  return municipalities === name ? null : <span class="meta">{municipalities}</span>;
}

function Cell({ summary, address }: { summary: WorkshopSummary; address: string }) {
  const { language, words } = useWording();
  const { overview } = words.workshop;
  const { workshop, municipalities, plans, teams } = summary;
  const host = workshop.hostCode === undefined ? '' : nameOf(workshop.hostCode, language);
  return (
    <div class="overview-cell">
      <a href={address}>{overview.workshop(dayOf(workshop, language), host) || overview.untold}</a>
      <span class="meta">{overview.plans(plans, municipalities)}</span>
      <span class="meta">{overview.teams(teams, municipalities)}</span>
    </div>
  );
}

function Turn({ series, area }: { series: WorkshopSeries; area: WorkshopArea }) {
  const { language, words } = useWording();
  const host = nextHost(series, area.id);
  if (host === undefined) return null;
  return <span class="meta">{words.workshop.overview.turn(nameOf(host.municipalityCode, language))}</span>;
}
