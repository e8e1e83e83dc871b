import { textOfBlocks } from '../blocks.ts';
import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';

/** Fewer numbered headings are no steps. */
const ENOUGH = 3;

/** The steps of a way of working whose headings are numbered: `1. Päätös`, `2. Kokoaminen` … with what is under them. */
export function findNumberedSteps({ blocks }: Page): Evidence<string> | undefined {
  const first = blocks.findIndex(({ kind, text }) => kind === 'heading' && numberOf(text) === 1);
  const level = blocks[first]?.level;
  if (level === undefined) return undefined;
  const following = blocks.slice(first + 1);
  let expected = 2;
  const end = following.findIndex(({ kind, text, level: other }) => {
    if (kind !== 'heading' || other > level) return false;
    if (other === level && numberOf(text) === expected) {
      expected++;
      return false;
    }
    return true;
  });
  if (expected - 1 < ENOUGH) return undefined;
  const steps = blocks.slice(first, end === -1 ? blocks.length : first + 1 + end);
  const story = textOfBlocks(steps);
  return evidence(story, 'heading', story);
}

/** `2. Kokoaminen`, `Vaihe 2: Kokoaminen`, `Skede 2`, `Step 2`. */
function numberOf(heading: string): number {
  const found = /^(?:(?:vaihe|askel|skede|steg|step|phase) )?(\d{1,2})(?:[.):](?=\s|$)| [–-]|$)/i.exec(
    heading,
  );
  return Number(found?.[1] ?? 0);
}
