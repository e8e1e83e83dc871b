import { useId } from 'preact/hooks';
import type { ShownChoice } from '#shared/desk/publish/shown-choice.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import { chosenColours, findContrasts } from '#shared/theme/theme-choice.ts';
import type { Scheme, ThemeColours } from '#shared/theme/theme-colours.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the colours. */
export type ColourFieldsProps = {
  /** What is chosen. */
  choice: ShownChoice;
  /** The colours of the theme. */
  theme: ThemeColours;
  /** Called with what is changed. */
  onChange: (changes: Partial<ShownChoice>) => void;
};

/** The accent on light and on dark pages, and whether it stands out enough from what it meets. */
export function ColourFields({ choice, theme, onChange }: ColourFieldsProps) {
  const { words } = useWording();
  const { code } = words.deskPublish;
  const colours = chosenColours(theme, choice);
  const accent = choice.colours.get('accent');
  const field = (scheme: Scheme, label: string) => (
    <ColourField
      label={label}
      value={colours.get('accent')?.[scheme] ?? '#000000'}
      onChoose={(colour) => onChange({ colours: new Map([['accent', { ...accent, [scheme]: colour }]]) })}
    />
  );
  return (
    <div class="publish-colours">
      {field('light', code.accentLight)}
      {field('dark', code.accentDark)}
      {accent && <Button label={code.ownColour} onUse={() => onChange({ colours: new Map() })} />}
      <ContrastText colours={colours} scheme={choice.scheme} />
    </div>
  );
}

function ColourField({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: string;
  onChoose: (colour: string) => void;
}) {
  const id = useId();
  return (
    <div class="publish-colour">
      <label class="control-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="color"
        class="control"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </div>
  );
}

/** Each contrast that is too small, or that all are enough. */
function ContrastText({ colours, scheme }: { colours: ThemeColours; scheme: ShownChoice['scheme'] }) {
  const { language, words } = useWording();
  const { code } = words.deskPublish;
  const themed = themeWords[language];
  const names: Readonly<Record<string, string>> = themed.names;
  const findings = findContrasts(colours, scheme);
  const small = findings.filter(({ ratio, least }) => ratio < least);
  const ratioText = (ratio: number) => `${formatNumber(Math.floor(ratio * 10) / 10, language)}:1`;
  const smallest = Math.min(...findings.map(({ ratio }) => ratio));
  return (
    <div class="publish-contrast" role="status">
      {small.length === 0 ? (
        <p class="meta">{code.contrastGood(ratioText(smallest))}</p>
      ) : (
        <>
          <p class="error">{code.contrastBad}</p>
          <ul class="error">
            {small.map(({ front, ground, scheme: on, ratio, least }) => (
              <li key={`${front} ${ground} ${on}`}>
                {code.contrast(
                  themed.pair(names[front] ?? front, names[ground] ?? ground),
                  themed.schemes[on],
                  ratioText(ratio),
                  ratioText(least),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
