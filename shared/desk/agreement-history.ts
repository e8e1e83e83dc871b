import { nameOrder } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { PartnerName } from './check/finding.ts';
import type { DeskPartner, SigningStep } from './desk-partner-schema.ts';
import type { Desk } from './publication-of-desk.ts';

/** What happens to an agreement as a whole. */
export type AgreementEvent = 'decided' | 'signing-event' | 'signed' | 'began' | 'ends';

/** What a partner does; `joined` is a first signing after the day on which the agreement was signed. */
export type PartnerEvent = 'invited' | 'promised' | 'signed' | 'joined' | 'renewed' | 'left';

/** One line of an agreement's history: the same thing on the same day, with everyone who did it. */
export type HistoryLine = {
  /** The day; absent when it is not noted. */
  readonly day?: string;
  /** What happened. */
  readonly what: { readonly of: 'agreement'; readonly event: AgreementEvent } | PartnersLine;
};

/** What partners did. */
type PartnersLine = {
  readonly of: 'partners';
  readonly event: PartnerEvent;
  readonly partners: readonly PartnerName[];
};

/** The order of things on one day: what the agreement does frames what partners do. */
const ORDER = [
  'decided',
  'invited',
  'promised',
  'signing-event',
  'signed',
  'joined',
  'began',
  'renewed',
  'left',
  'ends',
];

/** Everything that has happened to an agreement and its partners, and what its dates say is to come, the earliest first; what has no day stands last, and who did the same on one day by name. */
export function agreementHistory({ agreement, partners }: Desk, language: Language): HistoryLine[] {
  const { decision, signingEvent, signedOn, validFrom, validUntil } = agreement;
  const days = {
    decided: decision?.day,
    'signing-event': signingEvent?.day,
    signed: signedOn,
    began: validFrom,
    ends: validUntil,
  } as const;
  const own = Object.entries(days).flatMap(([event, day]): HistoryLine[] =>
    day === undefined ? [] : [{ day, what: { of: 'agreement', event: event as AgreementEvent } }],
  );
  return [...own, ...partnerLines(inOrderOfNames(partners, language), signedOn)].toSorted(
    (a, b) =>
      (a.day ?? '\uffff').localeCompare(b.day ?? '\uffff') ||
      ORDER.indexOf(a.what.event) - ORDER.indexOf(b.what.event),
  );
}

function inOrderOfNames(partners: readonly DeskPartner[], language: Language): DeskPartner[] {
  const inOrder = nameOrder(language);
  return partners
    .map((partner) => ({ partner, name: chooseText(partner.name, language).text }))
    .sort((a, b) => inOrder(a.name, b.name))
    .map(({ partner }) => partner);
}

function partnerLines(partners: readonly DeskPartner[], signedOn: string | undefined): HistoryLine[] {
  const lines = new Map<string, { day?: string; event: PartnerEvent; partners: PartnerName[] }>();
  for (const { id, name, steps } of partners) {
    for (const step of steps) {
      const { day } = step;
      const event = eventOf(step, steps, signedOn);
      const key = `${day} ${event}`;
      const line = lines.get(key) ?? { ...(day !== undefined && { day }), event, partners: [] };
      line.partners.push({ id, name });
      lines.set(key, line);
    }
  }
  return [...lines.values()].map(({ day, ...line }) => ({
    ...(day !== undefined && { day }),
    what: { of: 'partners', ...line },
  }));
}

function eventOf(
  step: SigningStep,
  steps: readonly SigningStep[],
  signedOn: string | undefined,
): PartnerEvent {
  const first = steps.find(({ state }) => state === 'signed');
  const isLater = step.id === first?.id && signedOn !== undefined && (step.day ?? '') > signedOn;
  return isLater ? 'joined' : step.state;
}
