import { RotateCw } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { SeriesListModel } from '../../models/series-list-model.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording } from '../parts/wording.ts';
import { PartNotice } from './PartNotice.tsx';
import { SeriesListPage } from './SeriesListPage.tsx';
import { SeriesPage } from './SeriesPage.tsx';
import { WorkshopPage } from './WorkshopPage.tsx';

/** Props of the section of workshops. In its path stand a series and a workshop of it. */
export type WorkshopSectionProps = SectionProps & {
  /** The list of series. */
  list: SeriesListModel;
  /** The open series. */
  model: SeriesModel;
};

/** Series of vitality workshops: the list, one series, or one workshop of it. */
export function WorkshopSection({ list, model, path, addressOf, go }: WorkshopSectionProps) {
  const [seriesId, workshopId] = path;
  useEffect(() => list.follow(), [list]);
  useEffect(() => model.show(seriesId), [model, seriesId]);
  useLeaveWarning(model.typed.hasUnsaved);
  useArrival('workshops', `${seriesId}/${workshopId}`, model.open.value.state);
  const toAddress = (...parts: string[]) => addressOf('workshops', ...parts);

  return (
    <div class="section-page workshops">
      {seriesId === undefined ? (
        <SeriesListPage list={list} addressOf={toAddress} onOpen={(id) => go('workshops', id)} />
      ) : (
        <OpenSeriesPage
          list={list}
          model={model}
          seriesId={seriesId}
          workshopId={workshopId}
          addressOf={toAddress}
          onGo={(...parts) => go('workshops', ...parts)}
        />
      )}
      <PartNotice model={model} />
      <p class="unseen" role="status">
        {model.told.value}
      </p>
    </div>
  );
}

type OpenSeriesPageProps = {
  list: SeriesListModel;
  model: SeriesModel;
  seriesId: string;
  workshopId: string | undefined;
  addressOf: (...path: string[]) => string;
  onGo: (...path: string[]) => void;
};

function OpenSeriesPage({ list, model, seriesId, workshopId, addressOf, onGo }: OpenSeriesPageProps) {
  const { words } = useWording();
  const open = model.open.value;
  if (open.state === 'none' || open.state === 'loading') {
    return (
      <div class="skeleton" aria-busy="true">
        <span />
        <span />
        <span />
      </div>
    );
  }
  const back = <a href={addressOf()}>{words.workshop.back.toList}</a>;
  if (open.state === 'failed') {
    return (
      <Notice tone="warning" text={words.common.trouble[open.failure]}>
        <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => model.show(seriesId)} />
      </Notice>
    );
  }
  if (open.state !== 'ready') {
    return (
      <Notice tone="warning" text={words.workshop.trouble[open.state]}>
        {back}
      </Notice>
    );
  }
  const workshop = open.series.workshops.find(({ id }) => id === workshopId);
  if (workshop)
    return <WorkshopPage model={model} open={open} workshop={workshop} addressOf={addressOf} onGo={onGo} />;
  if (workshopId !== undefined) {
    return (
      <Notice tone="warning" text={words.workshop.trouble.missingWorkshop}>
        <a href={addressOf(open.series.id)}>{words.workshop.back.toSeries}</a>
      </Notice>
    );
  }
  return <SeriesPage list={list} model={model} series={open.series} addressOf={addressOf} onGo={onGo} />;
}
