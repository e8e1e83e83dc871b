import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { themeEn } from './en.ts';
import { themeFi } from './fi.ts';
import { themeSv } from './sv.ts';

/** What the theme builder says to a person. */
export type ThemeWords = TranslationOf<typeof themeFi>;

/** The theme builder's words in each language. */
export const themeWords: Record<Language, ThemeWords> = { fi: themeFi, sv: themeSv, en: themeEn };
