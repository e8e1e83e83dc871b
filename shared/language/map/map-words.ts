import { type ContentLanguage, isProductLanguage, type Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { mapEn } from './en.ts';
import { mapFi } from './fi.ts';
import { mapSv } from './sv.ts';

/** What the map says. */
export type MapWords = TranslationOf<typeof mapFi>;

const mapWords: Record<Language, MapWords> = { fi: mapFi, sv: mapSv, en: mapEn };

/** The words of the map in a language; Finnish where the product does not speak it. */
export function mapWordsOf(language: ContentLanguage): MapWords {
  return mapWords[isProductLanguage(language) ? language : 'fi'];
}
