import type { LicenceCode } from './licence-codes.ts';
import type { Licence } from './licence-schema.ts';

/** Whether something may be done: it may, it may not, or the holder of the rights has to be asked. */
export type Permission = 'yes' | 'no' | 'ask';

/** What a licence allows and asks. Quoting with the source named is allowed by law under any terms. */
export interface ReuseTerms {
  /** Copying and sharing the text. */
  copy: Permission;
  /** Sharing a changed text. */
  change: Permission;
  /** Using it for gain. */
  sell: Permission;
  /** Whether the author and the source have to be named. */
  attribution: boolean;
  /** Whether a changed text has to be shared under the same terms. */
  sameTerms: boolean;
}

const free: ReuseTerms = { copy: 'yes', change: 'yes', sell: 'yes', attribution: false, sameTerms: false };
const named: ReuseTerms = { ...free, attribution: true };
const namedAndAlike: ReuseTerms = { ...named, sameTerms: true };

/** What is known of terms nobody has told: ask before copying, and name the source in any case. */
export const UNKNOWN_TERMS: ReuseTerms = {
  copy: 'ask',
  change: 'ask',
  sell: 'ask',
  attribution: true,
  sameTerms: false,
};

const otherTerms: Partial<Record<LicenceCode, ReuseTerms>> = {
  'cc0-1.0': free,
  'public-domain': free,
  'dl-de-zero-2.0': free,
  'ogl-uk-3.0': named,
  'dl-de-by-2.0': named,
  'odc-by-1.0': named,
  gfdl: namedAndAlike,
  'odbl-1.0': namedAndAlike,
};

/**
 * What a licence allows and asks; terms we do not know, none, and all rights reserved mean asking. The parts of a
 * Creative Commons licence's name say it: `nc` no gain, `nd` no changed versions, `sa` the same terms
 * (https://creativecommons.org/share-your-work/cclicenses/).
 */
export function reuseTerms(licence: Licence | undefined): ReuseTerms {
  const code = licence?.code;
  if (code === undefined) return UNKNOWN_TERMS;
  const [family, ...parts] = code.split('-');
  if (family !== 'cc') return otherTerms[code] ?? UNKNOWN_TERMS;
  return {
    copy: 'yes',
    change: parts.includes('nd') ? 'no' : 'yes',
    sell: parts.includes('nc') ? 'no' : 'yes',
    attribution: true,
    sameTerms: parts.includes('sa'),
  };
}
