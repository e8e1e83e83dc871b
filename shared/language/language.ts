import { z } from 'zod/mini';

/** The languages the product itself speaks, in the order they are offered. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** A language of the product's own words. */
export const languageSchema = z.enum(LANGUAGES);
/** A language of the product's own words: Finnish, Swedish or English. */
export type Language = z.infer<typeof languageSchema>;

/**
 * The languages content may be written in: the product's own and the three Sámi languages
 * spoken in Finland (Northern `se`, Inari `smn`, Skolt `sms`).
 */
export const CONTENT_LANGUAGES = ['fi', 'sv', 'en', 'se', 'smn', 'sms'] as const;

/** A language that content may be written in. */
export const contentLanguageSchema = z.enum(CONTENT_LANGUAGES);
/** A language that content may be written in. */
export type ContentLanguage = z.infer<typeof contentLanguageSchema>;

/**
 * The product language nearest to a BCP 47 tag (`sv-FI` → `sv`); Finnish when there is none.
 * Used for `<html lang>`, the browser's own language and attributes written by hand.
 */
export function languageFromTag(tag: string | null | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'fi';
}

/** Whether the product itself speaks a language that content may be written in. */
export function isProductLanguage(language: ContentLanguage): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
