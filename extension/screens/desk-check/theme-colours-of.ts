import themesSheet from '#shared/components/themes.css?raw';
import tokensSheet from '#shared/components/tokens.css?raw';
import { readThemeColours, type Theme, type ThemeColours } from '#shared/theme/theme-colours.ts';

/** The colours of a theme of the widget, as its style sheets have them. */
export function themeColoursOf(theme: Theme): ThemeColours {
  return readThemeColours(tokensSheet, themesSheet, theme);
}
