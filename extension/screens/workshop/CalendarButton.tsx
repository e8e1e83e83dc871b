import { CalendarDays } from 'lucide';
import { useState } from 'preact/hooks';
import { calendarFile } from '#shared/exchange/calendar-file.ts';
import { tableFileName } from '#shared/exchange/table-name.ts';
import { workshopEvents } from '#shared/workshop/workshop-events.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import { saveFile } from '../../browser/save-file.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { areaName, nameOf, timeText } from './names.ts';

/** Props of the calendar button. */
export type CalendarButtonProps = {
  /** The series. */
  series: WorkshopSeries;
  /** The workshops that go into the file: one, or all of the series. */
  workshops: readonly Workshop[];
};

/** Saves workshops as a file that every calendar can take in, and says so. */
export function CalendarButton({ series, workshops }: CalendarButtonProps) {
  const wording = useWording();
  const { language, words } = wording;
  const { calendar } = words.workshop;
  const [told, setTold] = useState('');
  const save = () => {
    const events = workshopEvents(series, workshops, {
      summary: calendar.summary,
      time: (time) => timeText(time, language),
      area: (area) => areaName(series, area, wording),
      municipality: (code) => nameOf(code, language),
      registration: calendar.registration,
    });
    if (events.length === 0) {
      setTold(words.workshop.series.calendarEmpty);
      return;
    }
    const [only, second] = events;
    const title = only !== undefined && second === undefined ? only.summary : series.name;
    const name = tableFileName(title, 'ics', calendar.fileName);
    saveFile(name, new Blob([calendarFile(series.name, events)], { type: 'text/calendar;charset=utf-8' }));
    setTold(words.workshop.series.calendarSaved(name));
  };
  return (
    <>
      <Button drawing={CalendarDays} label={words.workshop.series.calendar} onUse={save} />
      <p class="meta" role="status">
        {told}
      </p>
    </>
  );
}
