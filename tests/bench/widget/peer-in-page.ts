import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';

/** A partner as the peers are given it. */
export type PeerRecord = {
  /** The partner's id. */
  id: string;
  /** Its name. */
  name: string;
  /** What kind of body it is. */
  kind: string;
  /** What it has promised. */
  promise: string;
  /** What it says of itself beside that. */
  about: string;
  /** Life stages and elements. */
  tags: string;
};

/** A peer on a page. */
export type Peer = {
  /** Shows the partners in an element, so many rows at first. */
  mount: (element: HTMLElement, records: PeerRecord[], rows: number) => unknown;
  /** Takes the list away again, as the peer's documentation says; the element is removed after it. */
  unmount: (mounted: unknown) => void;
};

/** What the bench calls in the page of a peer. */
export type PeerInPage = {
  /** Loads the partners of `data-src` into an element and shows `data-rows` of them; gives what unmounting wants. */
  start: (element: HTMLElement) => Promise<unknown>;
  unmount: Peer['unmount'];
};

/** Starts a peer in the page's mount as a page of its own would, and hands its acts to the bench. */
export function startPeer({ mount, unmount }: Peer): void {
  const start = async (element: HTMLElement) => {
    const response = await fetch(element.dataset.src ?? '');
    const records = recordsOf((await response.json()) as Publication);
    return mount(element, records, Number(element.dataset.rows));
  };
  Object.assign(globalThis, { peer: { start, unmount } satisfies PeerInPage });
  const element = document.querySelector<HTMLElement>('#mount');
  if (element !== null) void start(element);
}

function recordsOf({ partners, commitments }: Publication): PeerRecord[] {
  return listPartnerEntries(partners, commitments).map(({ partner, commitments: own }) => ({
    id: partner.id,
    name: partner.name.fi ?? '',
    kind: partner.kind,
    promise: own.map(({ text }) => text.fi ?? '').join(' '),
    about: [partner.name.sv, partner.description?.fi, partner.area?.fi].filter(Boolean).join(' '),
    tags: [...new Set(own.flatMap(({ lifeStages, elements }) => [...lifeStages, ...elements]))].join(' · '),
  }));
}
