import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { useWording } from './wording.ts';

/** Props of the language switch. */
export type LanguageSwitchProps = {
  /** Called with the language that was chosen. */
  onChoose: (language: Language) => void;
};

/** Each language by its own name: the one thing that is not translated. */
const OWN_NAMES: Record<Language, string> = { fi: 'suomi', sv: 'svenska', en: 'English' };

/** Chooses the language of the screens. */
export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const { language, words } = useWording();
  return (
    <fieldset class="languages">
      <legend class="unseen">{words.common.language}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          class="language"
          lang={each}
          aria-pressed={each === language}
          aria-label={`${each.toUpperCase()}, ${OWN_NAMES[each]}`}
          title={OWN_NAMES[each]}
          onClick={() => onChoose(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
