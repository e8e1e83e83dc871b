import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { withPracticeCited } from '#shared/workshop/cited-practices.ts';
import { aPlan, aSeries, aWorkshop, CODES } from '../../builders/workshop.ts';

const [kept, other, third] = [uuidv7(), uuidv7(), uuidv7()];

/** A series with one plan that draws on these practices. */
function drawingOn(...ids: string[]) {
  const practices = ids.map((id) => ({ id, text: 'Kyläkahvila' }));
  return aSeries({ workshops: [aWorkshop(uuidv7(), { plans: [aPlan(CODES.joutsa, [], { practices })] })] });
}

const cited = (series: ReturnType<typeof drawingOn>) =>
  series.workshops[0]?.plans[0]?.practices.map(({ id }) => id);

test('a plan draws on a practice in the place of another, and once', () => {
  expect(cited(withPracticeCited(drawingOn(third, other), other, kept))).toEqual([third, kept]);
  expect(cited(withPracticeCited(drawingOn(kept, third, other), other, kept))).toEqual([kept, third]);
});

test('a series that does not draw on it is left as it is', () => {
  const series = drawingOn(third);
  expect(withPracticeCited(series, other, kept)).toBe(series);
});
