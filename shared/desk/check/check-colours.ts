import {
  chosenColours,
  findContrasts,
  NO_CHOICE,
  SCHEMES,
  type ThemeChoice,
} from '../../theme/theme-choice.ts';
import {
  COLOUR_NAMES,
  type ColourName,
  THEMES,
  type Theme,
  type ThemeColours,
} from '../../theme/theme-colours.ts';
import { type Finding, finding } from './finding.ts';

/**
 * What is chosen of the widget's look, as `publishing.attributes` keeps it. The names are those that the widget documents:
 * options of its mount without `data-` (`theme`, `scheme`, `view`, `heading-level` …), and its custom properties of colours
 * by their whole name (`--kierre-accent`, `--kierre-ink` …), whose value is `#rrggbb` or `light-dark(#rrggbb, #rrggbb)`.
 * What the widget does not know is left to it.
 */
export type ChosenAttributes = Readonly<Record<string, string>>;

/** The theme, the scheme and the colours that are chosen in attributes. */
export function chosenLook(attributes: ChosenAttributes): Pick<ThemeChoice, 'theme' | 'scheme' | 'colours'> {
  const colours = new Map<ColourName, { light: string; dark: string }>();
  for (const name of COLOUR_NAMES) {
    const colour = readColour(attributes[`--kierre-${name}`] ?? '');
    if (colour !== undefined) colours.set(name, colour);
  }
  return {
    theme: THEMES.find((theme) => theme === attributes.theme) ?? NO_CHOICE.theme,
    scheme: SCHEMES.find((scheme) => scheme === attributes.scheme) ?? NO_CHOICE.scheme,
    colours,
  };
}

/** Colours of one's own that do not stand out enough from what they are drawn on. The themes' own are held elsewhere. */
export function checkColours(
  attributes: ChosenAttributes,
  coloursOf: (theme: Theme) => ThemeColours,
): Finding[] {
  const look = chosenLook(attributes);
  if (look.colours.size === 0) return [];
  return findContrasts(chosenColours(coloursOf(look.theme), look), look.scheme)
    .filter(({ ratio, least }) => ratio < least)
    .map(({ front, ground, scheme, ratio }) =>
      finding('low-contrast', {}, ['publishing', 'attributes', `${front}/${ground}`, scheme], {
        figure: ratio,
      }),
    );
}

function readColour(value: string): { light: string; dark: string } | undefined {
  const [, light, dark] = /^light-dark\(\s*(#\w{3,6})\s*,\s*(#\w{3,6})\s*\)$/.exec(value.trim()) ?? [];
  if (light !== undefined && dark !== undefined) return { light, dark };
  return /^#\w{3,6}$/.test(value.trim()) ? { light: value.trim(), dark: value.trim() } : undefined;
}
