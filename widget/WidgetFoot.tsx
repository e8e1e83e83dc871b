import { fill } from '#shared/language/fill.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { PUBLICATION_MEDIA_TYPE } from '#shared/publication/publication-source.ts';
import { MoreView } from './MoreView.tsx';
import type { LoadedScene } from './scene.ts';
import { suggestionAddress } from './suggestion-address.ts';

/** Props of the foot. */
export type WidgetFootProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** Who publishes and when, the privacy notice, the data and the ways on; on paper also the page's address. */
export function WidgetFoot({ scene }: WidgetFootProps) {
  const { publication, options, voice, isSharing, entry, acts } = scene;
  const { words, language } = voice;
  const { publisher, publishedAt, agreement } = publication;
  const suggest = suggestionAddress(agreement, entry?.partner, voice);
  return (
    <div class="foot" part="foot">
      <span>
        {fill(words.publishedBy, {
          publisher: chooseText(publisher.name, language).text,
          day: formatMomentDay(publishedAt, language),
        })}
      </span>
      {suggest && <a href={suggest}>{words.suggest}</a>}
      {agreement.privacyNotice && <a href={agreement.privacyNotice}>{words.privacyNotice}</a>}
      {options.dataAddress && (
        <a href={options.dataAddress} type={PUBLICATION_MEDIA_TYPE}>
          {words.openData}
        </a>
      )}
      <button
        type="button"
        class="plain"
        aria-expanded={isSharing}
        onClick={() => acts.change({ isSharing: !isSharing })}
      >
        {words.share}
      </button>
      {isSharing && <MoreView name="share" scene={scene} />}
      <span class="print-address">{location.href}</span>
    </div>
  );
}
