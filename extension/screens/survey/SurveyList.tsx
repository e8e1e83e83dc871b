import { Plus } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import type { SurveyRow } from '../../database/survey-methods.ts';
import { placeTyped } from '../../models/survey-draft.ts';
import { Button } from '../parts/Button.tsx';
import { FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { Mark } from '../parts/Mark.tsx';
import { MunicipalityNames } from '../parts/MunicipalityNames.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FollowedView } from './FollowedView.tsx';
import { placeName } from './place-name.ts';
import type { SurveySectionProps } from './SurveySection.tsx';

/** The surveys, the newest year first, and the way to one municipality’s findings. */
export function SurveyList({ surveys, addressOf, go }: SurveySectionProps) {
  const wording = useWording();
  const { words } = wording;
  useEffect(() => surveys.showList(), [surveys]);
  return (
    <>
      <header class="section-head">
        <h2 class="section-title" tabIndex={-1}>
          {words.survey.heading}
        </h2>
        <Button look="main" drawing={Plus} label={words.survey.add} onUse={() => go('surveys', 'new')} />
      </header>
      <FollowedView followed={surveys.list.value} onRetry={surveys.retry}>
        {({ surveys: rows, unreadable, ourMunicipalityCode }) => (
          <>
            {unreadable > 0 && <Notice tone="warning" text={words.survey.unreadable(unreadable)} />}
            {rows.length === 0 ? (
              <div class="empty">
                <Mark />
                <h3 class="section-heading">{words.survey.noSurveys}</h3>
                <p class="teach">{words.survey.empty}</p>
              </div>
            ) : (
              <>
                <ul class="rows room-rows">
                  {rows.map((row) => (
                    <SurveyLine key={row.id} row={row} address={addressOf('surveys', row.id)} />
                  ))}
                </ul>
                {ourMunicipalityCode !== undefined && (
                  <p class="our-findings">
                    <a href={addressOf('surveys', 'years', ourMunicipalityCode)}>
                      {words.survey.years.ours(placeName(ourMunicipalityCode, wording))}
                    </a>
                  </p>
                )}
                <PlaceChoice onChoose={(place) => go('surveys', 'years', place)} />
              </>
            )}
          </>
        )}
      </FollowedView>
    </>
  );
}

function SurveyLine({ row, address }: { row: SurveyRow; address: string }) {
  const { words } = useWording();
  return (
    <li class="room-row">
      <span class="room-year">{row.year}</span>
      <a class="room-row-name" href={address}>
        {row.name}
      </a>
      <span class="meta">
        {[row.region, words.survey.holds(row.findingCount, row.municipalityCount)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

/** Asks for a municipality and goes to its findings; nothing typed means the whole region. */
function PlaceChoice({ onChoose }: { onChoose: (place: string) => void }) {
  const { survey } = useWording().words;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  return (
    <form
      class="place-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const place = placeTyped(typed);
        setUnknown(place === undefined);
        if (place === undefined) requestAnimationFrame(() => focusFirstProblem(form));
        else onChoose(place.kind === 'municipality' ? place.code : 'region');
      }}
    >
      <h3 class="section-heading">{survey.years.choose}</h3>
      <FormField
        id={`${id}-place`}
        label={survey.years.municipality}
        width="short"
        problem={isUnknown ? survey.problems['no-municipality'] : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            list={`${id}-names`}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </FormField>
      <MunicipalityNames id={`${id}-names`} />
      <Button type="submit" label={survey.years.show} />
    </form>
  );
}
