import { placeFragment, wholeAddress } from '../page-address.ts';
import { hasChoices } from '../partner-filter.ts';
import type { LoadedScene } from '../scene.ts';
import { writeFilter } from './choose-partners.ts';

/** The address of what is shown: a partner, what has been found, or a view. */
export function shownAddress({ entry, filter, view, options, instance }: LoadedScene): string {
  const hasList = view === 'whole' || view === 'partners';
  const isNarrowed = filter.words !== '' || hasChoices(filter) || filter.sort !== undefined;
  const place = hasList && isNarrowed ? writeFilter(filter) : options.views.length > 1 ? view : '';
  return wholeAddress(placeFragment(instance, entry?.partner.id ?? place), location);
}
