import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { domainEn } from './en.ts';
import { domainFi } from './fi.ts';
import { domainSv } from './sv.ts';

/** The field's own words: names of kinds, elements, life stages and states. */
export type DomainWords = TranslationOf<typeof domainFi>;

/** The field's own words in each language. */
export const domainWords: Record<Language, DomainWords> = { fi: domainFi, sv: domainSv, en: domainEn };
