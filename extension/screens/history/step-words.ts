import type { Step } from '#shared/history/step.ts';
import type { Wording } from '../parts/wording.ts';

/** A step's name as people read it: “Siirretty roskakoriin: Kyläkahvila”. */
export function stepName({ action, title, count }: Step, { words }: Wording): string {
  return words.history.steps[action](title, count);
}
