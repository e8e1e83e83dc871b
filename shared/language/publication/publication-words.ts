import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { publicationEn } from './en.ts';
import { publicationFi } from './fi.ts';
import { publicationSv } from './sv.ts';

/** What a publication's machine forms say to people: headings of a feed, a calendar and a table. */
export type PublicationWords = TranslationOf<typeof publicationFi>;

/** The machine forms' words in each language. */
export const publicationWords: Record<Language, PublicationWords> = {
  fi: publicationFi,
  sv: publicationSv,
  en: publicationEn,
};
