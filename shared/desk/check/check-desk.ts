import type { Theme, ThemeColours } from '../../theme/theme-colours.ts';
import type { DeskAgreement } from '../desk-agreement-schema.ts';
import type { DeskPartner } from '../desk-partner-schema.ts';
import type { Desk } from '../publication-of-desk.ts';
import { checkColours } from './check-colours.ts';
import { checkContact } from './check-contact.ts';
import { checkAgreementDays } from './check-days.ts';
import { checkAgreementHalves } from './check-halves.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLinks } from './check-links.ts';
import { checkPartner } from './check-partner.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { checkPublishing, type PublishingState } from './check-publishing.ts';
import { checkWhole } from './check-whole.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from './finding.ts';

/** What a check is made with. */
export type CheckOptions = PublishingState & {
  /** The day for which it is made, in the reader's own calendar. */
  readonly today: string;
  /** The colours of a theme. */
  readonly coloursOf: (theme: Theme) => ThemeColours;
  /** What was found in a partner already, for who checks them a few at a time. */
  readonly inPartner?: (partner: DeskPartner) => readonly Finding[];
};

const KINDS = Object.keys(FINDING_KINDS) as FindingKind[];

/**
 * Everything there is to look at before an agreement is published, in the order of the kinds, and within a kind the
 * agreement first and then its partners as they stand on the desk.
 */
export function checkDesk(desk: Desk, options: CheckOptions): Finding[] {
  const { agreement, partners } = desk;
  const found = [
    ...checkPublishing(options, agreement.languages),
    ...checkAgreement(agreement, options.today),
    ...checkColours(agreement.publishing.attributes ?? {}, options.coloursOf),
    ...checkWhole(desk, options.today),
  ];
  const inPartner = options.inPartner ?? ((partner) => checkPartner(partner, agreement, options.today));
  for (const partner of partners) found.push(...inPartner(partner));
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return KINDS.flatMap((kind) => byKind.get(kind) ?? []);
}

function checkAgreement(agreement: DeskAgreement, today: string): Finding[] {
  const { contact, ...withoutContact } = agreement;
  const isContactShown = contact?.until === undefined || contact.until >= today;
  const shown = isContactShown ? agreement : withoutContact;
  return [
    ...checkPersonalData(shown, {}),
    ...checkContact(contact, {}, today),
    ...checkAgreementHalves(agreement),
    ...checkLanguages(shown, {}, agreement.languages),
    ...checkLinks(shown, {}),
    ...checkAgreementDays(agreement, today),
  ];
}
