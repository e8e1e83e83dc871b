import { type DomainWords, domainWords } from './domain/domain-words.ts';
import { fill, type PluralForms } from './fill.ts';
import { formatNumber, pluralForm } from './formats.ts';
import type { FurtherWords } from './further/further-words.ts';
import type { ContentLanguage, Language } from './language.ts';
import { type WidgetWords, widgetWords } from './widget/widget-words.ts';

/** In which language, and with which words, agreements and partners are told of. */
export type Voice = {
  /** The language of the words, and the one that is looked for first in every text. */
  readonly language: ContentLanguage;
  /** The words of agreements, partners and their list. */
  readonly words: WidgetWords;
  /** The field's own words. */
  readonly domain: DomainWords;
  /** The words of the widget's further parts, when the page brings them. */
  readonly further?: FurtherWords;
};

/** The voice of one of the product's own languages. */
export function voiceOf(language: Language): Voice {
  return { language, words: widgetWords[language], domain: domainWords[language] };
}

/** How many of something there are, in the form that the number asks for. */
export function sayCount(
  forms: PluralForms,
  count: number,
  voice: Voice,
  given: Readonly<Record<string, string>> = {},
): string {
  const { language } = voice;
  const form = forms[pluralForm(count, language) as keyof PluralForms] ?? forms.other;
  return fill(form, { ...given, count: formatNumber(count, language) });
}
