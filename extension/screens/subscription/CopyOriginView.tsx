import { Share2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { CopyOrigin } from '../../database/shared-copy-methods.ts';
import type { CopyOriginModel } from '../../models/copy-origin-model.ts';
import { formatLibraryAddress } from '../../models/library-address.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldChanges } from '../practice/FieldChanges.tsx';

/** Props of where a practice was copied from. */
export type CopyOriginViewProps = {
  /** The practice’s id. */
  practiceId: string;
  /** Where it was copied from. */
  model: CopyOriginModel;
};

/** Where a copied practice came from; when its collection has changed since, what changed and a button that takes it in. */
export function CopyOriginView({ practiceId, model }: CopyOriginViewProps) {
  const { language, words } = useWording();
  const text = words.subscription.origin;
  useEffect(() => {
    model.show(practiceId);
    return () => model.show(undefined);
  }, [practiceId]);
  const origin = model.origin.value;
  if (origin.state !== 'ready' || origin.value === undefined) return null;
  const { derivedFrom, subscriptionId } = origin.value;
  return (
    <div class="copy-origin">
      <p class="meta">
        <Icon drawing={Share2} size={12} />{' '}
        <span>{text.from(derivedFrom.publisher, formatMomentDay(derivedFrom.copiedAt, language))}</span>
        {subscriptionId && (
          <>
            {' · '}
            <a href={formatLibraryAddress({ section: 'collections', path: ['subscribed', subscriptionId] })}>
              {text.collection}
            </a>
          </>
        )}
      </p>
      {origin.value.state === 'withdrawn' && (
        <Notice
          tone="plain"
          text={
            origin.value.at === undefined
              ? text.withdrawnOnce
              : text.withdrawn(formatMomentDay(origin.value.at, language))
          }
        />
      )}
      {origin.value.state === 'changed' && (
        <ChangedOrigin origin={origin.value} onUpdate={() => void model.update(practiceId)} />
      )}
      <p class="error" role="alert">
        {model.hasFailed.value && words.common.cannotWrite}
      </p>
    </div>
  );
}

function ChangedOrigin({
  origin: { changes, before, after, kept },
  onUpdate,
}: {
  origin: Extract<CopyOrigin, { state: 'changed' }>;
  onUpdate: () => void;
}) {
  const { words } = useWording();
  const text = words.subscription.origin;
  const names = kept.map((name) => words.fields[name].toLowerCase()).join(', ');
  return (
    <section class="copy-changed" aria-label={text.changed}>
      <Notice tone="plain" text={text.changed} />
      {changes.length > 0 ? (
        <FieldChanges changes={changes} before={before} now={after} />
      ) : (
        <p>{text.nothingToUpdate}</p>
      )}
      {kept.length > 0 && <p class="meta">{text.kept(names)}</p>}
      <div class="actions">
        <Button look="main" label={changes.length > 0 ? text.update : text.note} onUse={onUpdate} />
      </div>
    </section>
  );
}
