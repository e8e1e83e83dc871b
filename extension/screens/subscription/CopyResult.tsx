import { useEffect, useRef } from 'preact/hooks';
import { chooseText } from '#shared/language/localized-text.ts';
import type { SubscribedCollectionModel } from '../../models/subscribed-collection-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of what comes of copying. */
export type CopyResultProps = Pick<SectionProps, 'addressOf'> & {
  /** The open collection. */
  subscribed: SubscribedCollectionModel;
};

/** The most practices that are named when they are in the library already. */
const NAMED = 10;

/** What came of copying practices, or the question about those that are in the library already. */
export function CopyResult({ subscribed, addressOf }: CopyResultProps) {
  const { words } = useWording();
  const text = words.subscription.open;
  const copy = subscribed.copy.value;
  return (
    <>
      {copy.state === 'asking' && <KnownOnes subscribed={subscribed} addressOf={addressOf} />}
      <div role="status">
        {copy.state === 'copying' && <p class="meta">{text.copying}</p>}
        {copy.state === 'copied' && (
          <Notice
            tone="good"
            text={[text.copied(copy.practiceIds.length), copy.left > 0 && text.leftOut(copy.left)]
              .filter(Boolean)
              .join(' ')}
          >
            {copy.practiceIds.length === 1 && (
              <a href={addressOf('practices', copy.practiceIds[0] ?? '')}>{text.openCopy}</a>
            )}
          </Notice>
        )}
      </div>
      <p class="error" role="alert">
        {copy.state === 'failed' && words.common.cannotWrite}
      </p>
    </>
  );
}

/** The chosen practices that are in the library already, each with the way to it, and what can be done. */
function KnownOnes({ subscribed, addressOf }: CopyResultProps) {
  const { language, words } = useWording();
  const text = words.subscription.open;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const [copy, open] = [subscribed.copy.value, subscribed.open.value];
  if (copy.state !== 'asking' || open.state !== 'ready' || open.value === undefined) return null;
  const { practices, own } = open.value;
  const known = practices.filter(({ id }) => copy.known.includes(id));
  return (
    <section class="notice notice-plain">
      <div class="notice-body">
        <p tabIndex={-1} ref={question}>
          {text.known(known.length)}
        </p>
        <ul class="known-ones">
          {known.slice(0, NAMED).map(({ id, practice }) => (
            <li key={id}>
              <a href={addressOf('practices', own.get(id) ?? '')}>
                {chooseText(practice.title, language).text}
              </a>
            </li>
          ))}
        </ul>
        <div class="actions">
          {copy.ids.length > copy.known.length && (
            <Button look="main" label={text.copyOthers} onUse={() => void subscribed.answer('others')} />
          )}
          <Button label={text.copyAll} onUse={() => void subscribed.answer('all')} />
          <Button label={text.copyNone} onUse={() => void subscribed.answer('none')} />
        </div>
      </div>
    </section>
  );
}
