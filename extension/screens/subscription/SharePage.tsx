import { ChevronLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { fileStem } from '#shared/desk/publish/file-stem.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { Shareable, ShareCollectionModel, ShareState } from '../../models/share-collection-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ShareForm } from './ShareForm.tsx';
import { SharePreview } from './SharePreview.tsx';

/** Props of publishing a collection. */
export type SharePageProps = Pick<SectionProps, 'addressOf'> & {
  /** The publishing. */
  share: ShareCollectionModel;
  /** The collection’s id as the address names it. */
  id: string;
};

/** Publishing a collection: who publishes, exactly what goes out and what stays and why, and the making of the files. */
export function SharePage({ share, id, addressOf }: SharePageProps) {
  const { language, words } = useWording();
  const text = words.subscription.publish;
  const heading = useRef<HTMLHeadingElement>(null);
  const open = share.shareable.value;
  useEffect(() => {
    void share.open(id, language);
    heading.current?.focus();
  }, [id]);
  return (
    <>
      <a class="collections-back" href={addressOf('collections', id)}>
        <Icon drawing={ChevronLeft} /> {text.back}
      </a>
      <h2 class="section-title" id="collections-heading" tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      {open.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {open.state === 'missing' && <p>{words.collection.missing}</p>}
      {open.state === 'failed' && <Notice tone="warning" text={words.common.trouble[open.failure]} />}
      {open.state === 'ready' && (
        <>
          <p class="share-name">{open.whole.collection.name}</p>
          <p class="teach">{text.about}</p>
          <ShareForm share={share} />
          <SharePreview share={share} unreadable={open.whole.unreadable} />
          <MakeFiles share={share} ready={open} />
        </>
      )}
    </>
  );
}

/** The making of the files, what came of it and what to do next. */
function MakeFiles({
  share,
  ready: { whole, previous },
}: {
  share: ShareCollectionModel;
  ready: Extract<Shareable, { state: 'ready' }>;
}) {
  const { language, words } = useWording();
  const text = words.subscription.publish;
  const state = share.state.value;
  const missing = share.missing.value;
  const canMake = missing.length === 0 && share.prepared.value !== undefined;
  const isBusy = state.state === 'making';
  const toZip = () => void share.toZip(fileStem({ fi: whole.collection.name }, undefined));
  return (
    <section class="part share-make" aria-labelledby="share-make">
      <h3 class="section-heading" id="share-make">
        {text.make}
      </h3>
      {previous && (
        <p class="meta">
          {text.last(
            formatMomentDay(previous.publishedAt, language),
            formatTime(previous.publishedAt, language),
            previous.practices.length,
          )}
        </p>
      )}
      {missing.length > 0 && (
        <ul>
          {missing.map((part) => (
            <li key={part}>{text.missing[part]}</li>
          ))}
        </ul>
      )}
      {canMake && (
        <div class="actions">
          {share.canWriteFolder() && (
            <Button look="main" label={text.toFolder} isBusy={isBusy} onUse={() => void share.toFolder()} />
          )}
          <Button
            look={share.canWriteFolder() ? 'plain' : 'main'}
            label={text.toZip}
            isBusy={isBusy}
            onUse={toZip}
          />
        </div>
      )}
      <div role="status">
        {isBusy && <p class="meta">{text.making}</p>}
        {state.state === 'published' && <Published state={state} />}
      </div>
      <p class="error" role="alert">
        {state.state === 'failed' && text.failures[state.failure]}
        {state.state === 'other-file' && text.otherFile(state.folder)}
      </p>
      {state.state === 'published' && <NextSteps />}
    </section>
  );
}

function Published({ state }: { state: Extract<ShareState, { state: 'published' }> }) {
  const { words } = useWording();
  const text = words.subscription.publish;
  const { to, count, changes, isKept } = state;
  const told = [
    text.done(to, count),
    changes && text.changes(changes.new, changes.changed, changes.withdrawn),
  ];
  return (
    <>
      <Notice tone="good" text={told.filter(Boolean).join(' ')} />
      {!isKept && <Notice tone="warning" text={text.notKept} />}
    </>
  );
}

function NextSteps() {
  const { words } = useWording();
  const { next, guide } = words.subscription.publish;
  return (
    <>
      <h4 class="section-heading">{next}</h4>
      <ol>
        {Object.values(guide).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
