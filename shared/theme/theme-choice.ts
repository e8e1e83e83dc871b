import { contrastRatio, LEAST_CONTRAST } from '../colour/contrast.ts';
import type { Language } from '../language/language.ts';
import {
  COLOUR_NAMES,
  type ColourName,
  type Scheme,
  type Theme,
  type ThemeColours,
} from './theme-colours.ts';

/** How the partners may be laid out at first, the default first. */
export const LAYOUTS = ['list', 'cards', 'table'] as const;

/** How much room things have, the default first. */
export const DENSITIES = ['comfortable', 'compact'] as const;

/** Light, dark, or as the page is; the default first. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;

/** What a person has chosen for a widget on a page. */
export type ThemeChoice = {
  readonly theme: Theme;
  readonly scheme: (typeof SCHEMES)[number];
  readonly density: (typeof DENSITIES)[number];
  readonly layout: (typeof LAYOUTS)[number];
  readonly headingLevel: number;
  /** Undefined: as the page. */
  readonly language: Language | undefined;
  /** Radius of corners in pixels; undefined: as the theme has it. */
  readonly radius: number | undefined;
  /** Colours that differ from the theme's, `#rrggbb`. */
  readonly colours: ReadonlyMap<ColourName, Partial<Readonly<Record<Scheme, string>>>>;
};

/** The choice that changes nothing. */
export const NO_CHOICE: ThemeChoice = {
  theme: 'neutral',
  scheme: 'auto',
  density: 'comfortable',
  layout: 'list',
  headingLevel: 2,
  language: undefined,
  radius: undefined,
  colours: new Map(),
};

/** Two colours that meet in the widget, with their contrast and the least it may be. */
export type ContrastFinding = {
  readonly front: string;
  readonly ground: string;
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly least: number;
};

/** What is drawn on what, and the least contrast it needs by WCAG. */
export const COLOUR_PAIRS: readonly (readonly [string, string, number])[] = [
  ['ink', 'surface', LEAST_CONTRAST.text],
  ['ink-quiet', 'surface', LEAST_CONTRAST.text],
  ['accent', 'surface', LEAST_CONTRAST.text],
  ['ink', 'surface-quiet', LEAST_CONTRAST.text],
  ['ink-quiet', 'surface-quiet', LEAST_CONTRAST.text],
  ['on-accent', 'accent', LEAST_CONTRAST.text],
  ['line-strong', 'surface', LEAST_CONTRAST.nonText],
];

/** Text on the accent: whichever of these two stands out more. */
const ON_ACCENT = ['#ffffff', '#0d1419'] as const;

/** The ground of what is chosen, when the accent is a person's own. */
const QUIET_ACCENT = 'color-mix(in srgb, var(--kierre-accent) 12%, var(--kierre-surface))';

/** The theme's colours with those that a person has chosen in their place, and text on the accent to go with it. */
export function chosenColours(theme: ThemeColours, { colours }: Pick<ThemeChoice, 'colours'>): ThemeColours {
  const chosen = new Map(theme);
  for (const [name, changes] of colours) {
    const own = theme.get(name) ?? { light: '#000000', dark: '#ffffff' };
    chosen.set(name, { ...own, ...changes });
  }
  const accent = chosen.get('accent');
  if (colours.has('accent') && accent !== undefined) {
    chosen.set('on-accent', { light: textOn(accent.light), dark: textOn(accent.dark) });
  }
  return chosen;
}

/** The contrasts of all pairs, in the schemes that the page can have. */
export function findContrasts(colours: ThemeColours, scheme: ThemeChoice['scheme']): ContrastFinding[] {
  const schemes: Scheme[] = scheme === 'auto' ? ['light', 'dark'] : [scheme];
  return schemes.flatMap((one) =>
    COLOUR_PAIRS.flatMap(([front, ground, least]) => {
      const ratio = contrastRatio(colours.get(front)?.[one] ?? '', colours.get(ground)?.[one] ?? '');
      return ratio === undefined ? [] : [{ front, ground, scheme: one, ratio, least }];
    }),
  );
}

/** The custom properties for the page's style sheet; an empty text when nothing differs from the theme. */
export function themeCss(choice: ThemeChoice, theme: ThemeColours): string {
  const colours = chosenColours(theme, choice);
  const names = [
    ...COLOUR_NAMES.filter((name) => choice.colours.has(name)),
    ...(choice.colours.has('accent') ? ['on-accent'] : []),
  ];
  const lines = names.map((name) => `--kierre-${name}: ${colourText(colours.get(name))};`);
  if (choice.colours.has('accent')) lines.push(`--kierre-accent-quiet: ${QUIET_ACCENT};`);
  if (choice.radius !== undefined) lines.push(`--kierre-radius: ${choice.radius}px;`);
  if (lines.length === 0) return '';
  return ['[data-hyvan-kierre],', 'hyvan-kierre {', ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}

/** The mount's attributes that differ from what is the default, in the order in which they are documented. */
export function mountAttributes(choice: ThemeChoice): [string, string][] {
  const { theme, scheme, density, layout, headingLevel, language } = choice;
  const written: [string, string | undefined, string | undefined][] = [
    ['data-language', language, undefined],
    ['data-heading-level', String(headingLevel), String(NO_CHOICE.headingLevel)],
    ['data-theme', theme, NO_CHOICE.theme],
    ['data-scheme', scheme, NO_CHOICE.scheme],
    ['data-density', density, NO_CHOICE.density],
    ['data-layout', layout, NO_CHOICE.layout],
  ];
  return written.flatMap(([name, value, usual]) =>
    value === undefined || value === usual ? [] : [[name, value] as [string, string]],
  );
}

/** The markup that a webmaster pastes. All values are words of our own or numbers, so nothing in it needs escaping. */
export function mountMarkup(choice: ThemeChoice): string {
  const attributes = [['data-src', '/kierre/sopimus.json'], ...mountAttributes(choice)];
  const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<div data-hyvan-kierre${written}></div>\n<script src="/kierre/widget.js" defer></script>\n`;
}

function textOn(ground: string): string {
  const [pale, deep] = ON_ACCENT;
  return (contrastRatio(pale, ground) ?? 0) >= (contrastRatio(deep, ground) ?? 0) ? pale : deep;
}

function colourText(colour: Readonly<Record<Scheme, string>> | undefined): string {
  const { light = '', dark = '' } = colour ?? {};
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
