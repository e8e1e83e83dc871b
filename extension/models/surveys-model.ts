import { createModel, signal } from '@preact/signals';
import type { Survey } from '#shared/survey/survey-schema.ts';
import type { Library } from '../database/library.ts';
import type { OpenSurvey, SurveyList } from '../database/survey-methods.ts';
import { follower } from './followed.ts';
import type { TypedPlace } from './survey-draft.ts';

/** What surveys need of the library. */
export type SurveySource = Pick<
  Library,
  | 'surveys'
  | 'survey'
  | 'surveysOf'
  | 'removeSurvey'
  | 'removeFinding'
  | 'placeLeftRow'
  | 'removeLeftRow'
  | 'watch'
>;

/** Surveys: the list, the one that is open, or one municipality’s over the years; and what can be done with them. */
export const SurveysModel = createModel((library: SurveySource) => {
  const list = follower<SurveyList>(library);
  const open = follower<OpenSurvey | undefined>(library);
  const ofPlace = follower<Survey[]>(library);
  const hasFailed = signal(false);

  async function attempt(act: () => Promise<void>): Promise<boolean> {
    hasFailed.value = false;
    try {
      await act();
      return true;
    } catch {
      hasFailed.value = true;
      return false;
    }
  }

  return {
    /** The list of surveys. */
    list: list.shown,
    /** The open survey; `undefined` when it is not there. */
    open: open.shown,
    /** The surveys that have findings of the chosen place. */
    ofPlace: ofPlace.shown,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Follows the list. */
    showList: () => list.follow(() => library.surveys()),
    /** Opens a survey. */
    showSurvey: (surveyId: string) => open.follow(() => library.survey(surveyId)),
    /** Follows the surveys of a municipality, or of the whole region. */
    showPlace: (municipalityCode: string | undefined) =>
      ofPlace.follow(() => library.surveysOf(municipalityCode)),
    /** Puts a survey in the trash; answers whether it is there. */
    remove: (surveyId: string) => attempt(() => library.removeSurvey(surveyId)),
    /** Takes a finding away. */
    removeFinding: (surveyId: string, findingId: string) =>
      attempt(() => library.removeFinding(surveyId, findingId)),
    /** Turns a waiting row into findings. */
    placeLeftRow: (surveyId: string, rowId: string, place: TypedPlace) =>
      attempt(() => library.placeLeftRow(surveyId, rowId, place)),
    /** Throws a waiting row away. */
    removeLeftRow: (surveyId: string, rowId: string) => attempt(() => library.removeLeftRow(surveyId, rowId)),
    /** Tries again what could not be read. */
    retry(): void {
      list.retry();
      open.retry();
      ofPlace.retry();
    },
  };
});
/** Surveys and what can be done with them. */
export type SurveysModel = InstanceType<typeof SurveysModel>;
