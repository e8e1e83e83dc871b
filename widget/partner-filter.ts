/** The ways to lay out the partners. */
export const LAYOUTS = ['list', 'cards', 'table'] as const;
/** A way to lay out the partners. */
export type Layout = (typeof LAYOUTS)[number];

/** What the reader has asked to see of the list. */
export type PartnerFilter = {
  /** Words typed in the search field. */
  readonly words: string;
  /** The values chosen, by facet. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** The order; without one they stand in groups by kind. */
  readonly sort?: string;
};

/** The filter that leaves nothing out. */
export const NO_FILTER: PartnerFilter = { words: '', choices: {} };

/** Whether something has been chosen beside words. */
export function hasChoices({ choices }: PartnerFilter): boolean {
  return Object.values(choices).some((values) => values.length > 0);
}
