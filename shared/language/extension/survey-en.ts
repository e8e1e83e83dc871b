import type { TranslationOf } from '../translation.ts';
import type { surveyFi } from './survey-fi.ts';

/** Words of the room survey, in English. */
export const surveyEn: TranslationOf<typeof surveyFi> = {};
