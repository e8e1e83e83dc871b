import { createModel, signal } from '@preact/signals';
import { surveyOfPractice } from '#shared/survey/survey-of-practice.ts';
import type { Survey } from '#shared/survey/survey-schema.ts';
import type { NewFinding } from '#shared/survey/take-in-findings.ts';
import type { Library } from '../database/library.ts';
import { formDrafts } from './form-drafts.ts';
import { factsOf, parseFinding, parseQuestion, parseSurvey, surveyDraft } from './survey-draft.ts';

/** The practice a new survey’s form was filled from. */
export type FilledFrom =
  | { state: 'loading' }
  | { state: 'missing' }
  | {
      state: 'ready';
      practiceId: string;
      /** Its title. */
      title: string;
      /** The findings its card tells. */
      findings: NewFinding[];
      /** Whether they are taken along. */
      withFindings: boolean;
      /** Whether its clips hold tables. */
      hasTables: boolean;
    };

/** The key of the form for a new survey, filled from a practice or not. */
export function newSurveyKey(practiceId: string | undefined): string {
  return practiceId === undefined ? 'new' : `new/${practiceId}`;
}

/** The key of the form for a finding of a survey: one that is there, or a new one of a cell. */
export function findingKeyOf(surveyId: string, place: { findingId: string } | { cell: string }): string {
  return 'findingId' in place ? `${surveyId}/id/${place.findingId}` : `${surveyId}/cell/${place.cell}`;
}

/** The key of the form that words a question of a survey anew. */
export function questionKeyOf(surveyId: string, question: string): string {
  return `${surveyId}/${question}`;
}

/** The forms for surveys and for their findings. `topic` is what a finding of a card is called that has no topic. */
export const SurveyFormsModel = createModel(
  (library: Pick<Library, 'addSurvey' | 'editSurvey' | 'saveFinding' | 'renameQuestion' | 'practice'>) => {
    const filled = signal<ReadonlyMap<string, FilledFrom>>(new Map());
    const fill = (key: string, from: FilledFrom) => {
      filled.value = new Map(filled.value).set(key, from);
    };

    const surveys = formDrafts(parseSurvey, async (key, facts): Promise<string> => {
      if (!key.startsWith('new')) {
        await library.editSurvey(key, facts);
        return key;
      }
      const from = filled.value.get(key);
      const findings = from?.state === 'ready' && from.withFindings ? from.findings : [];
      return (await library.addSurvey(facts, findings)).id;
    });
    const findings = formDrafts(parseFinding, async (key, finding): Promise<void> => {
      const [surveyId = '', kind, ...rest] = key.split('/');
      await library.saveFinding(surveyId, kind === 'id' ? { ...finding, id: rest.join('/') } : finding);
    });

    const questions = formDrafts(parseQuestion, async (key, question): Promise<void> => {
      const [surveyId = '', ...former] = key.split('/');
      await library.renameQuestion(surveyId, former.join('/'), question);
    });

    return {
      /** Forms for what is told of surveys, by survey or by `newSurveyKey`. */
      surveys,
      /** Forms for findings, by `findingKeyOf`. */
      findings,
      /** Forms for questions that are worded anew, by `questionKeyOf`. */
      questions,
      /** What the forms of new surveys were filled from, by their keys. */
      filled,
      /** Opens the form of a survey that is there. */
      beginEdit(survey: Survey): void {
        surveys.begin(survey.id, surveyDraft(factsOf(survey)));
      },
      /** Opens the form for a new survey, filled from a practice when one is named; `topic` names findings without a topic. */
      async beginNew(practiceId: string | undefined, topic: string): Promise<void> {
        const key = newSurveyKey(practiceId);
        if (practiceId === undefined) surveys.begin(key, surveyDraft());
        if (practiceId === undefined || surveys.forms.value.has(key)) return;
        fill(key, { state: 'loading' });
        const found = await library.practice(practiceId).catch(() => undefined);
        if (found === undefined) {
          fill(key, { state: 'missing' });
          surveys.begin(key, surveyDraft());
          return;
        }
        const { practice, evidence } = found;
        const sketch = surveyOfPractice(practice, evidence[0]?.clip.address, topic);
        fill(key, {
          ...{ state: 'ready', practiceId, title: practice.fields.title },
          findings: sketch.findings,
          withFindings: true,
          hasTables: evidence.some(({ tables }) => tables.length > 0),
        });
        surveys.begin(key, surveyDraft(sketch));
      },
      /** Chooses whether a card’s findings are taken along. */
      takeFindings(key: string, withFindings: boolean): void {
        const from = filled.value.get(key);
        if (from?.state === 'ready') fill(key, { ...from, withFindings });
      },
    };
  },
);
/** The forms for surveys and for their findings. */
export type SurveyFormsModel = InstanceType<typeof SurveyFormsModel>;
