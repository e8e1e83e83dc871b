import type { Language } from '../language/language.ts';
import { chooseText, type LocalizedText } from '../language/localized-text.ts';
import { widgetWords } from '../language/widget/widget-words.ts';

/** Props of a text that may be in another language than the reader's. */
export type LocalizedSpanProps = {
  /** The text in the languages it has. */
  texts: LocalizedText;
  /** The reader's language. */
  language: Language;
  /** Leaves out the note about the language: for names, which are seldom translated. */
  isName?: boolean;
};

/** A text in the reader's language, or else in another one, marked with `lang` and a short note. */
export function LocalizedSpan({ texts, language, isName = false }: LocalizedSpanProps) {
  const chosen = chooseText(texts, language);
  if (chosen.language === language) return <span class="text">{chosen.text}</span>;
  return (
    <>
      <span class="text" lang={chosen.language}>
        {chosen.text}
      </span>
      {!isName && <span class="language-note"> ({widgetWords[language].writtenIn[chosen.language]})</span>}
    </>
  );
}
