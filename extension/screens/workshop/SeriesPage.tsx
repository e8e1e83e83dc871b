import { Trash2 } from 'lucide';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesListModel } from '../../models/series-list-model.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { AreaList } from './AreaList.tsx';
import { BackLink } from './BackLink.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { SeriesFacts } from './SeriesFacts.tsx';
import { SeriesOverview } from './SeriesOverview.tsx';

/** Props of the page of a series. */
export type SeriesPageProps = {
  /** The list, from which the series can be taken. */
  list: SeriesListModel;
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The series. */
  series: WorkshopSeries;
  /** The address of a place in the section. */
  addressOf: (...path: string[]) => string;
  /** Goes to a place in the section. */
  onGo: (...path: string[]) => void;
};

/** A series: what it is, its areas, and its workshops by area and year. */
export function SeriesPage({ list, model, series, addressOf, onGo }: SeriesPageProps) {
  const { words } = useWording();
  const remove = async () => {
    if (await list.remove(series.id)) onGo();
  };
  const add = async (areaId: string) => {
    const id = await model.addWorkshop(areaId);
    if (id !== undefined) onGo(series.id, id);
  };
  return (
    <article class="series">
      <BackLink address={addressOf()} text={words.workshop.back.toList} />
      <h2 class="section-title" tabIndex={-1}>
        {series.name}
      </h2>
      <div class="actions">
        <CalendarButton series={series} workshops={series.workshops} />
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.workshop.series.delete}
          onUse={() => void remove()}
        />
      </div>
      <p class="error" role="alert">
        {list.hasFailed.value && words.workshop.trouble.notChanged}
      </p>
      <SeriesFacts model={model} series={series} />
      <AreaList model={model} series={series} />
      {series.areas.length > 0 && (
        <SeriesOverview series={series} addressOf={addressOf} onAdd={(areaId) => void add(areaId)} />
      )}
    </article>
  );
}
