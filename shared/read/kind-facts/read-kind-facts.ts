import type { PracticeKind } from '../../practice/practice-kind.ts';
import type { CarefulReading } from '../careful-reading.ts';
import type { FieldEvidence } from '../labelled-fields.ts';
import type { Page } from '../page.ts';

/** The facts that pages of a kind tell. */
export function readKindFacts(_kind: PracticeKind, _page: Page, _careful: CarefulReading): FieldEvidence {
  return {};
}
