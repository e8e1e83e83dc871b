import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { fill } from '#shared/language/fill.ts';
import { formatDay, formatNumber } from '#shared/language/formats.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { LoadedScene } from '../scene.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { PartnerLink } from './PartnerLink.tsx';
import { type TimelineStep, timelineSteps } from './timeline-steps.ts';

/** Props of what happened when. */
export type TimelineViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** What happened when, by year and day, the newest first: the agreement's own steps and its partners'. */
export function TimelineView({ scene }: TimelineViewProps) {
  const { publication, entries, voice, options } = scene;
  const years = [...Map.groupBy(timelineSteps(publication.agreement, entries), ({ day }) => day.slice(0, 4))];
  return (
    <>
      <Heading level={options.headingLevel} class="section-heading" part="section-heading" tabIndex={-1}>
        {furtherWordsOf(voice).views.timeline}
      </Heading>
      {years.length === 0 && <p class="quiet">{furtherWordsOf(voice).nothing}</p>}
      {years.map(([year, ofYear]) => (
        <section>
          <GroupHeading scene={scene} count={ofYear.length}>
            {year}
          </GroupHeading>
          <dl class="facts" part="facts">
            {[...Map.groupBy(ofYear, ({ day }) => day)].map(([day, ofDay]) => (
              <div class="fact">
                <dt part="label">{formatDay(day, voice.language)}</dt>
                <dd part="value">
                  {[...Map.groupBy(ofDay, ({ step }) => step)].map(([step, steps]) => (
                    <StepsAlike scene={scene} step={step} steps={steps} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

type StepsAlikeProps = TimelineViewProps & {
  step: TimelineStep['step'];
  steps: readonly TimelineStep[];
};

/** A step of the agreement, or a step with the partners who took it on the same day. */
function StepsAlike({ scene, step, steps }: StepsAlikeProps) {
  const { voice, publication } = scene;
  const { words, language } = voice;
  const { signingEvent } = publication.agreement;
  if (step === 'event') {
    return <div>{signingEvent && <LocalizedSpan texts={signingEvent.name} voice={voice} />}</div>;
  }
  if (step === 'validUntil' || step === 'validFrom' || step === 'signedOn') {
    const told = fill(words[step], { day: formatDay(publication.agreement[step] ?? '', language) });
    return <div>{`${furtherWordsOf(voice).views.agreement} ${told}`}</div>;
  }
  return (
    <>
      <div class="quiet">
        {voice.domain.signatureStates[step]}
        {steps.length > 1 && ` ${formatNumber(steps.length, voice.language)}`}
      </div>
      <ul class="values values-inline">
        {steps.map(
          ({ entry }) =>
            entry && (
              <li>
                {/* The step is told above: the name alone follows. */}
                <PartnerLink
                  scene={scene}
                  entry={{ ...entry, partner: { ...entry.partner, signature: { state: 'signed' } } }}
                />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
