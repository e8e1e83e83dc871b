import { Trash2 } from 'lucide';
import { changingArea } from '#shared/workshop/series-changes.ts';
import type { WorkshopArea, WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedTitle } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { AreaMunicipalities } from './AreaMunicipalities.tsx';
import { EditedText } from './EditedText.tsx';
import { areaName, nameOf } from './names.ts';

/** How many municipalities an area usually has. Source: the operating model. */
const USUAL_SIZE = { least: 3, most: 5 };

/** Props of an area. */
export type AreaEditorProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The series. */
  series: WorkshopSeries;
  /** The area. */
  area: WorkshopArea;
  /** Whether it is open to be edited. */
  isOpen: boolean;
  /** Called when it is opened or closed. */
  onToggle: (isOpen: boolean) => void;
  /** Called to take it away. */
  onRemove: () => void;
};

/** An area: its name and municipalities in a line, and what is edited of it below. */
export function AreaEditor({ model, series, area, isOpen, onToggle, onRemove }: AreaEditorProps) {
  const wording = useWording();
  const words = wording.words.workshop.areas;
  const name = areaName(series, area, wording);
  const municipalities = area.municipalityCodes.map((code) => nameOf(code, wording.language)).join(', ');
  const size = area.municipalityCodes.length;
  const isUnusual = size > 0 && (size < USUAL_SIZE.least || size > USUAL_SIZE.most);
  return (
    <li class="workshop-area">
      <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary>
          <span class="area-name">{name}</span>
          {municipalities !== name && <span class="meta">{municipalities}</span>}
        </summary>
        <div class="area-body" data-part={area.id}>
          <EditedText
            model={model}
            at={`${area.id}/name`}
            label={words.name}
            saved={area.name}
            read={typedTitle}
            make={(value) => changingArea(area.id, (before) => ({ ...before, name: value }))}
          />
          <AreaMunicipalities model={model} area={area} />
          {isUnusual && <p class="hint">{words.unusualSize(size)}</p>}
          <Button look="quiet" drawing={Trash2} label={words.remove} about={name} onUse={onRemove} />
        </div>
      </details>
    </li>
  );
}
