import { isProductLanguage, type Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import type { Voice } from '../voice.ts';
import { furtherEn } from './en.ts';
import { furtherFi } from './fi.ts';
import { furtherSv } from './sv.ts';

/** What the widget says in the parts that it loads when they are asked for. */
export type FurtherWords = TranslationOf<typeof furtherFi>;

/** The words of the widget's further parts in each language. */
export const furtherWords: Record<Language, FurtherWords> = { fi: furtherFi, sv: furtherSv, en: furtherEn };

/** The words of the widget's further parts in a voice's language; brought ones where the page brings them. */
export function furtherWordsOf({ language, further }: Voice): FurtherWords {
  return further ?? furtherWords[isProductLanguage(language) ? language : 'fi'];
}
