import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, LEAST_CONTRAST } from '#shared/colour/contrast.ts';
import { readThemeColours, THEMES, type Theme } from '#shared/theme/theme-colours.ts';

const readSheet = (name: string) =>
  readFileSync(new URL(`../../../shared/components/${name}`, import.meta.url), 'utf8');
const TOKENS = readSheet('tokens.css');
const OTHERS = readSheet('themes.css');

/** Inks that text is written in, and grounds on which it may stand. */
const INKS = ['ink', 'ink-quiet', 'accent', 'warning', 'danger', 'good'];
const GROUNDS = ['surface', 'surface-quiet'];

function ratioIn(theme: Theme, scheme: 'light' | 'dark', front: string, ground: string): number {
  const colours = readThemeColours(TOKENS, OTHERS, theme);
  return contrastRatio(colours.get(front)?.[scheme] ?? '', colours.get(ground)?.[scheme] ?? '') ?? 0;
}

const CASES = THEMES.flatMap((theme) => (['light', 'dark'] as const).map((scheme) => ({ theme, scheme })));

describe.each(CASES)('theme $theme in $scheme', ({ theme, scheme }) => {
  test('every pair of colours has the contrast it needs', () => {
    const texts: [string, string][] = [
      ...GROUNDS.flatMap((ground) => INKS.map((ink): [string, string] => [ink, ground])),
      ['ink', 'surface-strong'],
      ['ink', 'accent-quiet'],
      ['ink', 'mark'],
      ['on-accent', 'accent'],
    ];
    for (const [front, ground] of texts) {
      const least = theme === 'contrast' ? 7 : LEAST_CONTRAST.text;
      expect(ratioIn(theme, scheme, front, ground), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
    expect(ratioIn(theme, scheme, 'line-strong', 'surface')).toBeGreaterThanOrEqual(LEAST_CONTRAST.nonText);
  });
});

test('the themes set no property that the neutral one does not have', () => {
  const names = (sheet: string) =>
    new Set([...sheet.matchAll(/(--kierre-[\w-]+):/g)].map(([, name]) => name));
  expect([...names(OTHERS)].filter((name) => !names(TOKENS).has(name))).toEqual([]);
});
