import { PartnerName } from '#shared/components/PartnerListItem.tsx';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Scene } from '../scene.ts';

/** Props of a partner's name. */
export type PartnerLinkProps = {
  /** What the widget is drawn from. */
  scene: Scene;
  /** The partner. */
  entry: PartnerEntry;
};

/** A partner's name, without its logo, as a link to the partner. */
export function PartnerLink({ scene, entry }: PartnerLinkProps) {
  const { voice, addressOf, acts } = scene;
  return (
    <PartnerName
      entry={entry}
      voice={voice}
      partnerAddress={addressOf}
      onOpenPartner={(id) => acts.openPartner(id)}
    />
  );
}
