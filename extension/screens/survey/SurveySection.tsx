import { useEffect, useRef } from 'preact/hooks';
import { recordIdSchema } from '#shared/record/record.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import type { SurveysModel } from '../../models/surveys-model.ts';
import type { TakeInModel } from '../../models/take-in-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';
import { NewSurvey } from './NewSurvey.tsx';
import { OverYears } from './OverYears.tsx';
import { RoomParts } from './RoomParts.tsx';
import { SurveyList } from './SurveyList.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** Props of the section of surveys. */
export type SurveySectionProps = SectionProps & {
  /** Surveys and what can be done with them. */
  surveys: SurveysModel;
  /** The forms for surveys and their findings. */
  surveyForms: SurveyFormsModel;
  /** Taking tables in. */
  takeIn: TakeInModel;
};

/**
 * Surveys of associations. The path: nothing is the list, `new[/PRACTICE]` the form for a new one, `years/CODE` a
 * municipality over the years (`years/region` the whole region), `ID[/edit|/take-in]` one survey.
 */
export function SurveySection(props: SurveySectionProps) {
  const { path, addressOf } = props;
  const { words } = useWording();
  const page = useRef<HTMLElement>(null);
  const place = path.join('/');
  const isFirst = useRef(true);
  // Whoever comes from another page of the section is brought to the heading of this one.
  useEffect(() => {
    if (!isFirst.current) page.current?.querySelector<HTMLElement>('h2')?.focus();
    isFirst.current = false;
  }, [place]);
  return (
    <section class="section-page survey-page" aria-label={words.survey.parts.surveys} ref={page}>
      <RoomParts current="surveys" addressOf={addressOf} />
      <SurveyPlace key={path[0] ?? ''} {...props} />
    </section>
  );
}

function SurveyPlace(props: SurveySectionProps) {
  const [first, second] = props.path;
  if (first === undefined) return <SurveyList {...props} />;
  if (first === 'new') return <NewSurvey {...props} practiceId={idIn(second)} />;
  if (first === 'years') return <OverYears {...props} />;
  return <SurveyPage {...props} surveyId={first} />;
}

function idIn(part: string | undefined): string | undefined {
  return recordIdSchema.safeParse(part).success ? part : undefined;
}
