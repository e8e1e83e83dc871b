import { formatDay } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import type { WorkshopArea, WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { Wording } from '../parts/wording.ts';

/** A municipality's name; its code when it has none. */
export function nameOf(municipalityCode: string, language: Language): string {
  return municipalityName(municipalityCode, language) ?? municipalityCode;
}

/** An area's name, or else its municipalities, or else its place in the series. */
export function areaName(series: WorkshopSeries, area: WorkshopArea, { language, words }: Wording): string {
  if (area.name !== '') return area.name;
  const municipalities = area.municipalityCodes.map((code) => nameOf(code, language)).join(', ');
  return municipalities || words.workshop.areas.unnamed(series.areas.indexOf(area) + 1);
}

/** The heading of a workshop: its area and its day. */
export function workshopName(series: WorkshopSeries, workshop: Workshop, wording: Wording): string {
  const area = series.areas.find(({ id }) => id === workshop.areaId);
  return wording.words.workshop.workshop.heading(
    area ? areaName(series, area, wording) : '',
    dayOf(workshop, wording.language),
  );
}

/** A workshop's day as people write it; empty while there is none. */
export function dayOf({ day }: Workshop, language: Language): string {
  return day === undefined ? '' : formatDay(day, language);
}

/** A time of day (`17:00`) as people write it: `17.00`, in English `17:00`. */
export function timeText(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
