import { domainWords } from '#shared/language/domain/domain-words.ts';
import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import { DENSITIES, LAYOUTS, SCHEMES, type ThemeChoice } from '#shared/theme/theme-choice.ts';
import { THEMES } from '#shared/theme/theme-colours.ts';
import { SelectField } from './SelectField.tsx';

/** Above this a corner is no longer a corner. */
const LARGEST_RADIUS = 24;

const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

/** Props of the settings. */
export type SettingFieldsProps = {
  /** What is chosen now. */
  choice: ThemeChoice;
  /** The page's language. */
  language: Language;
  /** Chooses something else. */
  onChange: (changes: Partial<ThemeChoice>) => void;
};

/** Everything that is chosen but the colours. */
export function SettingFields({ choice, language, onChange }: SettingFieldsProps) {
  const words = themeWords[language];
  const schemeNames = { auto: words.asPage, ...words.schemes };
  const languageNames = { page: words.asPage, ...domainWords[language].languageNames };
  const levelNames = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' };
  return (
    <div class="fields">
      <SelectField
        {...{ label: words.theme, choices: THEMES, names: words.themes, chosen: choice.theme }}
        onChoose={(theme) => onChange({ theme })}
      />
      <SelectField
        {...{ label: words.scheme, choices: SCHEMES, names: schemeNames, chosen: choice.scheme }}
        onChoose={(scheme) => onChange({ scheme })}
      />
      <SelectField
        {...{ label: words.density, choices: DENSITIES, names: words.densities, chosen: choice.density }}
        onChoose={(density) => onChange({ density })}
      />
      <SelectField
        {...{ label: words.layout, choices: LAYOUTS, names: words.layouts, chosen: choice.layout }}
        onChoose={(layout) => onChange({ layout })}
      />
      <SelectField
        {...{ label: words.headingLevel, choices: LEVELS, names: levelNames }}
        chosen={LEVELS.find((level) => Number(level) === choice.headingLevel) ?? '2'}
        onChoose={(level) => onChange({ headingLevel: Number(level) })}
      />
      <SelectField
        {...{ label: words.widgetLanguage, choices: ['page', ...LANGUAGES] as const, names: languageNames }}
        chosen={choice.language ?? 'page'}
        onChoose={(chosen) => onChange({ language: chosen === 'page' ? undefined : chosen })}
      />
      <label class="field">
        <span>{words.radius}</span>
        <input
          type="number"
          min={0}
          max={LARGEST_RADIUS}
          value={choice.radius ?? ''}
          onInput={(event) => onChange({ radius: readRadius(event.currentTarget.value) })}
        />
      </label>
    </div>
  );
}

/** A written radius, at most the largest; undefined for an empty field and for what is no number. */
function readRadius(written: string): number | undefined {
  const radius = Number(written);
  if (written.trim() === '' || !Number.isFinite(radius)) return undefined;
  return Math.min(LARGEST_RADIUS, Math.max(0, radius));
}
