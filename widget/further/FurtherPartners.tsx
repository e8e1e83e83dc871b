import { PartnerListItem } from '#shared/components/PartnerListItem.tsx';
import { PartnerTable } from '#shared/components/PartnerTable.tsx';
import type { Scene } from '../scene.ts';

/** Props of partners that do not stand in groups. */
export type FurtherPartnersProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The partners as a table, or below each other in another order than by kind. */
export function FurtherPartners({ scene }: FurtherPartnersProps) {
  const { found, limit, voice, layout, addressOf, imageAddress, acts } = scene;
  const shown = found.slice(0, limit);
  const links = {
    voice,
    partnerAddress: addressOf,
    imageAddress,
    onOpenPartner: (id: string) => acts.openPartner(id),
  };
  if (layout === 'table') return <PartnerTable entries={shown} {...links} />;
  return (
    <ul class="partners">
      {shown.map((entry) => (
        <PartnerListItem key={entry.partner.id} entry={entry} {...links} />
      ))}
    </ul>
  );
}
