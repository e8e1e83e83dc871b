import { expect, test } from 'vitest';
import { contrastRatio } from '#shared/colour/contrast.ts';

test('black on white has the greatest contrast, a colour on itself none, in either order', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#ffffff', '#000')).toBeCloseTo(21);
  expect(contrastRatio('#00598a', '#00598A')).toBe(1);
});

test('the greys at the limits of WCAG are told apart', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(contrastRatio('#949494', '#fff')).toBeGreaterThanOrEqual(3);
});

test.each(['red', '#12', '#12345', 'rgb(0, 0, 0)', ''])('%j is no colour it knows', (colour) => {
  expect(contrastRatio(colour, '#ffffff')).toBeUndefined();
});
