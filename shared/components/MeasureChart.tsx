import { formatDay, formatNumber } from '../language/formats.ts';
import { furtherWordsOf } from '../language/further/further-words.ts';
import type { Voice } from '../language/voice.ts';
import type { Measure } from '../partner/commitment-schema.ts';
import { measureProgress } from '../partner/measure-progress.ts';

/** The drawing's own units; its size on the page is the style sheet's. */
const WIDTH = 240;
const HEIGHT = 60;

/** Props of a measure's drawing. */
export type MeasureChartProps = {
  /** The measure with its readings. */
  measure: Measure;
  /** The reader's language and words. */
  voice: Voice;
  /** Whether the table of readings is open. */
  isOpen: boolean;
};

/** A measure's readings: a bar for one, a line towards the target for more, with the table they are drawn from. */
export function MeasureChart({ measure, voice, isOpen }: MeasureChartProps) {
  const { words, language } = voice;
  const further = furtherWordsOf(voice);
  const readings = measure.readings.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (readings.length === 0) return null;
  // The words beside it say the same, so the drawing itself is silent.
  if (readings.length === 1) {
    return <progress class="measure-bar" value={measureProgress(measure).share} aria-hidden="true" />;
  }
  return (
    <>
      <svg class="chart" part="chart" viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`} aria-hidden="true">
        <path class="chart-target" d={`M0 ${heightOf(measure.target, measure)}H${WIDTH}`} />
        <path class="chart-line" d={lineOf(readings, measure)} />
      </svg>
      <details open={isOpen}>
        <summary>{further.readings}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{further.day}</th>
              <th scope="col">{words.measure}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ day, value }) => (
              <tr>
                <td>{formatDay(day, language)}</td>
                <td>{formatNumber(value, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** The line through the readings, by their days. */
function lineOf(readings: Measure['readings'], measure: Measure): string {
  const times = readings.map(({ day }) => Date.parse(day));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first || 1;
  const points = readings.map(
    ({ value }, index) =>
      `${Math.round((((times[index] ?? 0) - first) / span) * WIDTH)} ${heightOf(value, measure)}`,
  );
  return `M${points.join('L')}`;
}

/** How far from the top a value is drawn, when the start, the target and all readings are to fit. */
function heightOf(value: number, { start, target, readings }: Measure): number {
  const values = [start, target, ...readings.map((reading) => reading.value)];
  const least = Math.min(...values);
  return Math.round(HEIGHT - ((value - least) / (Math.max(...values) - least || 1)) * HEIGHT);
}
