import { HEADING_LEVELS, SHOWN_VIEWS, type ShownChoice } from '#shared/desk/publish/shown-choice.ts';
import type { Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import { LAYOUTS, SCHEMES } from '#shared/theme/theme-choice.ts';
import { THEMES } from '#shared/theme/theme-colours.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of how the widget is shown. */
export type ShownFieldsProps = {
  /** What is chosen. */
  choice: ShownChoice;
  /** Languages of the publication. */
  languages: readonly Language[];
  /** Whether only HTML is pasted, which has no views and no looks. */
  isPlain: boolean;
  /** Called with what is changed. */
  onChange: (changes: Partial<ShownChoice>) => void;
};

/** How the widget is shown: what of the agreement, in which language, from which heading level, and how it looks. */
export function ShownFields({ choice, languages, isPlain, onChange }: ShownFieldsProps) {
  const { language, words, domain } = useWording();
  const { code } = words.deskPublish;
  const themed = themeWords[language];
  const names = domain.languageNames;
  return (
    <div class="edited-fields publish-fields">
      {!isPlain && (
        <EditedChoice
          label={code.view}
          value={choice.view}
          choices={SHOWN_VIEWS.map((value) => ({ value, label: code.views[value] }))}
          onChoose={(view) => onChange({ view })}
        />
      )}
      <EditedChoice
        label={code.language}
        value={choice.language ?? 'fi'}
        choices={languages.map((value) => ({ value, label: names[value] }))}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
      <EditedChoice
        label={code.headingLevel}
        value={String(choice.headingLevel)}
        choices={HEADING_LEVELS.map((level) => ({ value: String(level), label: code.level(level) }))}
        onChoose={(level) => onChange({ headingLevel: Number(level) })}
      />
      {!isPlain && (
        <>
          <EditedChoice
            label={code.layout}
            value={choice.layout}
            choices={LAYOUTS.map((value) => ({ value, label: themed.layouts[value] }))}
            onChoose={(layout) => onChange({ layout })}
          />
          <EditedChoice
            label={code.theme}
            value={choice.theme}
            choices={THEMES.map((value) => ({ value, label: themed.themes[value] }))}
            onChoose={(theme) => onChange({ theme })}
          />
          <EditedChoice
            label={code.scheme}
            value={choice.scheme}
            choices={SCHEMES.map((value) => ({
              value,
              label: value === 'auto' ? code.asPage : themed.schemes[value],
            }))}
            onChoose={(scheme) => onChange({ scheme })}
          />
        </>
      )}
    </div>
  );
}
