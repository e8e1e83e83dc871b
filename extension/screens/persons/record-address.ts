import type { PersonOwner } from '../../database/person-tables.ts';
import type { SectionProps } from '../library/section-props.ts';

/** What a record’s address is made of. */
export type Addressed = PersonOwner & {
  /** The agreement of a partner. */
  agreementId?: string | undefined;
  /** Whether it is in the trash, where nothing can be opened. */
  isDeleted?: boolean;
};

/** The address at which a record is shown; `undefined` when it has no page of its own. */
export function recordAddress(
  { of, id, agreementId, isDeleted }: Addressed,
  addressOf: SectionProps['addressOf'],
): string | undefined {
  if (isDeleted) return undefined;
  switch (of) {
    case 'practices':
    case 'adoptions':
    case 'collections':
    case 'surveys':
    case 'agreements':
      return addressOf(of, id);
    case 'workshopSeries':
      return addressOf('workshops', id);
    case 'partners':
      return agreementId === undefined ? undefined : addressOf('agreements', agreementId, 'partners', id);
    default:
      return undefined;
  }
}
