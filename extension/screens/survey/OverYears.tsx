import { ChevronLeft, Printer } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { formatChange } from '#shared/language/formats.ts';
import { municipalityByCode } from '#shared/municipality/municipalities.ts';
import { surveyTitle } from '#shared/survey/cite-finding.ts';
import {
  type FindingsOverYears,
  findingsOverYears,
  type YearFinding,
} from '#shared/survey/findings-over-years.ts';
import { Button } from '../parts/Button.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWording, type Wording } from '../parts/wording.ts';
import { FollowedView } from './FollowedView.tsx';
import { placeName } from './place-name.ts';
import type { SurveySectionProps } from './SurveySection.tsx';

/** One municipality’s findings over the years: a row for each question, a column for each survey, and what has changed. */
export function OverYears({ surveys, path, addressOf }: SurveySectionProps) {
  const wording = useWording();
  const { words } = wording;
  const code = path[1] === 'region' ? undefined : municipalityByCode(path[1] ?? '')?.code;
  const place = placeName(code, wording);
  useEffect(() => surveys.showPlace(code), [code]);
  return (
    <>
      <a class="room-back" href={addressOf('surveys')}>
        <Icon drawing={ChevronLeft} />
        {words.survey.back}
      </a>
      <header class="section-head is-wide">
        <h2 class="section-title" tabIndex={-1}>
          {words.survey.years.heading(place)}
        </h2>
        <Button look="quiet" drawing={Printer} label={words.survey.survey.print} onUse={() => print()} />
      </header>
      <FollowedView followed={surveys.ofPlace.value} onRetry={surveys.retry}>
        {(found) => {
          const compared = findingsOverYears(found, code);
          if (compared.questions.length === 0) return <p class="teach">{words.survey.years.none(place)}</p>;
          return (
            <YearsTable compared={compared} name={words.survey.years.heading(place)} addressOf={addressOf} />
          );
        }}
      </FollowedView>
    </>
  );
}

type YearsTableProps = Pick<SurveySectionProps, 'addressOf'> & { compared: FindingsOverYears; name: string };

function YearsTable({ compared: { surveys, questions }, name, addressOf }: YearsTableProps) {
  const { words } = useWording();
  const isNarrow = useNarrow();
  const links = surveys.map((survey) => (
    <a key={survey.id} href={addressOf('surveys', survey.id)}>
      {surveyTitle(survey)}
    </a>
  ));
  if (isNarrow) {
    return (
      <section class="matrix-lists" aria-label={name}>
        {questions.map(({ question, years }) => (
          <section key={question}>
            <h3 class="matrix-place">{question}</h3>
            <dl>
              {years.map((findings, index) => (
                <div key={surveys[index]?.id}>
                  <dt>{links[index]}</dt>
                  <dd>
                    <YearCell findings={findings} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="matrix-frame" aria-label={name} tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.survey.years.question}</th>
            {links.map((link, index) => (
              <th key={surveys[index]?.id} scope="col">
                {link}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ question, years }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              {years.map((findings, index) => (
                <td key={surveys[index]?.id}>
                  <YearCell findings={findings} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function YearCell({ findings }: { findings: readonly YearFinding[] }) {
  const wording = useWording();
  const { years } = wording.words.survey;
  if (findings.length === 0) return <span class="meta">{years.notAsked}</span>;
  return (
    <>
      {findings.map(({ finding, change }) => (
        <p key={finding.id} class="year-finding">
          {finding.value}
          {change !== undefined && (
            <span class="meta">
              {' '}
              <span class="unseen">{years.change} </span>
              {changeText(change, finding.unit, wording)}
            </span>
          )}
        </p>
      ))}
    </>
  );
}

/** A change with its unit: `+4 %-yks.`, `−12 kpl`, `+3`, `ennallaan`. */
function changeText(change: number, unit: string | undefined, { language, words }: Wording): string {
  if (change === 0) return words.survey.years.unchanged;
  const amount = formatChange(change, language);
  if (unit === '%') return words.survey.years.points(amount);
  return unit === undefined ? amount : `${amount}\u00a0${unit}`;
}
