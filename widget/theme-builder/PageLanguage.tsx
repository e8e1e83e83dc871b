import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';

/** Props of the page's language buttons. */
export type PageLanguageProps = {
  /** The page's language. */
  language: Language;
  /** Shows the page in another. */
  onChoose: (language: Language) => void;
};

/** The page's languages, each by its own name. */
export function PageLanguage({ language, onChoose }: PageLanguageProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no more meaning
    <div class="languages" role="group" aria-label={themeWords[language].languageChoice}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => onChoose(choice)}
        >
          {widgetWords[choice].languageName}
        </button>
      ))}
    </div>
  );
}
