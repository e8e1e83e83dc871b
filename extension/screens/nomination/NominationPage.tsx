import { ChevronLeft, Trash2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import type { Nomination } from '#shared/nomination/nomination-schema.ts';
import type { PlanCitation } from '../../database/plan-citations.ts';
import { municipalityName } from '../../models/field-draft.ts';
import { newNominationKey } from '../../models/nominations-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FollowedView } from '../survey/FollowedView.tsx';
import { NominationForm } from './NominationForm.tsx';
import type { NominationSectionProps } from './NominationSection.tsx';

/** Props of the page of one nomination. */
export type NominationPageProps = NominationSectionProps & {
  /** The nomination, as the address names it; undefined for a new one. */
  nominationId: string | undefined;
  /** The practice a new one is filled from, if any. */
  practiceId: string | undefined;
};

/** One nomination and its form, or the form for a new one. */
export function NominationPage(props: NominationPageProps) {
  const { nominationId, nominations, addressOf } = props;
  const { words } = useWording();
  return (
    <>
      <a class="room-back" href={addressOf('nominations')}>
        <Icon drawing={ChevronLeft} />
        {words.nomination.back}
      </a>
      {nominationId === undefined ? (
        <NewNomination {...props} />
      ) : (
        <FollowedView followed={nominations.list.value} onRetry={nominations.retry}>
          {({ nominations: all, citations }) => {
            const nomination = all.find(({ id }) => id === nominationId);
            if (nomination === undefined) return <p class="teach">{words.nomination.missing}</p>;
            return (
              <EditedNomination
                {...props}
                nomination={nomination}
                cited={citations.get(nomination.id) ?? []}
              />
            );
          }}
        </FollowedView>
      )}
    </>
  );
}

function NewNomination({ nominations, practiceId, addressOf, go }: NominationPageProps) {
  const { language, words } = useWording();
  const key = newNominationKey(practiceId);
  const filled = nominations.filled.value.get(key);
  useEffect(() => void nominations.beginNew(practiceId, language), [practiceId]);
  const { list } = nominations;
  const known =
    list.value.state === 'ready' && practiceId !== undefined
      ? list.value.value.nominations.find((each) => each.practiceId === practiceId)
      : undefined;
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.nomination.form.add}
      </h2>
      {known && (
        <p class="teach">
          {words.nomination.form.known} <a href={addressOf('nominations', known.id)}>{known.nominee}</a>
        </p>
      )}
      {filled?.state === 'ready' && (
        <Notice tone="plain" text={words.nomination.form.prefilled(filled.title)} />
      )}
      {filled?.state === 'missing' && <Notice tone="warning" text={words.nomination.form.practiceMissing} />}
      <NominationForm
        formKey={key}
        nominations={nominations}
        onSaved={() => go('nominations')}
        onCancel={() => (practiceId === undefined ? go('nominations') : go('practices', practiceId))}
      />
    </>
  );
}

type EditedProps = NominationPageProps & { nomination: Nomination; cited: readonly PlanCitation[] };

function EditedNomination({ nomination, cited, nominations, addressOf, go }: EditedProps) {
  const { language, words } = useWording();
  useEffect(() => nominations.beginEdit(nomination, language), [nomination.id]);
  const remove = async () => {
    if (!(await nominations.remove(nomination.id))) return;
    nominations.forms.cancel(nomination.id);
    go('nominations');
  };
  return (
    <>
      <header class="section-head">
        <h2 class="section-title" tabIndex={-1}>
          {words.nomination.form.edit}
        </h2>
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.nomination.form.remove}
          onUse={() => void remove()}
        />
      </header>
      {nominations.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {nomination.practiceId && (
        <p class="meta">
          <a href={addressOf('practices', nomination.practiceId)}>{words.nomination.fields.practice}</a>
        </p>
      )}
      {cited.length > 0 && (
        <p class="meta">
          {words.nomination.form.citedIn}{' '}
          {cited.map(({ seriesId, seriesName, workshopId, municipalityCode }, index) => (
            <span key={`${workshopId} ${municipalityCode}`}>
              {index > 0 && ', '}
              <a href={addressOf('workshops', seriesId, workshopId)}>
                {[seriesName, municipalityName(municipalityCode, language)].filter(Boolean).join(', ')}
              </a>
            </span>
          ))}
        </p>
      )}
      <NominationForm
        formKey={nomination.id}
        nominations={nominations}
        onSaved={() => go('nominations')}
        onCancel={() => go('nominations')}
      />
    </>
  );
}
