/** How a list of partners leads to one partner. */
export type PartnerLinks = {
  /** The address of a partner's own view, for the link. */
  partnerAddress: (partnerId: string) => string;
  /** Opens a partner's own view; called for a plain click, other clicks follow the link. */
  onOpenPartner: (partnerId: string) => void;
};
