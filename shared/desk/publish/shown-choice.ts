import { LANGUAGES } from '../../language/language.ts';
import {
  DENSITIES,
  LAYOUTS,
  mountAttributes,
  NO_CHOICE,
  SCHEMES,
  type ThemeChoice,
} from '../../theme/theme-choice.ts';
import { THEMES } from '../../theme/theme-colours.ts';

/** What of the agreement can be shown on a page: all of it, or one view. */
export const SHOWN_VIEWS = ['whole', 'agreement', 'partners', 'commitments', 'timeline', 'badge'] as const;
/** What of the agreement is shown on a page. */
export type ShownView = (typeof SHOWN_VIEWS)[number];

/** How the widget is chosen to be shown on the publisher's site. */
export type ShownChoice = ThemeChoice & {
  /** What of the agreement is shown. */
  readonly view: ShownView;
};

/** Heading levels that can be chosen: the page itself has the first. */
export const HEADING_LEVELS = [2, 3, 4] as const;

/** A choice as it is kept with the agreement. What it does not know is passed over. */
export function readShownChoice(kept: Readonly<Record<string, string>> = {}): ShownChoice {
  const oneOf = <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice =>
    choices.find((choice) => choice === kept[name]) ?? choices[0];
  const level = HEADING_LEVELS.find((each) => String(each) === kept['heading-level']);
  const accent = {
    ...(isColour(kept['accent-light']) && { light: kept['accent-light'] }),
    ...(isColour(kept['accent-dark']) && { dark: kept['accent-dark'] }),
  };
  return {
    ...NO_CHOICE,
    view: oneOf('view', SHOWN_VIEWS),
    theme: oneOf('theme', THEMES),
    scheme: oneOf('scheme', SCHEMES),
    density: oneOf('density', DENSITIES),
    layout: oneOf('layout', LAYOUTS),
    headingLevel: level ?? NO_CHOICE.headingLevel,
    language: LANGUAGES.find((each) => each === kept.language),
    colours: new Map(Object.keys(accent).length > 0 ? [['accent', accent]] : []),
  };
}

/** A choice as it is kept: only what differs from what is usual. */
export function keptChoice(choice: ShownChoice): Record<string, string> {
  const accent = choice.colours.get('accent');
  return {
    ...shownAttributes(choice),
    ...(choice.language && { language: choice.language }),
    ...(accent?.light && { 'accent-light': accent.light }),
    ...(accent?.dark && { 'accent-dark': accent.dark }),
  };
}

/** The attributes of a mount, without the language, which each page has of its own. */
export function shownAttributes(choice: ShownChoice): Record<string, string> {
  const { language: _, ...rest } = choice;
  const attributes = mountAttributes({ ...rest, language: undefined });
  return {
    ...(choice.view !== 'whole' && { view: choice.view }),
    ...Object.fromEntries(attributes.map(([name, value]) => [name.replace('data-', ''), value])),
  };
}

/** Whether a text is a colour as it is kept. */
export function isColour(text: string | undefined): text is string {
  return /^#[0-9a-f]{6}$/.test(text ?? '');
}
