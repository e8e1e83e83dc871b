import type { Section } from '../../models/library-address.ts';

/** What every section of the library page is given beside its models. */
export type SectionProps = {
  /** What follows the section in the address: ids of what is open, not yet parsed. */
  path: readonly string[];
  /** The address of a section and what is open in it; `#/practice/ID` for `practices` with an id. */
  addressOf: (section: Section, ...path: string[]) => string;
  /** Goes there. */
  go: (section: Section, ...path: string[]) => void;
};
