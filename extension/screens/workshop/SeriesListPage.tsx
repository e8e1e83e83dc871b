import { RotateCw } from 'lucide';
import { formatDay, formatNumber, localDay } from '#shared/language/formats.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesListModel } from '../../models/series-list-model.ts';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { NewNamed } from '../parts/NewNamed.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the list of series. */
export type SeriesListPageProps = {
  /** The list. */
  list: SeriesListModel;
  /** The address of a series. */
  addressOf: (seriesId: string) => string;
  /** Called to open a series that was just made. */
  onOpen: (seriesId: string) => void;
};

/** Every series of workshops, and the way to begin a new one. */
export function SeriesListPage({ list, addressOf, onOpen }: SeriesListPageProps) {
  const { words } = useWording();
  const { workshop, common } = words;
  const unreadable = list.unreadable.value;
  return (
    <section class="series-list" aria-busy={list.state.value === 'loading'}>
      <h2 class="section-title" tabIndex={-1}>
        {workshop.title}
      </h2>
      {list.state.value === 'failed' && (
        <Notice tone="warning" text={common.trouble[list.failure.value]}>
          <Button drawing={RotateCw} label={common.tryAgain} onUse={list.follow} />
        </Notice>
      )}
      {unreadable > 0 && <Notice tone="warning" text={workshop.list.unreadable(unreadable)} />}
      {list.state.value === 'ready' && list.series.value.length === 0 && (
        <div class="empty">
          <Mark />
          <h3 class="section-heading">{workshop.list.empty}</h3>
          <p class="teach">{workshop.list.emptyHow}</p>
        </div>
      )}
      {list.series.value.length > 0 && <SeriesRows series={list.series.value} addressOf={addressOf} />}
      {list.state.value === 'ready' && (
        <NewNamed
          label={workshop.list.newName}
          addLabel={workshop.list.add}
          onAdd={list.add}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

function SeriesRows({
  series,
  addressOf,
}: {
  series: readonly WorkshopSeries[];
  addressOf: (seriesId: string) => string;
}) {
  const { language, words } = useWording();
  const { list } = words.workshop;
  const today = localDay(new Date());
  return (
    <ul class="plain-list" aria-label={list.table}>
      {series.map((each) => {
        const next = nextDay(each, today);
        return (
          <li key={each.id} class="series-row">
            <a href={addressOf(each.id)}>{each.name}</a>
            {each.theme && <p>{each.theme}</p>}
            <p class="meta">
              {[
                `${list.areas} ${formatNumber(each.areas.length, language)}`,
                `${list.workshops} ${formatNumber(each.workshops.length, language)}`,
                `${list.next}: ${next === undefined ? list.noNext : formatDay(next, language)}`,
              ].join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The day of the first workshop that is not over. */
function nextDay({ workshops }: WorkshopSeries, today: string): string | undefined {
  return workshops.flatMap(({ day }) => (day !== undefined && day >= today ? [day] : [])).toSorted()[0];
}
