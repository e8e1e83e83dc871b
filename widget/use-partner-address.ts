import { useLayoutEffect, useState } from 'preact/hooks';
import { listFragment, partnerFragment, readPartnerId, wholeAddress } from './partner-address.ts';

/** Which partner the page's address asks for, and how to change it. */
export type PartnerAddress = {
  /** The partner to show; undefined for the list. */
  partnerId: string | undefined;
  /** The address of the list. */
  listAddress: string;
  /** The address of a partner. */
  partnerAddress: (partnerId: string) => string;
  /** Goes to a partner, as a new step in the reader's history. */
  openPartner: (partnerId: string) => void;
  /** Goes to the list. */
  openList: () => void;
};

/** Keeps widget number `instance` with the page's hash, which alone remembers what is open: no storage, no `pushState`. */
export function usePartnerAddress(instance: number): PartnerAddress {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const readHash = () => setHash(location.hash);
    addEventListener('hashchange', readHash);
    return () => removeEventListener('hashchange', readHash);
  }, []);
  return {
    partnerId: readPartnerId(hash, instance),
    listAddress: wholeAddress(listFragment(instance), location),
    partnerAddress: (partnerId) => wholeAddress(partnerFragment(instance, partnerId), location),
    openPartner: (partnerId) => {
      location.hash = partnerFragment(instance, partnerId);
    },
    openList: () => {
      location.hash = listFragment(instance);
    },
  };
}
