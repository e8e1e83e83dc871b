/** The themes a page can choose, the default first. */
export const THEMES = ['neutral', 'helsinki', 'contrast'] as const;
/** A theme a page can choose. */
export type Theme = (typeof THEMES)[number];

/** A page that is light, or one that is dark. */
export type Scheme = 'light' | 'dark';

/** The colours that a page is most likely to set, by the names of their custom properties without `--kierre-`. */
export const COLOUR_NAMES = [
  'accent',
  'ink',
  'ink-quiet',
  'surface',
  'surface-quiet',
  'line',
  'line-strong',
] as const;
/** A colour that a page may set. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** Colours by their names, in light and in dark, as `#rrggbb`. */
export type ThemeColours = ReadonlyMap<string, Readonly<Record<Scheme, string>>>;

/**
 * The colours of a theme as the style sheets have them (`tokens.css` and `themes.css`): those of the neutral theme, and in
 * place of some of them the theme's own.
 */
export function readThemeColours(tokens: string, themes: string, theme: Theme): ThemeColours {
  const [neutral = ''] = rulesOf(tokens)
    .filter(({ selector }) => selector.includes(':host'))
    .map(({ body }) => body);
  const own = rulesOf(themes).filter(({ selector }) => selector.includes(`theme="${theme}"`));
  const written = new Map([neutral, ...own.map(({ body }) => body)].flatMap(declarationsOf));
  const colours = [...written.keys()].map((name) => [name, colourOf(name, written)] as const);
  return new Map(
    colours.flatMap(([name, colour]) => (colour === undefined ? [] : [[name, colour] as const])),
  );
}

/** The names of all custom properties that the style sheet declares first, without `--kierre-`, in its order. */
export function readPropertyNames(tokens: string): string[] {
  return declarationsOf(rulesOf(tokens)[0]?.body ?? '').map(([name]) => name);
}

function rulesOf(sheet: string): { selector: string; body: string }[] {
  const withoutComments = sheet.replace(/\/\*.*?\*\//gs, '');
  return [...withoutComments.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector,
    body,
  }));
}

function declarationsOf(body: string): [string, string][] {
  return [...body.matchAll(/--kierre-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
}

/** A colour in both schemes; a property that only refers to another has that one's. Undefined for what is no colour. */
function colourOf(name: string, written: ReadonlyMap<string, string>): Record<Scheme, string> | undefined {
  const value = written.get(name) ?? '';
  const [, other] = /^var\(--kierre-([\w-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return colourOf(other, written);
  const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? [];
  if (light !== undefined && dark !== undefined) return { light, dark };
  return /^#\w+$/.test(value) ? { light: value, dark: value } : undefined;
}
