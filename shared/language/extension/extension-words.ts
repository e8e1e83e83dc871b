import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { extensionEn } from './en.ts';
import { extensionFi } from './fi.ts';
import { extensionSv } from './sv.ts';

/** The extension's own words: screens, fields of the card, kinds, sources and errors. */
export type ExtensionWords = TranslationOf<typeof extensionFi>;

/** The extension's own words in each language. */
export const extensionWords: Record<Language, ExtensionWords> = {
  fi: extensionFi,
  sv: extensionSv,
  en: extensionEn,
};
