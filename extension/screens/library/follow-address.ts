import { type ReadonlySignal, signal } from '@preact/signals';
import {
  formatLibraryAddress,
  type LibraryAddress,
  parseLibraryAddress,
} from '../../models/library-address.ts';

/** The page's address as state: what it says, and how to go elsewhere. */
export type AddressState = {
  /** What the address says now. */
  address: ReadonlySignal<LibraryAddress>;
  /** Goes to another address; with `replace` the back button skips the present one. */
  go: (next: LibraryAddress, how?: 'push' | 'replace') => void;
};

/** Follows the address of `view`, so that the back button, links and bookmarks work. */
export function followAddress(view: Window): AddressState {
  const address = signal(parseLibraryAddress(view.location.hash));
  const read = () => {
    address.value = parseLibraryAddress(view.location.hash);
  };
  view.addEventListener('popstate', read);
  view.addEventListener('hashchange', read);
  return {
    address,
    go(next, how = 'push') {
      const text = formatLibraryAddress(next);
      if (text === view.location.hash) return;
      if (how === 'replace') view.history.replaceState(null, '', text);
      else view.history.pushState(null, '', text);
      address.value = next;
    },
  };
}
