import { orderPartners, PARTNER_ORDERS } from '#shared/partner/order-partners.ts';
import { facetPartners, type NarrowedPartners, PARTNER_FACETS } from '#shared/partner/partner-facets.ts';
import type { Further } from '../load-views.ts';
import type { PartnerFilter } from '../partner-filter.ts';

/** What has been read of a list of partners is kept as long as the list itself. */
const narrowers = new WeakMap<object, { language: string; narrow: ReturnType<typeof facetPartners> }>();

/** The partners that fit the choices, in the order asked for. */
export const choosePartners: Further['choose'] = (given) => {
  const order = PARTNER_ORDERS.find((name) => name === given.filter.sort);
  const { entries } = narrowPartners(given);
  return order === undefined ? entries : orderPartners(entries, order, given.voice.language);
};

/** The partners that fit the choices, and every facet with its values and their counts. */
export function narrowPartners(given: Parameters<Further['choose']>[0]): NarrowedPartners {
  const { entries, found, filter, voice, publication } = given;
  const { language } = voice;
  const kept = narrowers.get(entries);
  const narrow =
    kept?.language === language
      ? kept.narrow
      : facetPartners(entries, publication?.agreement.goals ?? [], language);
  narrowers.set(entries, { language, narrow });
  return narrow(found, filter.choices);
}

/** The part of an address that stands for a search: its words and choices in base64url, for letters of every kind may be in them. */
export function writeFilter({ words, choices, sort }: PartnerFilter): string {
  const parameters = new URLSearchParams({ words, ...(sort !== undefined && { sort }) });
  for (const [facet, values] of Object.entries(choices)) {
    for (const value of values) parameters.append(facet, value);
  }
  const bytes = new TextEncoder().encode(parameters.toString());
  return `find-${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
}

/** The search that a part of an address stands for; what is unknown or too long is left out. */
export function readFilter(place: string): PartnerFilter {
  const parameters = new URLSearchParams(decode(place.slice('find-'.length, 4_000)));
  const sort = PARTNER_ORDERS.find((order) => order === parameters.get('sort'));
  const choices = PARTNER_FACETS.map((facet) => [facet, parameters.getAll(facet).slice(0, 100)] as const);
  return {
    words: (parameters.get('words') ?? '').slice(0, 200),
    choices: Object.fromEntries(choices.filter(([, values]) => values.length > 0)),
    ...(sort !== undefined && { sort }),
  };
}

function decode(code: string): string {
  try {
    const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
