import { FactList } from '#shared/components/FactList.tsx';
import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { commitmentFacts } from '#shared/facts/commitment-facts.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { LoadedScene } from '../scene.ts';
import { GroupHeading } from './GroupHeading.tsx';
import {
  COMMITMENT_GROUPINGS,
  type CommitmentGrouping,
  type GivenPromise,
  groupCommitments,
} from './group-commitments.ts';
import { PartnerLink } from './PartnerLink.tsx';
import { SelectField } from './SelectField.tsx';

/** Props of all commitments. */
export type CommitmentsViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** What is promised, by goal or by life stage: the promise, who made it and how it is going. */
export function CommitmentsView({ scene }: CommitmentsViewProps) {
  const { publication, entries, voice, options, memory, acts } = scene;
  const { words, domain } = voice;
  const { goals } = publication.agreement;
  const further = furtherWordsOf(voice);
  const grouping = (memory.get('grouping') ?? 'goal') as CommitmentGrouping;
  const groups = groupCommitments(entries, goals, grouping);
  const nameOf = (key: string) =>
    goals.find(({ id }) => id === key)?.name ?? { [voice.language]: domain.lifeStages[key as 'youth'] };
  return (
    <>
      <Heading level={options.headingLevel} class="section-heading" part="section-heading" tabIndex={-1}>
        {words.commitments}
      </Heading>
      <div class="filters">
        <SelectField
          label={further.sort}
          names={{ goal: words.goals, lifeStage: words.lifeStages }}
          choices={COMMITMENT_GROUPINGS}
          chosen={grouping}
          onChoose={(chosen) => {
            memory.set('grouping', chosen);
            acts.change();
          }}
        />
      </div>
      {groups.length === 0 && <p class="quiet">{further.nothing}</p>}
      {groups.map(({ key, promises }) => (
        <section>
          <GroupHeading scene={scene} count={promises.length}>
            {key === undefined ? further.others : <LocalizedSpan texts={nameOf(key)} voice={voice} />}
          </GroupHeading>
          <ul class="partners">
            {promises.map((given) => (
              <PromiseItem scene={scene} given={given} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PromiseItem({ scene, given }: CommitmentsViewProps & { given: GivenPromise }) {
  const { voice } = scene;
  const { measure, progress } = voice.words;
  const facts = commitmentFacts(given.commitment, [], voice);
  return (
    <li class="partner" part="partner">
      <p part="promise">
        <LocalizedSpan texts={given.commitment.text} voice={voice} />
      </p>
      <PartnerLink scene={scene} entry={given.entry} />
      <FactList facts={facts.filter(({ label }) => label === measure || label === progress)} />
    </li>
  );
}
