import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { licenceEn } from './en.ts';
import { licenceFi } from './fi.ts';
import { licenceSv } from './sv.ts';

/** Words for licences and for naming the source. */
export type LicenceWords = TranslationOf<typeof licenceFi>;

/** Words for licences and for naming the source, in each language. */
export const licenceWords: Record<Language, LicenceWords> = { fi: licenceFi, sv: licenceSv, en: licenceEn };
