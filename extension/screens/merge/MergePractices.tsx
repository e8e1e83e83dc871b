import { ArrowLeftRight, Combine } from 'lucide';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { Practice, PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { MergeModel, MergePair } from '../../models/merge-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from '../practice/FieldValue.tsx';

/** Props of merging two practices. */
export type MergePracticesProps = SectionProps & {
  /** The two practices and what is chosen of each. */
  merge: MergeModel;
};

/** Two practices becoming one: a person chooses field by field where they differ. */
export function MergePractices(props: MergePracticesProps) {
  const { words } = useWording();
  const pair = props.merge.pair.value;
  return (
    <section class="section-page" aria-labelledby="merge-heading" aria-busy={pair.state === 'loading'}>
      <h2 id="merge-heading" class="section-title" tabIndex={-1}>
        {words.history.merge.heading}
      </h2>
      {pair.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {pair.state === 'missing' && <Notice tone="plain" text={words.history.merge.missing} />}
      {pair.state === 'failed' && <Notice tone="warning" text={words.common.trouble[pair.failure]} />}
      {pair.state === 'ready' && <MergeForm {...props} pair={pair} />}
    </section>
  );
}

type ReadyPair = Extract<MergePair, { state: 'ready' }>;

function MergeForm({ merge, pair, addressOf, go }: MergePracticesProps & { pair: ReadyPair }) {
  const { words } = useWording();
  const { kept, other, differing, sameCount } = pair;
  return (
    <form
      class="merge-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await merge.merge()) go('practices', kept.id);
      }}
    >
      <p class="teach">{words.history.merge.intro}</p>
      <div class="merge-heads">
        <MergeHead
          role={words.history.merge.kept}
          practice={kept}
          address={addressOf('practices', kept.id)}
        />
        <MergeHead
          role={words.history.merge.other}
          practice={other}
          address={addressOf('practices', other.id)}
        />
      </div>
      <Button
        look="quiet"
        drawing={ArrowLeftRight}
        label={words.history.merge.swap}
        onUse={() => go('merge', `${other.id},${kept.id}`)}
      />
      {differing.map((name) => (
        <MergeField key={name} name={name} pair={pair} merge={merge} />
      ))}
      <p class="meta">{words.history.merge.same(sameCount)}</p>
      {merge.hasFailed.value && (
        <p class="error" role="alert">
          {words.history.merge.failed}
        </p>
      )}
      <div class="actions">
        <Button
          look="main"
          type="submit"
          drawing={Combine}
          label={words.history.merge.merge}
          isBusy={merge.isMerging.value}
        />
      </div>
    </form>
  );
}

/** Which practice it is: its part in the merge, title and day. */
function MergeHead({ role, practice, address }: { role: string; practice: Practice; address: string }) {
  const { language } = useWording();
  return (
    <div class="merge-head">
      <span class="meta">{role}</span>
      <a href={address} lang={practice.fields.language}>
        {practice.fields.title}
      </a>
      <span class="meta">
        {[practice.fields.site, formatMomentDay(practice.createdAt, language)].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

type MergeFieldProps = { name: PracticeFieldName; pair: ReadyPair; merge: MergeModel };

/** One field in which the two differ, as a choice between their values. */
function MergeField({ name, pair, merge }: MergeFieldProps) {
  const { words } = useWording();
  const isTaken = merge.taken.value.has(name);
  const sides = [
    { from: 'kept', practice: pair.kept, isChosen: !isTaken, role: words.history.merge.kept },
    { from: 'other', practice: pair.other, isChosen: isTaken, role: words.history.merge.other },
  ] as const;
  return (
    <fieldset class="merge-field">
      <legend class="field-label">{words.fields[name]}</legend>
      <div class="merge-sides">
        {sides.map(({ from, practice, isChosen, role }) => (
          <label key={from} class="merge-side">
            <input
              type="radio"
              name={`merge-${name}`}
              checked={isChosen}
              onChange={() => merge.choose(name, from)}
            />
            <span class="merge-value">
              <span class="meta merge-role">{role}</span>
              {practice.fields[name] === undefined ? (
                <span class="meta">{words.history.merge.nothing}</span>
              ) : name === 'title' ? (
                practice.fields.title
              ) : (
                <FieldValue fields={practice.fields} name={name} />
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
