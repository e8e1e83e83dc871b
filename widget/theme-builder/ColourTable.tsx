import type { Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import type { ThemeChoice } from '#shared/theme/theme-choice.ts';
import {
  COLOUR_NAMES,
  type ColourName,
  type Scheme,
  type ThemeColours,
} from '#shared/theme/theme-colours.ts';
import { ColourField } from './ColourField.tsx';

const SCHEMES = ['light', 'dark'] as const;

/** Props of the colours. */
export type ColourTableProps = {
  /** The colours as they are now. */
  colours: ThemeColours;
  /** Those of them that a person has chosen. */
  chosen: ThemeChoice['colours'];
  /** The page's language. */
  language: Language;
  /** Chooses others. */
  onChange: (chosen: ThemeChoice['colours']) => void;
};

/** Every colour that a page is likely to set, in light and in dark. */
export function ColourTable({ colours, chosen, language, onChange }: ColourTableProps) {
  const words = themeWords[language];
  const set = (name: ColourName, scheme: Scheme, colour: string) =>
    onChange(new Map([...chosen, [name, { ...chosen.get(name), [scheme]: colour }]]));
  return (
    <table class="colours">
      <thead>
        <tr>
          <td />
          {SCHEMES.map((scheme) => (
            <th key={scheme} scope="col">
              {words.schemes[scheme]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COLOUR_NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">{words.names[name]}</th>
            {SCHEMES.map((scheme) => (
              <td key={scheme}>
                <ColourField
                  label={words.colourIn(words.names[name], words.schemes[scheme])}
                  colour={colours.get(name)?.[scheme] ?? '#000000'}
                  error={words.colourError}
                  onChange={(colour) => set(name, scheme, colour)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
