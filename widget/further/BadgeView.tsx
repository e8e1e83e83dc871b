import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { agreementStatusWords } from '#shared/facts/agreement-facts.ts';
import { sayCount } from '#shared/language/voice.ts';
import type { LoadedScene } from '../scene.ts';

/** Props of the badge. */
export type BadgeViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** The agreement in one line: its name, which leads to the whole, how many partners it has and where it stands. */
export function BadgeView({ scene }: BadgeViewProps) {
  const { publication, entries, voice, today, options } = scene;
  const { agreement } = publication;
  const more = options.address('more');
  const name = <LocalizedSpan texts={agreement.name} voice={voice} isName />;
  const rest = `${sayCount(voice.words.partnerCount, entries.length, voice)}, ${agreementStatusWords(agreement, voice, today)}`;
  return (
    <p class="badge" part="badge">
      {more ? <a href={more}>{name}</a> : <strong>{name}</strong>} {rest}
    </p>
  );
}
