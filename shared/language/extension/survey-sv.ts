import type { TranslationOf } from '../translation.ts';
import type { surveyFi } from './survey-fi.ts';

/** Words of the room survey, in Swedish. */
export const surveySv: TranslationOf<typeof surveyFi> = {};
