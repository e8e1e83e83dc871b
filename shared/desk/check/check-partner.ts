import type { DeskAgreement } from '../desk-agreement-schema.ts';
import { type DeskCommitment, type DeskPartner, presentStep } from '../desk-partner-schema.ts';
import { isTold } from '../publication-of-desk.ts';
import { checkContact } from './check-contact.ts';
import { checkCommitmentDays, checkStepDays } from './check-days.ts';
import { checkPartnerHalves } from './check-halves.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLinks } from './check-links.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { daysFrom } from './day-count.ts';
import { type Finding, finding, type Subject } from './finding.ts';

/** How long nothing may be told of a commitment before it is worth asking, in days. */
const UNREPORTED_DAYS = 180;

/** Kinds of partner that have a business id as good as always. */
const WITH_BUSINESS_ID = new Set(['association', 'company']);

/**
 * What there is to look at in one partner. Of one who has only been asked nothing goes out, and of one who has left
 * only the name and the days: no more is looked at.
 */
export function checkPartner(partner: DeskPartner, agreement: DeskAgreement, today: string): Finding[] {
  const subject: Subject = { partner: { id: partner.id, name: partner.name } };
  const { state } = presentStep(partner);
  if (!isTold(partner)) return state === 'left' ? [] : [finding('only-invited', subject, ['steps'])];
  const steps = checkStepDays(partner, subject, agreement, today);
  if (state === 'left') return steps;
  const { contact } = partner;
  const isContactShown = contact?.until === undefined || contact.until >= today;
  const { contact: _hidden, ...withoutContact } = partner;
  const shown = isContactShown ? partner : withoutContact;
  return [
    ...checkPersonalData(shown, subject),
    ...checkContact(contact, subject, today),
    ...checkPartnerHalves(partner, subject),
    ...(partner.commitments.length === 0 ? [finding('without-commitments', subject, ['commitments'])] : []),
    ...checkLanguages(shown, subject, agreement.languages),
    ...checkLogo(partner, subject, agreement),
    ...checkLinks(shown, subject),
    ...steps,
    ...partner.commitments.flatMap((commitment) => [
      ...checkCommitmentDays(commitment, subject, today),
      ...checkReporting(commitment, partner, subject, today),
    ]),
    ...(partner.businessId === undefined && WITH_BUSINESS_ID.has(partner.kind)
      ? [finding('without-business-id', subject, ['businessId'])]
      : []),
  ];
}

function checkLogo({ logo }: DeskPartner, subject: Subject, { languages }: DeskAgreement): Finding[] {
  if (logo === undefined || logo.alt !== undefined) return [];
  const [language = 'fi'] = languages;
  const mending = { act: 'fill', path: ['logo', 'alt', language], language } as const;
  return [finding('logo-without-alt', subject, ['logo', 'alt'], { mending })];
}

/** A commitment that holds and of which nothing has been told for long, counted from its beginning when nothing ever was. */
function checkReporting(
  { id, text, startsOn, endsOn, reportedOn }: DeskCommitment,
  { steps }: DeskPartner,
  subject: Subject,
  today: string,
): Finding[] {
  if (text === undefined) return [];
  const signed = steps.find(({ state }) => state === 'signed')?.day;
  const since = reportedOn ?? startsOn ?? signed;
  const isTold = endsOn !== undefined && reportedOn !== undefined && reportedOn >= endsOn;
  if (since === undefined || isTold || daysFrom(since, today) <= UNREPORTED_DAYS) return [];
  return [finding('not-reported', subject, ['commitments', id, 'reportedOn'], { days: [since] })];
}
