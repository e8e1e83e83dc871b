import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { bringingAreaBack, withoutArea } from '#shared/workshop/series-changes.ts';
import type { WorkshopArea, WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { AreaEditor } from './AreaEditor.tsx';
import { focusPart } from './list-focus.ts';
import { areaName } from './names.ts';

/** Props of the areas of a series. */
export type AreaListProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The series. */
  series: WorkshopSeries;
};

/** The areas of a series; one of them at a time is open to be edited. */
export function AreaList({ model, series }: AreaListProps) {
  const wording = useWording();
  const words = wording.words.workshop.areas;
  const [openId, setOpenId] = useState<string>();
  const add = async () => {
    const area: WorkshopArea = { id: model.newId(), name: '', municipalityCodes: [], contactRoles: [] };
    if (!(await model.change((before) => ({ ...before, areas: [...before.areas, area] })))) return;
    setOpenId(area.id);
    focusPart(area.id);
  };
  const remove = (area: WorkshopArea) => {
    const workshops = series.workshops.filter(({ areaId }) => areaId === area.id).length;
    void model.remove(withoutArea(area.id), {
      text: words.removed(areaName(series, area, wording), workshops),
      putBack: bringingAreaBack(area.id, series),
    });
  };
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      {series.areas.length === 0 && <p class="teach">{words.empty}</p>}
      {series.areas.length > 0 && (
        <ul class="plain-list areas">
          {series.areas.map((area) => (
            <AreaEditor
              key={area.id}
              model={model}
              series={series}
              area={area}
              isOpen={area.id === openId}
              onToggle={(isOpen) => setOpenId((open) => openAfter(open, area.id, isOpen))}
              onRemove={() => remove(area)}
            />
          ))}
        </ul>
      )}
      <div class="list-actions">
        <Button drawing={Plus} label={words.add} onUse={() => void add()} />
      </div>
    </section>
  );
}

/** Which area is open after one has been opened or closed. */
function openAfter(open: string | undefined, id: string, isOpen: boolean): string | undefined {
  if (isOpen) return id;
  return open === id ? undefined : open;
}
