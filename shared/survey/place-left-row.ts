import { findingValue } from './finding-value.ts';
import type { RowPlace } from './place-of-words.ts';
import type { Finding, Survey } from './survey-schema.ts';

/**
 * A survey in which a row that waited has become findings of the municipality or the region that a person named. The
 * row’s own words stay as the passage. As it was when there is no such row.
 */
export function withRowPlaced(
  { findings, leftRows }: Survey,
  leftRowId: string,
  place: Exclude<RowPlace, { kind: 'left' }>,
  makeId: () => string,
): Pick<Survey, 'findings' | 'leftRows'> {
  const row = leftRows.find(({ id }) => id === leftRowId);
  if (row === undefined) return { findings, leftRows };
  const placed = row.values.map(
    ({ question, value }): Finding => ({
      id: makeId(),
      ...(place.kind === 'municipality' && { municipalityCode: place.code }),
      question,
      ...findingValue(value),
      ...(row.words !== '' && { passage: row.words.slice(0, 2_000) }),
    }),
  );
  return { findings: [...findings, ...placed], leftRows: leftRows.filter(({ id }) => id !== leftRowId) };
}
