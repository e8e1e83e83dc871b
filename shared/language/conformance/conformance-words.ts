import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { clausesEn } from './clauses-en.ts';
import { clausesFi } from './clauses-fi.ts';
import { clausesSv } from './clauses-sv.ts';
import { conformanceEn } from './en.ts';
import { conformanceFi } from './fi.ts';
import { conformanceSv } from './sv.ts';

/** What the page that comes with each version of the widget says. */
export type ConformanceWords = TranslationOf<typeof conformanceFi> & TranslationOf<typeof clausesFi>;

/** The page's words in each language. */
export const conformanceWords: Record<Language, ConformanceWords> = {
  fi: { ...conformanceFi, ...clausesFi },
  sv: { ...conformanceSv, ...clausesSv },
  en: { ...conformanceEn, ...clausesEn },
};
