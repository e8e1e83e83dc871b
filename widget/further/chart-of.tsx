import { MeasureChart } from '#shared/components/MeasureChart.tsx';
import type { Measure } from '#shared/partner/commitment-schema.ts';
import type { Scene } from '../scene.ts';

/** The drawing of a measure, which is what the part is about. */
export function chartOf({ voice, isPrinting }: Scene, measure: unknown) {
  return <MeasureChart measure={measure as Measure} voice={voice} isOpen={isPrinting} />;
}
