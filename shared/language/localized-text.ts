import { z } from 'zod/mini';
import { CONTENT_LANGUAGES, type ContentLanguage } from './language.ts';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/** A text in one or more languages; at least one is there. */
export const localizedTextSchema = z
  .object({
    /** Finnish. */
    fi: z.optional(text),
    /** Swedish. */
    sv: z.optional(text),
    /** English. */
    en: z.optional(text),
    /** Northern Sámi. */
    se: z.optional(text),
    /** Inari Sámi. */
    smn: z.optional(text),
    /** Skolt Sámi. */
    sms: z.optional(text),
  })
  .check(z.refine((texts) => Object.values(texts).some((value) => value !== undefined)));
/** A text in one or more languages; at least one is there. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text chosen for a reader, with the language it is really in. */
export type ChosenText = {
  text: string;
  language: ContentLanguage;
};

/**
 * The text in the wanted language, or else in the first language that has it (Finnish, Swedish, English, Sámi).
 * The caller marks it up with `lang` when `language` is not the wanted one: a missing translation is shown, never hidden.
 */
export function chooseText(texts: LocalizedText, wanted: ContentLanguage): ChosenText {
  for (const language of [wanted, ...CONTENT_LANGUAGES]) {
    const text = texts[language];
    if (text !== undefined) return { text, language };
  }
  return { text: '', language: wanted };
}

/** The texts in every language there is one, in the order of the languages. */
export function textsIn(texts: LocalizedText | undefined): string[] {
  return CONTENT_LANGUAGES.flatMap((language) => texts?.[language] ?? []);
}

/** The texts with the one of a language set, or without it when there is none; undefined when nothing is left. */
export function withText(
  texts: LocalizedText | undefined,
  language: ContentLanguage,
  text: string | undefined,
): LocalizedText | undefined {
  const changed: Partial<Record<ContentLanguage, string | undefined>> = { ...texts, [language]: text };
  // In the order of the languages, so that what is equal is written equal.
  const kept = CONTENT_LANGUAGES.flatMap((each) =>
    changed[each] === undefined ? [] : [[each, changed[each]] as const],
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
