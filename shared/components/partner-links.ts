/** How a list of partners leads to one partner. */
export type PartnerLinks = {
  /** The address of a partner's own view, for the link. */
  partnerAddress: (partnerId: string) => string;
  /** Opens a partner's own view; called for a plain click, other clicks follow the link. */
  onOpenPartner: (partnerId: string) => void;
  /** The whole address of a partner's logo, or nothing where pictures are not shown. */
  imageAddress?: ((address: string) => string | undefined) | undefined;
};
