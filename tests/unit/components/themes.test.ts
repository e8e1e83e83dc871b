import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, LEAST_CONTRAST } from '#shared/colour/contrast.ts';

const TOKENS = readFileSync(new URL('../../../shared/components/tokens.css', import.meta.url), 'utf8');

/** The colours a rule gives, light and dark, by their names. */
function coloursOf(rule: string, scheme: 'light' | 'dark'): Map<string, string> {
  const found = rule.matchAll(/--kierre-([\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g);
  return new Map(
    [...found].map(([, name = '', light, dark, both]) => [
      name,
      both ?? (scheme === 'light' ? light : dark) ?? '',
    ]),
  );
}

/** What is drawn on what, and the least contrast it needs. */
const PAIRS: [string, string, number][] = [
  ...['surface', 'surface-quiet'].flatMap((ground): [string, string, number][] =>
    ['ink', 'ink-quiet', 'accent', 'warning', 'danger', 'good'].map((ink) => [
      ink,
      ground,
      LEAST_CONTRAST.text,
    ]),
  ),
  ['ink', 'surface-strong', LEAST_CONTRAST.text],
  ['ink', 'mark', LEAST_CONTRAST.text],
  ['on-accent', 'accent', LEAST_CONTRAST.text],
  ['line-strong', 'surface', LEAST_CONTRAST.nonText],
];

const [NEUTRAL = ''] = TOKENS.split('@media');

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test('every pair of colours has the contrast it needs', () => {
    const colours = coloursOf(NEUTRAL, scheme);
    for (const [ink, ground, least] of PAIRS) {
      const ratio = contrastRatio(colours.get(ink) ?? '', colours.get(ground) ?? '');
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});
