import type { Language } from '#shared/language/language.ts';
import { municipalities } from '#shared/municipality/municipalities.ts';
import { changingArea } from '#shared/workshop/series-changes.ts';
import type { WorkshopArea } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedLine } from '../../models/typed-value.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import type { ComboboxOption } from '../parts/use-offered.ts';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import { focusBeside, keepFocus } from './list-focus.ts';
import { nameOf } from './names.ts';
import { movingByKey } from './use-listed.ts';

/** How many municipalities the picker offers. */
const OFFERED = 8;

/** Props of an area's municipalities. */
export type AreaMunicipalitiesProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The area. */
  area: WorkshopArea;
};

/** The municipalities of an area in the order in which they host, each with the role of its contact. */
export function AreaMunicipalities({ model, area }: AreaMunicipalitiesProps) {
  const { language, words } = useWording();
  const { areas, picker, row } = words.workshop;
  const { id: areaId, municipalityCodes: codes } = area;
  const change = (make: (codes: readonly string[]) => string[]) =>
    model.change(
      changingArea(areaId, (before) => ({ ...before, municipalityCodes: make(before.municipalityCodes) })),
    );
  const move = async (code: string, step: -1 | 1) => {
    const place = codes.indexOf(code) + step;
    if (place < 0 || place >= codes.length) return;
    keepFocus(`${areaId}/${code}`);
    if (await change((before) => before.filter((each) => each !== code).toSpliced(place, 0, code)))
      model.tell(row.moved(nameOf(code, language), place + 1, codes.length));
  };
  const remove = (code: string, place: number) => {
    focusBeside(`${areaId}/${code}`);
    const putBack = (before: WorkshopArea) =>
      before.municipalityCodes.includes(code)
        ? before
        : { ...before, municipalityCodes: before.municipalityCodes.toSpliced(place, 0, code) };
    void model.remove(
      changingArea(areaId, (before) => ({
        ...before,
        municipalityCodes: before.municipalityCodes.filter((each) => each !== code),
      })),
      { text: areas.municipalityRemoved(nameOf(code, language)), putBack: changingArea(areaId, putBack) },
    );
  };
  return (
    <div>
      {codes.length > 0 && (
        <ol class="plain-list area-municipalities" aria-label={areas.municipalities}>
          {codes.map((code, place) => (
            <li
              key={code}
              class="edited-row area-row"
              data-part={`${areaId}/${code}`}
              onKeyDown={movingByKey((step) => void move(code, step))}
            >
              <span class="area-municipality">{nameOf(code, language)}</span>
              <ContactRole model={model} area={area} code={code} />
              <RowButtons
                what={nameOf(code, language)}
                place={place}
                count={codes.length}
                onMove={(step) => void move(code, step)}
                onRemove={() => remove(code, place)}
              />
            </li>
          ))}
        </ol>
      )}
      <div class="list-actions">
        <Combobox
          label={areas.addMunicipality}
          sayOffered={picker.found}
          none={picker.none}
          offer={(typed) => fitting(typed, codes, language)}
          onChoose={({ key }) => void change((before) => [...before.filter((each) => each !== key), key])}
        />
      </div>
    </div>
  );
}

function ContactRole({ model, area, code }: AreaMunicipalitiesProps & { code: string }) {
  const { language, words } = useWording();
  return (
    <EditedText
      model={model}
      at={`${area.id}/${code}/contact`}
      label={words.workshop.areas.contactRole(nameOf(code, language))}
      isLabelUnseen
      placeholder={words.workshop.areas.contact}
      saved={area.contactRoles.find(({ municipalityCode }) => municipalityCode === code)?.role ?? ''}
      read={typedLine}
      make={(role) =>
        changingArea(area.id, (before) => {
          const others = before.contactRoles.filter(({ municipalityCode }) => municipalityCode !== code);
          const contactRoles = role === undefined ? others : [...others, { municipalityCode: code, role }];
          return { ...before, contactRoles };
        })
      }
    />
  );
}

/** Municipalities whose name begins with what is typed, or else has it; those that are in the area already are left out. */
function fitting(typed: string, chosen: readonly string[], language: Language): ComboboxOption[] {
  const wanted = typed.trim().toLocaleLowerCase('fi');
  if (wanted === '') return [];
  const names = (code: string, ...each: string[]) =>
    chosen.includes(code) ? [] : each.map((name) => name.toLocaleLowerCase('fi'));
  const beginning = municipalities.filter(({ code, fi, sv }) =>
    names(code, fi, sv).some((name) => name.startsWith(wanted)),
  );
  const inside = municipalities.filter(({ code, fi, sv }) =>
    names(code, fi, sv).some((name) => name.indexOf(wanted) > 0),
  );
  return [...new Set([...beginning, ...inside])]
    .slice(0, OFFERED)
    .map((municipality) => ({ key: municipality.code, text: municipality[language] }));
}
