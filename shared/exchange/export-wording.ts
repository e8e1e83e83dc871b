import { type DomainWords, domainWords } from '../language/domain/domain-words.ts';
import { type ExtensionWords, extensionWords } from '../language/extension/extension-words.ts';
import type { Language } from '../language/language.ts';

/** The language in which a file is written, and its words. */
export type ExportWording = {
  /** The language, for dates, numbers and names. */
  language: Language;
  /** Names of fields and kinds, headings of files. */
  words: ExtensionWords;
  /** The field's words: elements, life stages, languages. */
  domain: DomainWords;
};

/** The wording of a file in a language. */
export function exportWording(language: Language): ExportWording {
  return { language, words: extensionWords[language], domain: domainWords[language] };
}
