import type { PartnerFilter } from '../partner-filter.ts';

/** A filter with one value of a facet chosen, or chosen no more. */
export function withChoice(
  filter: PartnerFilter,
  facet: string,
  value: string,
  isChosen: boolean,
): PartnerFilter {
  const others = (filter.choices[facet] ?? []).filter((chosen) => chosen !== value);
  return { ...filter, choices: { ...filter.choices, [facet]: isChosen ? [...others, value] : others } };
}
