import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';

/** Props of the language buttons. */
export type LanguageSwitchProps = {
  /** The languages the publication is written in. */
  offered: readonly Language[];
  /** The language shown. */
  language: Language;
  /** Shows the widget in another language. */
  onChooseLanguage: (language: Language) => void;
};

/** One button for each language of the publication, each in its own language; nothing when there is but one. */
export function LanguageSwitch({ offered, language, onChooseLanguage }: LanguageSwitchProps) {
  const choices = LANGUAGES.filter((choice) => offered.includes(choice) || choice === language);
  if (choices.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no more meaning
    <div class="languages" role="group" aria-label={widgetWords[language].languageChoice}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => onChooseLanguage(choice)}
        >
          {widgetWords[choice].languageName}
        </button>
      ))}
    </div>
  );
}
