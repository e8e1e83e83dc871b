import { expect, test } from 'vitest';
import { schemeOfText } from '../../../widget/page-scheme.ts';

test.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(85, 85, 85)', 'light'],
  ['rgba(238, 241, 244, 0.9)', 'dark'],
  ['rgb(255, 255, 255)', 'dark'],
  ['oklch(0.25 0.03 250)', 'light'],
  ['oklch(0.93 0.01 250)', 'dark'],
  ['oklab(0.93 0 0)', 'dark'],
  ['color(display-p3 1 1 1)', undefined],
  ['', undefined],
])('sees from text of %s that the page is %s', (color, scheme) => {
  expect(schemeOfText(color)).toBe(scheme);
});
