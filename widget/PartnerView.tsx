import { PartnerDetails } from '#shared/components/PartnerDetails.tsx';
import { chooseText } from '#shared/language/localized-text.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import { MoreView } from './MoreView.tsx';
import type { LoadedScene } from './scene.ts';

/** Props of one partner's view. */
export type PartnerViewProps = {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** One partner with the way back to the list; no way back where the page shows just this partner. */
export function PartnerView({ entry, scene }: PartnerViewProps) {
  const { publication, voice, today, options, addressOf, imageAddress, acts } = scene;
  const { logo } = entry.partner;
  const openList = (event: MouseEvent) => {
    event.preventDefault();
    acts.openList();
  };
  return (
    <>
      {scene.view === 'partner' || (
        <a class="back" href={addressOf('')} onClick={openList}>
          {voice.words.backToList}
        </a>
      )}
      {logo && (
        <img
          class="logo logo-large"
          src={imageAddress(logo.address)}
          alt={chooseText(logo.alt, voice.language).text}
        />
      )}
      <PartnerDetails
        entry={entry}
        goals={publication.agreement.goals}
        voice={voice}
        today={today}
        headingLevel={options.headingLevel}
        drawMeasure={(measure) => <MoreView name="chart" scene={scene} about={measure} />}
      />
    </>
  );
}
