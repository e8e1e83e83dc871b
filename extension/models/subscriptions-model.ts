import { batch, computed, createModel, signal } from '@preact/signals';
import { safeUrl } from '#shared/html/safe-url.ts';
import type { Subscription } from '#shared/subscription/subscription-schema.ts';
import type { Library } from '../database/library.ts';
import type { ListedSubscription, ReadCollection, ReadingOutcome } from '../database/subscription-methods.ts';
import { follower } from './followed.ts';
import { type FetchIfChanged, readShared, type SharedProblem } from './read-shared.ts';

/** What subscriptions need of the library. */
export type SubscriptionsSource = Pick<
  Library,
  'subscriptions' | 'subscribedAddresses' | 'subscribe' | 'unsubscribe' | 'keepReading' | 'watch'
>;

/** What they need of the browser. */
export type SubscriptionPowers = {
  /** Asks a person, in the turn of their click, to let sites be read. */
  ask: (addresses: readonly string[]) => Promise<boolean>;
  /** Whether a site may be read without asking. */
  mayRead: (address: string) => Promise<boolean>;
  /** Gives up the right to read sites that are not kept. */
  giveUp: (addresses: readonly string[]) => Promise<void>;
  /** Keeps the right to read these sites, and no others, for good. */
  keep: (addresses: readonly string[]) => Promise<void>;
  /** Fetches a file unless it is the version that is known. */
  fetchIfChanged: FetchIfChanged;
  /** The clock. */
  now?: () => Date;
};

/** A collection that a person looks at before subscribing to it. */
export type Proposal =
  | { state: 'none' }
  | { state: 'reading'; address: string }
  | { state: 'found'; address: string; read: ReadCollection; isSaving: boolean; hasFailed: boolean }
  | { state: 'problem'; problem: SharedProblem | { problem: 'no-address' } }
  | { state: 'subscribed-already'; subscription: Subscription };

/** How long a reading is new enough not to be made anew by itself, in milliseconds: a day. */
const FRESH_MS = 24 * 3_600_000;

/** The collections a person subscribes to: found by address, read anew once a day while the library is open, given up. */
export const SubscriptionsModel = createModel((library: SubscriptionsSource, powers: SubscriptionPowers) => {
  const { now = () => new Date() } = powers;
  const list = follower<ListedSubscription[]>(library);
  const typed = signal('');
  const proposal = signal<Proposal>({ state: 'none' });
  const reading = signal<ReadonlySet<string>>(new Set());
  const hasFailed = signal(false);
  let hasBegun = false;

  const listed = computed(() => (list.shown.value.state === 'ready' ? list.shown.value.value : []));

  async function outcomeOf({ subscription, content }: ListedSubscription): Promise<ReadingOutcome> {
    const { address } = subscription;
    if (!(await powers.mayRead(address))) return { problem: 'refused' };
    const version = content && { etag: content.etag, lastModified: content.lastModified };
    const read = await readShared(powers.fetchIfChanged, address, version);
    if (read === 'unchanged' || 'problem' in read) return read;
    const isOther = content !== undefined && read.collection.id !== content.head.id;
    return isOther ? { problem: 'other-collection' } : read;
  }

  async function refresh(each: ListedSubscription): Promise<void> {
    const { id } = each.subscription;
    if (reading.value.has(id)) return;
    reading.value = new Set(reading.value).add(id);
    try {
      await library.keepReading(id, await outcomeOf(each));
      hasFailed.value = false;
    } catch {
      hasFailed.value = true;
    } finally {
      reading.value = new Set([...reading.value].filter((other) => other !== id));
    }
  }

  async function refreshDue(): Promise<void> {
    const before = now().getTime() - FRESH_MS;
    const found = await library.subscriptions().catch(() => []);
    for (const each of found) {
      const { checkedAt } = each.content ?? {};
      if (checkedAt === undefined || Date.parse(checkedAt) < before) await refresh(each);
    }
  }

  function problem(why: SharedProblem | { problem: 'no-address' }): void {
    proposal.value = { state: 'problem', problem: why };
  }

  return {
    /** The subscriptions. */
    list: list.shown,
    /** What stands in the field of the address. */
    typed,
    /** The collection that is looked at before subscribing. */
    proposal,
    /** The ids of the subscriptions that are being read just now. */
    reading,
    /** Whether the last change could not be written. */
    hasFailed,
    /** How much is new in all of them together: practices that came, changed or were taken out. */
    newCount: computed(() =>
      listed.value.reduce((sum, { content }) => {
        const { new: come, changed, withdrawn } = content?.counts ?? { new: 0, changed: 0, withdrawn: 0 };
        return sum + come + changed + withdrawn;
      }, 0),
    ),
    /** Whether a site may be asked for at this moment, which has to be given up when the page is closed. */
    isLooking: computed(() => proposal.value.state === 'reading' || proposal.value.state === 'found'),
    /** Begins to follow the subscriptions, keeps their sites allowed, and reads those anew that are due. Once. */
    begin(): void {
      if (hasBegun) return;
      hasBegun = true;
      list.follow(library.subscriptions);
      library.watch(
        library.subscribedAddresses,
        (addresses) => void powers.keep(addresses),
        () => undefined,
        new AbortController().signal,
      );
      void refreshDue();
    },
    /** Reads those anew that were not tried within a day, one after another. */
    refreshDue,
    /** Asks for the subscriptions once more after a failure. */
    retry: list.retry,
    /** Notes what now stands in the field. */
    type(text: string): void {
      batch(() => {
        typed.value = text;
        if (proposal.value.state !== 'reading') proposal.value = { state: 'none' };
      });
    },
    /** Looks at the collection of the typed address; called in the turn of the click, for the browser asks only then. */
    async find(): Promise<void> {
      if (proposal.value.state === 'reading') return;
      const address = webAddress(typed.value);
      if (address === undefined) return problem({ problem: 'no-address' });
      const known = listed.value.find(({ subscription }) => subscription.address === address);
      if (known) {
        proposal.value = { state: 'subscribed-already', subscription: known.subscription };
        return;
      }
      proposal.value = { state: 'reading', address };
      if (!(await powers.ask([address]))) return problem({ problem: 'refused' });
      const read = await readShared(powers.fetchIfChanged, address);
      if (read === 'unchanged' || 'problem' in read) {
        problem(read === 'unchanged' ? { problem: 'failed' } : read);
        await powers.giveUp([address]);
        return;
      }
      proposal.value = { state: 'found', address, read, isSaving: false, hasFailed: false };
    },
    /** Leaves the collection that was looked at. */
    async leave(): Promise<void> {
      const { value } = proposal;
      proposal.value = { state: 'none' };
      if (value.state === 'found') await powers.giveUp([value.address]);
    },
    /** Subscribes to the collection that is looked at; `undefined` when it could not be written. */
    async subscribe(): Promise<Subscription | undefined> {
      const { value: looked } = proposal;
      if (looked.state !== 'found' || looked.isSaving) return undefined;
      proposal.value = { ...looked, isSaving: true, hasFailed: false };
      try {
        const subscription = await library.subscribe(looked.address, looked.read);
        batch(() => {
          proposal.value = { state: 'none' };
          typed.value = '';
        });
        return subscription;
      } catch {
        proposal.value = { ...looked, isSaving: false, hasFailed: true };
        return undefined;
      }
    },
    /** Reads one collection anew; asks for its site first when it may not be read any more. Called in the turn of a click. */
    async refresh(each: ListedSubscription, needsAsking = false): Promise<void> {
      if (needsAsking) await powers.ask([each.subscription.address]).catch(() => false);
      await refresh(each);
    },
    /** Reads all of them anew. */
    async refreshAll(): Promise<void> {
      for (const each of listed.value) await refresh(each);
    },
    /** Puts a subscription in the trash; answers whether it is there. */
    async unsubscribe(subscriptionId: string): Promise<boolean> {
      try {
        await library.unsubscribe(subscriptionId);
        hasFailed.value = false;
        return true;
      } catch {
        hasFailed.value = true;
        return false;
      }
    },
  };
});
/** The collections a person subscribes to. */
export type SubscriptionsModel = InstanceType<typeof SubscriptionsModel>;

/** A typed address of the web in the form the URL standard gives it, without its fragment; undefined for anything else. */
function webAddress(text: string): string | undefined {
  const address = safeUrl(text.trim());
  if (address === undefined || !/^https?:\/\//.test(address)) return undefined;
  return address.replace(/#.*$/, '');
}
