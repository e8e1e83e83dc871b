import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import type { Proposal, SubscriptionsModel } from '../../models/subscriptions-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';

/** Props of subscribing by an address. */
export type FindCollectionProps = Pick<SectionProps, 'addressOf' | 'go'> & {
  /** The subscriptions. */
  subscriptions: SubscriptionsModel;
};

/** A field for the address of a collection, and what was found there before anything is subscribed to. */
export function FindCollection({ subscriptions, addressOf, go }: FindCollectionProps) {
  const { words } = useWording();
  const { find, reading } = words.subscription;
  const proposal = subscriptions.proposal.value;
  const subscribe = async () => {
    const made = await subscriptions.subscribe();
    if (made) go('collections', 'subscribed', made.id);
  };
  return (
    <>
      <form
        class="find-collection"
        onSubmit={(event) => {
          event.preventDefault();
          void subscriptions.find();
        }}
      >
        <FormField id="collection-address" label={find.label} hint={find.hint}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="url"
              autoComplete="off"
              value={subscriptions.typed.value}
              aria-invalid={proposal.state === 'problem'}
              onInput={({ currentTarget }) => subscriptions.type(currentTarget.value)}
            />
          )}
        </FormField>
        <Button
          type="submit"
          drawing={Search}
          label={proposal.state === 'reading' ? reading : find.look}
          isBusy={proposal.state === 'reading'}
        />
      </form>
      <p class="error" role="alert">
        {proposal.state === 'problem' && <ProblemText problem={proposal.problem} />}
      </p>
      <div role="status">
        {proposal.state === 'subscribed-already' && (
          <p>
            {find.already}{' '}
            <a href={addressOf('collections', 'subscribed', proposal.subscription.id)}>{find.open}</a>
          </p>
        )}
      </div>
      {proposal.state === 'found' && (
        <Found
          proposal={proposal}
          onSubscribe={() => void subscribe()}
          onLeave={() => void subscriptions.leave()}
        />
      )}
    </>
  );
}

function ProblemText({ problem }: Pick<Extract<Proposal, { state: 'problem' }>, 'problem'>) {
  const { words } = useWording();
  const text = words.subscription;
  const { where } = 'where' in problem ? problem : {};
  return (
    <>
      {text.problems[problem.problem]}
      {where && ` ${text.where(where)}.`}
      {problem.problem !== 'no-address' && ` ${text.nothingChanged}`}
    </>
  );
}

/** A collection before it is subscribed to: whose it is, how much there is, on what terms. */
function Found({
  proposal,
  onSubscribe,
  onLeave,
}: {
  proposal: Extract<Proposal, { state: 'found' }>;
  onSubscribe: () => void;
  onLeave: () => void;
}) {
  const { language, words } = useWording();
  const { find, publishedBy, count } = words.subscription;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [proposal.address]);
  const { collection } = proposal.read;
  const { licence, description } = collection;
  return (
    <section class="found-collection" aria-labelledby="found-collection">
      <h3 class="section-heading" id="found-collection" tabIndex={-1} ref={heading}>
        {find.found}
      </h3>
      <p class="collection-name">
        <Chosen texts={collection.name} />
      </p>
      <p>{publishedBy(chooseText(collection.publisher.name, language).text)}</p>
      <p>
        {count(collection.practices.length)}
        {' · '}
        {find.publishedAt(formatMomentDay(collection.publishedAt, language))}
      </p>
      <p>{licence ? find.licence(licence.name) : find.noLicence}</p>
      {description && (
        <div lang={chooseText(description, language).language}>
          <StoryText story={chooseText(description, language).text} />
        </div>
      )}
      <p class="error" role="alert">
        {proposal.hasFailed && words.common.cannotWrite}
      </p>
      <div class="actions">
        <Button
          look="main"
          label={proposal.isSaving ? words.common.saving : find.subscribe}
          isBusy={proposal.isSaving}
          onUse={onSubscribe}
        />
        <Button label={find.leave} onUse={onLeave} />
      </div>
    </section>
  );
}

function Chosen({ texts }: { texts: LocalizedText }) {
  const { language } = useWording();
  const chosen = chooseText(texts, language);
  return <span lang={chosen.language}>{chosen.text}</span>;
}
