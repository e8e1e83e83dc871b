import { FactList } from '#shared/components/FactList.tsx';
import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { agreementFacts } from '#shared/facts/agreement-facts.ts';
import type { LoadedScene } from './scene.ts';

/** Props of the agreement's own view. */
export type AgreementViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** The agreement's name, purpose and facts. */
export function AgreementView({ scene }: AgreementViewProps) {
  const { publication, voice, today, view, options, entries, acts } = scene;
  const { agreement } = publication;
  return (
    <>
      <Heading level={options.headingLevel} class="agreement-heading" part="heading" tabIndex={-1}>
        <LocalizedSpan texts={agreement.name} voice={voice} isName />
      </Heading>
      <p class="purpose">
        <LocalizedSpan texts={agreement.purpose} voice={voice} />
      </p>
      {view === 'whole' && (
        <button type="button" class="plain" onClick={() => acts.focus('.section-heading')}>
          {voice.words.toPartners}
        </button>
      )}
      <FactList facts={agreementFacts(agreement, entries.length, voice, today)} />
    </>
  );
}
