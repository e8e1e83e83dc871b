import { ChevronLeft, Printer, RotateCw, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import { isReviewDue } from '#shared/adoption/adoption-review.ts';
import { Icon } from '#shared/components/Icon.tsx';
import { localDay } from '#shared/language/formats.ts';
import { adoptedTitle, type ListedAdoption } from '../../database/stored-adoptions.ts';
import type { AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import type { AdoptionModel } from '../../models/adoption-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useLibraryKeys } from '../library/use-library-keys.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { AdoptionFields } from './AdoptionFields.tsx';
import { sinceWords } from './adoption-facts.ts';
import { CostTable } from './CostTable.tsx';
import { NoteList } from './NoteList.tsx';
import { StateHistory } from './StateHistory.tsx';
import { StepList } from './StepList.tsx';

/** Props of the page of one adoption. */
export type AdoptionPageProps = Pick<SectionProps, 'addressOf' | 'go'> & {
  /** The open adoption. */
  model: AdoptionModel;
  /** Parts that are being edited. */
  edits: AdoptionEditModel;
};

/** One adoption in full: where it stands, how it fits, who does what by when, what it costs and how it has gone. */
export function AdoptionPage(props: AdoptionPageProps) {
  const { model, addressOf, go } = props;
  const { words } = useWording();
  const open = model.open.value;
  useLibraryKeys({
    back: () => {
      go('adoptions');
      return true;
    },
  });
  return (
    <section class="section-page adoption" aria-busy={open.state === 'loading'}>
      <a class="back adoption-back" href={addressOf('adoptions')}>
        <Icon drawing={ChevronLeft} />
        {words.adoption.page.back}
      </a>
      {open.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {open.state === 'missing' && <Notice tone="plain" text={words.adoption.page.missing} />}
      {open.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[open.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={model.retry} />
        </Notice>
      )}
      {open.state === 'ready' && <OneAdoption {...props} listed={open.listed} />}
    </section>
  );
}

function OneAdoption({
  listed,
  model,
  edits,
  addressOf,
  go,
}: AdoptionPageProps & { listed: ListedAdoption }) {
  const { words } = useWording();
  const { page } = words.adoption;
  const parts = { listed, model, edits };
  const isDue = isReviewDue(listed.adoption, localDay(new Date()));
  const remove = async () => {
    if (await model.remove()) go('adoptions');
  };
  return (
    <article class="card">
      <AdoptionHead listed={listed} addressOf={addressOf} onRemove={() => void remove()} />
      {model.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {isDue && <Notice tone="warning" text={page.reviewDue} />}
      <div class="adoption-columns">
        <div>
          <StateHistory {...parts} />
          <AdoptionFields listed={listed} edits={edits} />
        </div>
        <div>
          <StepList {...parts} />
          <CostTable {...parts} />
          <NoteList {...parts} />
        </div>
      </div>
    </article>
  );
}

function AdoptionHead({
  listed,
  addressOf,
  onRemove,
}: Pick<AdoptionPageProps, 'addressOf'> & { listed: ListedAdoption; onRemove: () => void }) {
  const wording = useWording();
  const { language, words } = wording;
  const { page, practice, states, board } = words.adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const { adoption } = listed;
  const name = bodyName(adoption, language);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="adoption-head">
      <h2 class="section-title" ref={heading} tabIndex={-1}>
        {adoptedTitle(listed)}
      </h2>
      <p>
        {adoption.isOurs ? `${name} (${practice.ours})` : name} · <strong>{states[adoption.state]}</strong> ·{' '}
        {sinceWords(adoption, wording)}
      </p>
      {listed.practice?.deletedAt !== undefined && <p class="meta is-late">{board.inTrash}</p>}
      <div class="actions">
        {listed.practice && listed.practice.deletedAt === undefined && (
          <a class="button button-quiet" href={addressOf('practices', adoption.practiceId)}>
            {page.toPractice}
          </a>
        )}
        <Button look="quiet" drawing={Printer} label={page.print} onUse={() => print()} />
        <Button look="quiet" drawing={Trash2} label={page.remove} onUse={onRemove} />
      </div>
    </header>
  );
}
