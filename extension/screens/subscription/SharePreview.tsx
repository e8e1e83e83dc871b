import { useState } from 'preact/hooks';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { PreparedPractice, WhyLeft } from '#shared/subscription/prepare-practice.ts';
import { fieldsOfShared } from '#shared/subscription/shared-fields.ts';
import type { ShareCollectionModel } from '../../models/share-collection-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { Opening, SharedFields } from './SubscribedRow.tsx';

/** Props of what goes out. */
export type SharePreviewProps = {
  /** The publishing. */
  share: ShareCollectionModel;
  /** How many practices are damaged and left out. */
  unreadable: number;
};

/** How many practices are shown at a time. */
const AT_A_TIME = 50;

/** Exactly what goes out of each practice, what stays and why, and whether personal data was found. */
export function SharePreview({ share, unreadable }: SharePreviewProps) {
  const { words } = useWording();
  const text = words.subscription.publish;
  const [limit, setLimit] = useState(AT_A_TIME);
  const prepared = share.prepared.value;
  const stays = prepared?.filter(({ shared }) => shared === undefined).length ?? 0;
  const masked = prepared?.reduce((sum, each) => sum + each.masked, 0) ?? 0;
  return (
    <section class="part" aria-labelledby="share-preview">
      <h3 class="section-heading" id="share-preview">
        {text.preview}
      </h3>
      <p class="teach">{text.rule}</p>
      {prepared === undefined ? (
        <p class="meta">{text.preparing}</p>
      ) : (
        <>
          <p>
            {text.goes(prepared.length - stays)}
            {stays > 0 && ` · ${text.stays(stays)}`}
          </p>
          {unreadable > 0 && <Notice tone="warning" text={text.unreadable(unreadable)} />}
          <Notice tone={masked > 0 ? 'warning' : 'plain'} text={text.masked(masked)} />
          <ul class="plain-list">
            {prepared.slice(0, limit).map((each) => (
              <PreparedRow key={each.id} prepared={each} />
            ))}
          </ul>
          {prepared.length > limit && (
            <p class="more">
              <Button label={words.library.showMore} onUse={() => setLimit(limit + AT_A_TIME)} />
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** One practice: the fields that go, those that stay and why, and on request the exact content. */
function PreparedRow({ prepared: { title, shared, left, masked } }: { prepared: PreparedPractice }) {
  const { language, words } = useWording();
  const text = words.subscription.publish;
  const namesOf = (names: readonly PracticeFieldName[]) =>
    names.map((name) => words.fields[name].toLowerCase()).join(', ');
  const reasons = (['copyright', 'no-changes', 'personal'] satisfies WhyLeft[]).flatMap((why) => {
    const names = left.filter((each) => each.why === why).map(({ field }) => field);
    return names.length === 0 ? [] : [text.left[why](namesOf(names))];
  });
  const fields = shared && fieldsOfShared(shared, language);
  return (
    <li class="prepared">
      <p class="subscribed-title">{title}</p>
      {fields ? (
        <p>{text.fields(namesOf(FIELD_ORDER.filter((name) => fields[name] !== undefined)))}</p>
      ) : (
        <p>{text.noSource}</p>
      )}
      {fields && reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {fields && masked > 0 && <p>{text.maskedHere(masked)}</p>}
      {shared && (
        <Opening label={text.showExact} about={title}>
          {() => <SharedFields shared={shared} />}
        </Opening>
      )}
    </li>
  );
}
