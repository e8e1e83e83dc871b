import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { CONTENT_LANGUAGES, isProductLanguage } from '#shared/language/language.ts';
import { useWording } from '../parts/wording.ts';
import type { Editor } from './record-editor.ts';

/** Props of the choice of languages. */
export type LanguageChoiceProps = {
  /** The agreement. */
  of: Editor<DeskAgreement>;
};

/**
 * The languages an agreement is written in. One of Finnish, Swedish and English stays: publications speak one of them around
 * the texts. A language that is unticked keeps its texts.
 */
export function LanguageChoice({ of }: LanguageChoiceProps) {
  const { words, domain } = useWording();
  const { languages } = of.part;
  const tick = (language: (typeof CONTENT_LANGUAGES)[number], isTicked: boolean) =>
    void of.change((before) => {
      const rest = before.languages.filter((each) => each !== language);
      return { ...before, languages: isTicked ? [...rest, language] : rest };
    });
  return (
    <fieldset class="checks">
      <legend class="control-label">{words.desk.basics.languages}</legend>
      {CONTENT_LANGUAGES.map((language) => {
        const isTicked = languages.includes(language);
        const isLast = isTicked && !languages.some((each) => each !== language && isProductLanguage(each));
        return (
          <label key={language} class="check">
            <input
              type="checkbox"
              checked={isTicked}
              disabled={isLast}
              onChange={({ currentTarget }) => tick(language, currentTarget.checked)}
            />
            <span>{domain.languageNames[language]}</span>
          </label>
        );
      })}
      <p class="hint">{words.desk.basics.languagesHint}</p>
    </fieldset>
  );
}
