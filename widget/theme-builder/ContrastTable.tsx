import { formatNumber } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import { type ThemeWords, themeWords } from '#shared/language/theme/theme-words.ts';
import { COLOUR_PAIRS, type ContrastFinding } from '#shared/theme/theme-choice.ts';

/** Props of the contrasts. */
export type ContrastTableProps = {
  /** The contrasts of all pairs. */
  findings: readonly ContrastFinding[];
  /** The page's language. */
  language: Language;
};

/** How many contrasts are too small, and each pair with its own: in words, with colour only beside them. */
export function ContrastTable({ findings, language }: ContrastTableProps) {
  const words = themeWords[language];
  const small = findings.filter(({ ratio, least }) => ratio < least);
  const schemes = [...new Set(findings.map(({ scheme }) => scheme))];
  return (
    <>
      <p role="status" class={small.length > 0 ? 'is-small' : undefined}>
        {small.length === 0 ? words.allGood : words.someSmall(small.length)}
      </p>
      <table class="contrasts">
        <thead>
          <tr>
            <td />
            {schemes.map((scheme) => (
              <th key={scheme} scope="col">
                {words.schemes[scheme]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COLOUR_PAIRS.map(([front, ground]) => (
            <tr key={`${front} ${ground}`}>
              <th scope="row">
                {words.pair(colourName(front, words), colourName(ground, words).toLowerCase())}
              </th>
              {findings
                .filter((finding) => finding.front === front && finding.ground === ground)
                .map((finding) => (
                  <td key={finding.scheme} class={finding.ratio < finding.least ? 'is-small' : undefined}>
                    {describe(finding, language)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function describe({ ratio, least }: ContrastFinding, language: Language): string {
  const words = themeWords[language];
  // Rounded down, so that what is told as enough is enough.
  const shown = `${formatNumber(Math.floor(ratio * 10) / 10, language)}:1`;
  return ratio < least ? words.tooSmall(shown, `${formatNumber(least, language)}:1`) : words.enough(shown);
}

function colourName(name: string, words: ThemeWords): string {
  const names: Readonly<Record<string, string>> = words.names;
  return names[name] ?? name;
}
