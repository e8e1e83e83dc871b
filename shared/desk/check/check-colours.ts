import { chosenColours, findContrasts } from '../../theme/theme-choice.ts';
import type { Theme, ThemeColours } from '../../theme/theme-colours.ts';
import { readShownChoice } from '../publish/shown-choice.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Colours of one's own, as `publishing.attributes` keeps them, that do not stand out enough from what they are drawn on.
 * The themes' own colours are held to their contrasts elsewhere.
 */
export function checkColours(
  attributes: Readonly<Record<string, string>>,
  coloursOf: (theme: Theme) => ThemeColours,
): Finding[] {
  const choice = readShownChoice(attributes);
  if (choice.colours.size === 0) return [];
  return findContrasts(chosenColours(coloursOf(choice.theme), choice), choice.scheme)
    .filter(({ ratio, least }) => ratio < least)
    .map(({ front, ground, scheme, ratio }) =>
      finding('low-contrast', {}, ['publishing', 'attributes', `${front}/${ground}`, scheme], {
        figure: ratio,
      }),
    );
}
