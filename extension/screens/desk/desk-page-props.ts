import type { OpenDesk } from '../../database/desk-methods.ts';
import type { DeskModel } from '../../models/desk-model.ts';

/** The pages of one agreement, by the word in their address. */
export const DESK_PAGES = [
  'basics',
  'partners',
  'signing',
  'import',
  'check',
  'publish',
  'versions',
] as const;
/** A page of one agreement. */
export type DeskPage = (typeof DESK_PAGES)[number];

/** Props that every page of an agreement takes. */
export type DeskPageProps = {
  /** The open agreement, where changes go. */
  model: DeskModel;
  /** The agreement and its partners. */
  desk: OpenDesk;
  /** The address of a page of this agreement; what follows it names a part, as a partner's id. */
  addressOf: (page?: DeskPage, ...path: string[]) => string;
  /** Goes to such a page. */
  go: (page?: DeskPage, ...path: string[]) => void;
};
