import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { widgetEn } from './en.ts';
import { widgetFi } from './fi.ts';
import { widgetSv } from './sv.ts';

/** What the widget, and the shared parts of agreements and partners, say to a reader. */
export type WidgetWords = TranslationOf<typeof widgetFi>;

/** The widget's words in each language. */
export const widgetWords: Record<Language, WidgetWords> = { fi: widgetFi, sv: widgetSv, en: widgetEn };
