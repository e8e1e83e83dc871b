import { describe, expect, test } from 'vitest';
import {
  chosenColours,
  findContrasts,
  mountAttributes,
  mountMarkup,
  NO_CHOICE,
  type ThemeChoice,
  themeCss,
} from '#shared/theme/theme-choice.ts';
import { readPropertyNames, readThemeColours } from '#shared/theme/theme-colours.ts';

const TOKENS = `/* --kierre-old: #123456; */
:root, :host { --kierre-surface: light-dark(#ffffff, #16191d); --kierre-accent: light-dark(#00598a, #7cc4f0);
  --kierre-on-accent: light-dark(#ffffff, #0d1419); --kierre-ink: #222222; --kierre-radius: 6px; }
@media (forced-colors: active) { :root, :host { --kierre-accent: LinkText; } }`;
const THEMES = `@media (forced-colors: none) {
  :host(:is([data-theme="helsinki"], [theme="helsinki"])) { --kierre-accent: #0000bf; --kierre-ink-quiet: var(--kierre-ink); }
}`;

const neutral = readThemeColours(TOKENS, THEMES, 'neutral');

describe('the colours of a theme', () => {
  test('are the neutral ones, with the theme’s own in their place', () => {
    expect(neutral.get('accent')).toEqual({ light: '#00598a', dark: '#7cc4f0' });
    const helsinki = readThemeColours(TOKENS, THEMES, 'helsinki');
    expect(helsinki.get('accent')).toEqual({ light: '#0000bf', dark: '#0000bf' });
    expect(helsinki.get('surface')).toEqual(neutral.get('surface'));
  });

  test('follow a property that refers to another, and leave out what is no colour', () => {
    expect(readThemeColours(TOKENS, THEMES, 'helsinki').get('ink-quiet')).toEqual({
      light: '#222222',
      dark: '#222222',
    });
    expect(neutral.has('radius')).toBe(false);
  });

  test('are among the properties that can be set', () => {
    expect(readPropertyNames(TOKENS)).toEqual(['surface', 'accent', 'on-accent', 'ink', 'radius']);
  });
});

describe('what a person has chosen', () => {
  const choice: ThemeChoice = {
    ...NO_CHOICE,
    radius: 0,
    colours: new Map([
      ['accent', { light: '#ffd500' }],
      ['ink', { light: '#000000', dark: '#000000' }],
    ]),
  };

  test('is written as custom properties on the mount, text on the accent with it', () => {
    expect(themeCss(choice, neutral)).toBe(
      [
        '[data-hyvan-kierre],',
        'hyvan-kierre {',
        '  --kierre-accent: light-dark(#ffd500, #7cc4f0);',
        '  --kierre-ink: #000000;',
        '  --kierre-on-accent: #0d1419;',
        '  --kierre-accent-quiet: color-mix(in srgb, var(--kierre-accent) 12%, var(--kierre-surface));',
        '  --kierre-radius: 0px;',
        '}',
        '',
      ].join('\n'),
    );
    expect(themeCss(NO_CHOICE, neutral)).toBe('');
  });

  test('has its contrasts told, also those that are too small', () => {
    const findings = findContrasts(chosenColours(neutral, choice), 'auto');
    const ratioOf = (front: string, scheme: string) =>
      findings.find(
        (finding) => finding.front === front && finding.scheme === scheme && finding.ground === 'surface',
      );
    expect(ratioOf('ink', 'light')?.ratio).toBeCloseTo(21);
    expect(ratioOf('ink', 'dark')?.ratio).toBeLessThan(4.5);
    expect(ratioOf('accent', 'light')?.ratio).toBeLessThan(4.5);
    expect(new Set(findContrasts(neutral, 'dark').map(({ scheme }) => scheme))).toEqual(new Set(['dark']));
  });

  test('is written as attributes, only those that are not the default', () => {
    expect(mountAttributes(NO_CHOICE)).toEqual([]);
    expect(
      mountMarkup({ ...NO_CHOICE, theme: 'helsinki', density: 'compact', headingLevel: 3, language: 'sv' }),
    ).toBe(
      '<div data-hyvan-kierre data-src="/kierre/sopimus.json" data-language="sv" data-heading-level="3" data-theme="helsinki" data-density="compact"></div>\n<script src="/kierre/widget.js" defer></script>\n',
    );
  });
});
