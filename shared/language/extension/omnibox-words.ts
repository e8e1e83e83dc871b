import type { Language } from '../language.ts';
import { findEn } from './find-en.ts';
import { findFi } from './find-fi.ts';
import { findSv } from './find-sv.ts';

/** What stands in the browser's address bar, in each language: the background would else carry the words of every screen. */
export const omniboxWords: Record<Language, (typeof findEn)['omnibox']> = {
  fi: findFi.omnibox,
  sv: findSv.omnibox,
  en: findEn.omnibox,
};
