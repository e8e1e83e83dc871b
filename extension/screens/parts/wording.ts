import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DomainWords, domainWords } from '#shared/language/domain/domain-words.ts';
import { type ExtensionWords, extensionWords } from '#shared/language/extension/extension-words.ts';
import type { Language } from '#shared/language/language.ts';

/** The language of the screen and its words. */
export type Wording = {
  /** The language, for dates, numbers and names. */
  language: Language;
  /** The screen's own words. */
  words: ExtensionWords;
  /** The field's words: elements, life stages, kinds of partner. */
  domain: DomainWords;
};

/** The wording in a language. */
export function wordingIn(language: Language): Wording {
  return { language, words: extensionWords[language], domain: domainWords[language] };
}

/** Hands the wording to every part of a screen. */
export const WordingContext = createContext<Wording>(wordingIn('fi'));

/** The wording of the screen this part stands on. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
