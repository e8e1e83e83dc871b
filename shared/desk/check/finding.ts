import type { ContentLanguage } from '../../language/language.ts';
import type { LocalizedText } from '../../language/localized-text.ts';
import type { Mending } from './mending.ts';

/** How much a finding weighs: it stops publishing, should be mended, or is good to know. */
export const SEVERITIES = ['stops', 'mend', 'know'] as const;
/** How much a finding weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** Every kind of finding with what it weighs, in the order in which they are shown. */
export const FINDING_KINDS = {
  'missing-purpose': 'stops',
  'missing-municipality': 'stops',
  'missing-website': 'stops',
  'not-in-format': 'stops',
  'unreadable-partners': 'stops',
  'newer-published': 'stops',
  'clock-behind': 'stops',
  'personal-id': 'stops',
  'no-partners': 'mend',
  'personal-name': 'mend',
  'personal-email': 'mend',
  'personal-phone': 'mend',
  'contact-expired': 'mend',
  'contact-expiring': 'mend',
  'contact-source-missing': 'mend',
  'half-filled': 'mend',
  'without-commitments': 'mend',
  'missing-language': 'mend',
  'logo-without-alt': 'mend',
  'link-not-web': 'mend',
  'link-broken': 'mend',
  'validity-backwards': 'mend',
  'commitment-backwards': 'mend',
  'steps-out-of-order': 'mend',
  'readings-out-of-order': 'mend',
  'day-in-future': 'mend',
  'signed-after-end': 'mend',
  'same-business-id': 'mend',
  'same-name': 'mend',
  'low-contrast': 'mend',
  'large-file': 'mend',
  'not-reported': 'know',
  'only-invited': 'know',
  'goal-unserved': 'know',
  'element-unserved': 'know',
  'plan-term-over': 'know',
  'predecessor-without-address': 'know',
  'link-http': 'know',
  'name-in-one-language': 'know',
  'without-business-id': 'know',
} as const satisfies Record<string, Severity>;
/** A kind of finding. */
export type FindingKind = keyof typeof FINDING_KINDS;

/** A partner by its id and name. */
export type PartnerName = {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
};

/** The page of the agreement where a finding is mended. */
export type FindingPage = 'basics' | 'partners' | 'signing' | 'publish' | 'versions';

/** Something to look at before publishing. */
export type Finding = {
  /** Told apart by this from every other finding of one check. */
  readonly key: string;
  /** What it is. */
  readonly kind: FindingKind;
  /** Where it is mended. */
  readonly page: FindingPage;
  /** The partner it concerns; the agreement itself when absent. */
  readonly partner?: PartnerName;
  /** Where it is in the record: names of fields, and ids of what stands in lists. Empty when it concerns the whole. */
  readonly path: readonly string[];
  /** The language that is missing, or in which the text is. */
  readonly language?: ContentLanguage;
  /** The words it is about: a link, a mailbox, a goal's name, two colours. */
  readonly text?: string;
  /** The days it is about. */
  readonly days?: readonly string[];
  /** Its figure: a size in bytes, a contrast, a count of days. */
  readonly figure?: number;
  /** The other partner of two that are alike. */
  readonly other?: PartnerName;
  /** What mends it at once. */
  readonly mending?: Mending;
};

/** The record a check looks at: the agreement itself, or one of its partners. */
export type Subject = {
  /** The partner; absent for the agreement. */
  readonly partner?: PartnerName;
};

/** A finding of a kind at a place of a record. */
export function finding(
  kind: FindingKind,
  { partner }: Subject,
  path: readonly string[],
  told: Pick<Finding, 'language' | 'text' | 'days' | 'figure' | 'other' | 'mending'> & {
    page?: FindingPage;
  } = {},
): Finding {
  const { page = pageOf(partner !== undefined, path), ...rest } = told;
  const key = [kind, partner?.id, path.join('.'), rest.language, rest.text, rest.days, rest.other?.id].join(
    ' ',
  );
  return { key, kind, page, path, ...(partner && { partner }), ...rest };
}

function pageOf(isPartner: boolean, [first]: readonly string[]): FindingPage {
  if (isPartner) return first === 'steps' ? 'signing' : 'partners';
  return first === 'publishing' ? 'publish' : 'basics';
}
