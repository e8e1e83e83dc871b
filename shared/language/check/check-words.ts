import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { checkEn } from './en.ts';
import { checkFi } from './fi.ts';
import { checkSv } from './sv.ts';

/** What the check of a site says. */
export type CheckWords = TranslationOf<typeof checkFi>;

/** The check's words in each language. */
export const checkWords: Record<Language, CheckWords> = { fi: checkFi, sv: checkSv, en: checkEn };
